import { useEffect, useRef } from "react";
import type { Mail } from "../../mailbox/Mail";
import { dateGroup, shortDate } from "../mailDates";
import { Avatar } from "./Avatar";
import { Icon } from "./Icon";

interface Props {
  readonly title: string;
  readonly mails: readonly Mail[];
  readonly selected: string | null;
  readonly now: number;
  readonly searched: boolean;
  readonly onSelect: (id: string) => void;
  readonly onDelete: () => void;
}

export function MessageList({ title, mails, selected, now, searched, onSelect, onDelete }: Props): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  /** Set by a key, so that the focus follows the selection only then. */
  const byKey = useRef(false);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    option?.scrollIntoView({ block: "nearest" });
    if (byKey.current) option?.focus();
    byKey.current = false;
  }, [selected]);

  const at = mails.findIndex((mail) => mail.id === selected);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: mails.length - 1 }[event.key];
    const mail = to === undefined ? undefined : mails[to];
    if (mail !== undefined) {
      event.preventDefault();
      byKey.current = true;
      onSelect(mail.id);
    } else if (event.key === "Delete" && at >= 0) {
      byKey.current = true;
      onDelete();
    }
  };

  return (
    <section className="message-list" aria-label={`${title} folder`}>
      <div className="list-title">
        <h2>{title}</h2>
        <span className="list-count">{mails.length === 1 ? "1 item" : `${String(mails.length)} items`}</span>
      </div>
      {mails.length === 0 && <p className="list-empty">{searched ? "Nothing in this folder fits the search." : emptyText(title)}</p>}
      <div className="list-rows" role="listbox" aria-label="Messages" ref={list} onKeyDown={onKeyDown} tabIndex={mails.length === 0 || at >= 0 ? -1 : 0}>
        {grouped(mails, now).map(([group, members]) => (
          <div role="group" aria-label={group} key={group}>
            <div className="list-group" aria-hidden="true">
              {group}
            </div>
            {members.map((mail) => (
              <Row key={mail.id} mail={mail} selected={mail.id === selected} now={now} onSelect={onSelect} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Row({ mail, selected, now, onSelect }: { readonly mail: Mail; readonly selected: boolean; readonly now: number; readonly onSelect: (id: string) => void }): React.JSX.Element {
  const own = mail.folder === "sent" || mail.folder === "drafts";
  const who = own ? (mail.to[0] ?? null) : mail.from;
  const people = own ? mail.to.map((person) => person.name || person.address).join("; ") || "(No recipients)" : mail.from?.name || mail.from?.address || "(No sender)";
  const attached = mail.attachments.some((attachment) => !attachment.isInline);
  return (
    <div
      role="option"
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      className={`row${mail.unread ? " row-unread" : ""}`}
      data-mail-id={mail.id}
      onClick={() => {
        onSelect(mail.id);
      }}
    >
      <Avatar person={who} />
      <span className="row-who">
        {mail.folder === "drafts" && <span className="row-draft">[Draft] </span>}
        {mail.unread && <span className="visually-hidden">Unread. </span>}
        {people}
      </span>
      {attached && (
        <span className="row-marks">
          <Icon name="attachment" size={16} />
        </span>
      )}
      <span className="row-subject">{mail.subject || "(No subject)"}</span>
      <span className="row-date">{shortDate(mail.date, now)}</span>
      <span className="row-preview">{previewOf(mail)}</span>
    </div>
  );
}

const PREVIEW = 140;

function previewOf(mail: Mail): string {
  return mail.text.slice(0, 4 * PREVIEW).replace(/\s+/g, " ").trim().slice(0, PREVIEW) || "This message has no text.";
}

function grouped(mails: readonly Mail[], now: number): [string, Mail[]][] {
  const groups = new Map<string, Mail[]>();
  for (const mail of mails) {
    const group = dateGroup(mail.date, now);
    groups.set(group, [...(groups.get(group) ?? []), mail]);
  }
  return [...groups];
}

function emptyText(title: string): string {
  return title === "Dropped files" ? "Drop .eml files anywhere on this page, and they appear here." : "Nothing here.";
}
