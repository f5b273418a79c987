import { DISPLAY_LANGUAGES } from "../../mailbox/displayLanguages";
import { DEVICES, PANE_WIDTHS, THEMES } from "../preferences";
import type { Preferences } from "../preferences";
import { Choice } from "./Choice";
import { MenuPanel } from "./MenuPanel";

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

export function SettingsMenu({ preferences, onChange, onClose }: Props): React.JSX.Element {
  return (
    <MenuPanel title="Settings" closes="Close settings" onClose={onClose}>
      <Choice
        label="Display language of Outlook"
        choices={DISPLAY_LANGUAGES}
        value={preferences.language}
        onChoose={(language) => {
          onChange({ language });
        }}
      />
      <Choice
        label="Theme"
        choices={THEMES}
        value={preferences.theme}
        onChoose={(theme) => {
          onChange({ theme });
        }}
      />
      <Choice
        label="Width of the task pane"
        choices={PANE_WIDTHS}
        value={preferences.paneWidth}
        onChoose={(paneWidth) => {
          onChange({ paneWidth });
        }}
      />
      <Choice
        label="Device that the add-in is told"
        choices={DEVICES}
        value={preferences.device}
        onChoose={(device) => {
          onChange({ device });
        }}
      />
      <p className="settings-note">The language is what Outlook tells the add-in. This page stays in English.</p>
    </MenuPanel>
  );
}
