import { Avatar } from "./Avatar";
import { Icon } from "./Icon";
import { USER } from "../user";

interface Props {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly settingsOpen: boolean;
  readonly onSettings: () => void;
  readonly faultsOpen: boolean;
  readonly activeFaults: number;
  readonly onFaults: () => void;
  readonly onFolders: () => void;
  readonly foldersShown: boolean;
}

export function TopBar(props: Props): React.JSX.Element {
  return (
    <header className="top-bar">
      <button type="button" className="top-button folders-toggle" aria-label="Folders" aria-expanded={props.foldersShown} onClick={props.onFolders}>
        <Icon name="menu" />
      </button>
      <span className="waffle">
        <Icon name="waffle" />
      </span>
      <h1 className="product">Outlook</h1>
      <span className="playground-mark">playground</span>
      <div className="search" role="search">
        <Icon name="search" size={16} />
        <input
          type="search"
          aria-label="Search"
          placeholder="Search"
          value={props.search}
          onChange={(event) => {
            props.onSearch(event.target.value);
          }}
        />
      </div>
      <button type="button" className="top-button" aria-label={props.activeFaults === 0 ? "Faults" : `Faults, ${String(props.activeFaults)} active`} aria-expanded={props.faultsOpen} title="Faults" onClick={props.onFaults}>
        <Icon name="faults" />
        {props.activeFaults > 0 && <span className="faults-count">{props.activeFaults}</span>}
      </button>
      <button type="button" className="top-button" aria-label="Settings" aria-expanded={props.settingsOpen} onClick={props.onSettings}>
        <Icon name="settings" />
      </button>
      <span className="account" title={`${USER.name} <${USER.address}>`}>
        <Avatar person={USER} />
      </span>
    </header>
  );
}
