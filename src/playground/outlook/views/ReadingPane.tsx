import { useState } from "react";
import type { Person } from "../../../core/mail/MailSnapshot";
import type { HostNotification } from "../../host/HostPage";
import type { Attachment, Mail } from "../../mailbox/Mail";
import { formatAddress } from "../../mailbox/parseAddresses";
import { longDate } from "../mailDates";
import type { ShownTheme } from "../themeColours";
import { saveFile } from "../saveFile";
import { Avatar } from "./Avatar";
import { Icon } from "./Icon";
import { MailBodyFrame } from "./MailBodyFrame";
import { Notices } from "./Notices";

interface Props {
  readonly mail: Mail;
  readonly theme: ShownTheme;
  readonly notices: readonly HostNotification[];
  readonly onOpenPane: () => void;
  readonly onReply: () => void;
  readonly onReplyAll: () => void;
  readonly onForward: () => void;
}

export function ReadingPane({ mail, theme, notices, onOpenPane, onReply, onReplyAll, onForward }: Props): React.JSX.Element {
  const [blocked, setBlocked] = useState(0);
  const files = mail.attachments.filter((attachment) => !attachment.isInline);
  return (
    <div className="reading">
      <h2 className="reading-subject">{mail.subject || "(No subject)"}</h2>
      <article className="card message" aria-label={mail.subject || "(No subject)"}>
        <div className="message-head">
          <Avatar person={mail.from} large />
          <div className="message-people">
            <div className="message-from">
              {mail.from === null ? "(No sender)" : mail.from.name || mail.from.address}
              {mail.from !== null && mail.from.name !== "" && <span className="message-address">{`<${mail.from.address}>`}</span>}
            </div>
            <PeopleLine label="To" people={mail.to} />
            <PeopleLine label="Cc" people={mail.cc} />
            <PeopleLine label="Bcc" people={mail.bcc} />
          </div>
          <div className="message-side">
            <div className="message-icons">
              <IconButton label="Reply to this message" icon="reply" onClick={onReply} />
              <IconButton label="Reply to everyone in this message" icon="replyAll" onClick={onReplyAll} />
              <IconButton label="Forward this message" icon="forward" onClick={onForward} />
            </div>
            <time className="message-date">{longDate(mail.date)}</time>
          </div>
        </div>
        <Notices notices={notices} onOpenPane={onOpenPane} />
        {blocked > 0 && (
          <p className="info-bar">
            <Icon name="shield" size={16} />
            Content from outside this message was blocked, to protect your privacy.
          </p>
        )}
        {files.length > 0 && <Attachments files={files} />}
        <MailBodyFrame key={mail.id} mail={mail} theme={theme} onBlocked={setBlocked} />
      </article>
    </div>
  );
}

function PeopleLine({ label, people }: { readonly label: string; readonly people: readonly Person[] }): React.JSX.Element | null {
  if (people.length === 0) return null;
  return (
    <div className="message-line">
      <span className="message-label">{label}:</span> <span title={people.map(formatAddress).join("; ")}>{people.map((person) => person.name || person.address).join("; ")}</span>
    </div>
  );
}

function IconButton({ label, icon, onClick }: { readonly label: string; readonly icon: "reply" | "replyAll" | "forward"; readonly onClick: () => void }): React.JSX.Element {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function Attachments({ files }: { readonly files: readonly Attachment[] }): React.JSX.Element {
  return (
    <ul className="attachments" aria-label="Attachments">
      {files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            className="attachment"
            aria-label={`Save ${file.name}`}
            onClick={() => {
              saveFile(file.name, file.content, "application/octet-stream");
            }}
          >
            <Icon name="attachment" />
            <span className="attachment-name">{file.name}</span>
            <span className="attachment-size">{sizeText(file.size)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${String(bytes)} bytes` : bytes < 1024 * 1024 ? `${String(Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
