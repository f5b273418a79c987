import type { Folder } from "../../mailbox/Mail";
import type { OutlookState } from "../OutlookState";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";

export const FOLDERS: readonly { readonly folder: Folder; readonly name: string; readonly icon: IconName }[] = [
  { folder: "inbox", name: "Inbox", icon: "inbox" },
  { folder: "drafts", name: "Drafts", icon: "drafts" },
  { folder: "sent", name: "Sent Items", icon: "sent" },
  { folder: "dropped", name: "Dropped files", icon: "dropped" },
];

interface Props {
  readonly state: OutlookState;
  readonly onSelect: (folder: Folder) => void;
}

export function FolderList({ state, onSelect }: Props): React.JSX.Element {
  return (
    <nav className="folders" aria-label="Folders">
      <p className="account-name">robin.weber@microsoft.com</p>
      <ul>
        {FOLDERS.map(({ folder, name, icon }) => {
          const count = countOf(state, folder);
          return (
            <li key={folder}>
              <button
                type="button"
                className="folder"
                aria-current={state.folder === folder ? "page" : undefined}
                onClick={() => {
                  onSelect(folder);
                }}
              >
                <Icon name={icon} />
                <span className="folder-name">{name}</span>
                {count > 0 && (
                  <span className="folder-count" aria-label={folder === "inbox" ? `${String(count)} unread` : `${String(count)} items`}>
                    {count}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Unread mails of the inbox; all drafts and dropped files; of what was sent nothing is counted. */
function countOf(state: OutlookState, folder: Folder): number {
  if (folder === "drafts") return state.drafts.length;
  if (folder === "sent") return 0;
  return state.mails.filter((mail) => mail.folder === folder && (folder === "dropped" || mail.unread)).length;
}
