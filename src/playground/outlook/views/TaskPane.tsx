import { useEffect, useRef } from "react";
import { OfficeHost } from "../../host/OfficeHost";
import type { OfficeThemeColours } from "../../host/OfficeHostOptions";
import type { OpenItem } from "../../host/HostPage";
import type { Device } from "../preferences";
import type { Outlook } from "../Outlook";
import { Icon } from "./Icon";

interface Props {
  readonly outlook: Outlook;
  readonly item: OpenItem;
  readonly language: string;
  readonly device: Device;
  readonly colours: OfficeThemeColours;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onHost: (host: OfficeHost | null) => void;
}

// Source: outlook.md, "Clients".
const PHONE_SETS = { Mailbox: "1.5" };

const APP_ID = "fasttrack-closeout";

/** The add-in's own page beside the mail, with the real office.js inside. */
export function TaskPane({ outlook, item, language, device, colours, pinned, onPin, onClose, onHost }: Props): React.JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const host = useRef<OfficeHost | null>(null);
  const latest = useRef({ item, onClose, onHost });
  useEffect(() => {
    latest.current = { item, onClose, onHost };
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    const made = new OfficeHost({
      page: outlook,
      appId: APP_ID,
      addInUrl: "taskpane.html",
      container: place.current,
      title: "FastTrack Closeout",
      item: latest.current.item,
      locale: language,
      ...(device === "phone" ? { platform: "iOS", requirementSets: PHONE_SETS } : {}),
      onPaneClosed: () => {
        latest.current.onClose();
      },
    });
    host.current = made;
    latest.current.onHost(made);
    // A pane that is closed before it was ready is no fault.
    made.ready.catch(() => undefined);
    return () => {
      host.current = null;
      latest.current.onHost(null);
      made.dispose();
    };
  }, [outlook, language, device]);

  const shown = useRef(item);
  useEffect(() => {
    if (sameItem(shown.current, item)) return;
    shown.current = item;
    host.current?.show(item);
  }, [item]);

  useEffect(() => {
    host.current?.themeChanged(colours);
  }, [colours]);

  return (
    <aside className="task-pane card" aria-label="Task pane">
      <div className="pane-title">
        <h2>FastTrack Closeout</h2>
        <button type="button" className="icon-button" aria-label={pinned ? "Unpin pane" : "Pin pane"} title={pinned ? "Unpin pane" : "Pin pane"} aria-pressed={pinned} onClick={onPin}>
          <Icon name={pinned ? "pin" : "unpin"} size={18} />
        </button>
        <button type="button" className="icon-button" aria-label="Close pane" title="Close pane" onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <div className="pane-frame" ref={place} />
    </aside>
  );
}

/** A mail that was marked as read is still the same mail. */
export function sameItem(one: OpenItem, other: OpenItem): boolean {
  if (one.surface === "read" && other.surface === "read") return one.mail.id === other.mail.id;
  if (one.surface === "compose" && other.surface === "compose") return one.draft === other.draft;
  return one.surface === "none" && other.surface === "none";
}
