import type { HostNotification } from "../../host/HostPage";
import { Icon } from "./Icon";

interface Props {
  readonly notices: readonly HostNotification[];
  /** The button of a notice was pressed. */
  readonly onOpenPane: () => void;
}

/** What the add-in tells above the message (item.notificationMessages). */
export function Notices({ notices, onOpenPane }: Props): React.JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <div role="status">
      {notices.map((notice) => (
        <p key={notice.key} className={`info-bar${notice.type === "errorMessage" ? " info-bar-error" : ""}`}>
          <Icon name="info" size={16} />
          <span>
            <b>FastTrack Closeout</b> {notice.message}
          </span>
          {notice.opensPane !== undefined && (
            <button type="button" className="info-bar-button" onClick={onOpenPane}>
              {notice.opensPane}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
