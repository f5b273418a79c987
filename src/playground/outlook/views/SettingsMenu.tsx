import { useEffect, useId, useRef } from "react";
import { DISPLAY_LANGUAGES } from "../../mailbox/displayLanguages";
import type { DisplayLanguage } from "../../mailbox/displayLanguages";
import { DEVICES, PANE_WIDTHS, THEMES } from "../preferences";
import type { Device, PaneWidth, Preferences, Theme } from "../preferences";

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

export function SettingsMenu({ preferences, onChange, onClose }: Props): React.JSX.Element {
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    menu.current?.querySelector("select")?.focus();
  }, []);
  return (
    <section
      ref={menu}
      className="settings-menu"
      aria-label="Settings"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2>Settings</h2>
      <Choice
        label="Display language of Outlook"
        choices={DISPLAY_LANGUAGES}
        value={preferences.language}
        onChoose={(value) => {
          onChange({ language: value as DisplayLanguage });
        }}
      />
      <Choice
        label="Theme"
        choices={THEMES}
        value={preferences.theme}
        onChoose={(value) => {
          onChange({ theme: value as Theme });
        }}
      />
      <Choice
        label="Width of the task pane"
        choices={PANE_WIDTHS}
        value={preferences.paneWidth}
        onChoose={(value) => {
          onChange({ paneWidth: value as PaneWidth });
        }}
      />
      <Choice
        label="Device that the add-in is told"
        choices={DEVICES}
        value={preferences.device}
        onChoose={(value) => {
          onChange({ device: value as Device });
        }}
      />
      <p className="settings-note">The language is what Outlook tells the add-in. This page stays in English.</p>
      <button type="button" className="plain-button" onClick={onClose}>
        Close settings
      </button>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, choices, value, onChoose }: ChoiceProps): React.JSX.Element {
  const id = useId();
  return (
    <div className="settings-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {Object.entries(choices).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
