import { useRef } from "react";
import { CommandMenu } from "./CommandMenu";
import { AddInIcon, Icon } from "./Icon";
import type { IconName } from "./Icon";

export interface RibbonActions {
  readonly newMail: () => void;
  readonly reply: () => void;
  readonly replyAll: () => void;
  readonly forward: () => void;
  readonly remove: () => void;
  readonly toggleRead: () => void;
  readonly download: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly format: (command: FormatCommand) => void;
  readonly switchBody: () => void;
  readonly togglePane: () => void;
  readonly openPane: () => void;
  /** A command of the add-in that runs without the pane, by the name of its function. */
  readonly runCommand: (functionName: string) => void;
}

export type FormatCommand = "bold" | "italic" | "underline" | "insertUnorderedList" | "insertOrderedList";

interface Props {
  /** What is open, for what can be done with it. */
  readonly open: "mail" | "htmlDraft" | "textDraft" | "nothing";
  readonly unread: boolean;
  readonly paneOpen: boolean;
  readonly actions: RibbonActions;
}

export function Ribbon({ open, unread, paneOpen, actions }: Props): React.JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const mail = open === "mail";
  const draft = open === "htmlDraft" || open === "textDraft";
  return (
    <div className="ribbon" role="toolbar" aria-label="Ribbon">
      <button type="button" className="ribbon-button ribbon-primary" aria-label="New mail" title="New mail" onClick={actions.newMail}>
        <Icon name="newMail" />
        <span>New mail</span>
      </button>
      <span className="ribbon-line" />
      {draft ? (
        <>
          {FORMATS.map(({ command, label, icon }) => (
            <Button
              key={command}
              label={label}
              icon={icon}
              iconOnly
              enabled={open === "htmlDraft"}
              keepFocus
              onClick={() => {
                actions.format(command);
              }}
            />
          ))}
          <Button label={open === "htmlDraft" ? "Switch to plain text" : "Switch to HTML"} icon={open === "htmlDraft" ? "plainText" : "richText"} enabled onClick={actions.switchBody} />
        </>
      ) : (
        <>
          <Button label="Delete" icon="delete" enabled={mail} onClick={actions.remove} />
          <span className="ribbon-line" />
          <Button label="Reply" icon="reply" enabled={mail} onClick={actions.reply} />
          <Button label="Reply all" icon="replyAll" enabled={mail} onClick={actions.replyAll} />
          <Button label="Forward" icon="forward" enabled={mail} onClick={actions.forward} />
          <span className="ribbon-line" />
          <Button label={unread ? "Mark as read" : "Mark as unread"} icon={unread ? "read" : "mail"} enabled={mail} onClick={actions.toggleRead} />
        </>
      )}
      <span className="ribbon-line" />
      <Button label="Download .eml" icon="download" enabled={open !== "nothing"} onClick={actions.download} />
      <Button label="Open .eml" icon="open" enabled onClick={() => files.current?.click()} />
      <input
        ref={files}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        multiple
        accept=".eml,message/rfc822"
        aria-label="Open .eml files"
        onChange={(event) => {
          actions.openFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <span className="ribbon-space" />
      <span className="ribbon-group">
        <button type="button" className="ribbon-button ribbon-addin" aria-label="FastTrack Closeout" aria-pressed={paneOpen} onClick={actions.togglePane}>
          <AddInIcon />
          <span>FastTrack Closeout</span>
        </button>
        <CommandMenu enabled={open !== "nothing"} onCommand={actions.runCommand} onOpenPane={actions.openPane} />
      </span>
    </div>
  );
}

const FORMATS: readonly { readonly command: FormatCommand; readonly label: string; readonly icon: IconName }[] = [
  { command: "bold", label: "Bold", icon: "bold" },
  { command: "italic", label: "Italic", icon: "italic" },
  { command: "underline", label: "Underline", icon: "underline" },
  { command: "insertUnorderedList", label: "Bullets", icon: "bullets" },
  { command: "insertOrderedList", label: "Numbering", icon: "numbering" },
];

interface ButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly enabled: boolean;
  readonly iconOnly?: boolean;
  /** The cursor stays in the text while the button is pressed. */
  readonly keepFocus?: boolean;
  readonly onClick: () => void;
}

function Button({ label, icon, enabled, iconOnly = false, keepFocus = false, onClick }: ButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="ribbon-button"
      aria-label={label}
      title={label}
      disabled={!enabled}
      onMouseDown={(event) => {
        if (keepFocus) event.preventDefault();
      }}
      onClick={onClick}
    >
      <Icon name={icon} />
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}
