import { useEffect, useRef } from "react";
import { DISPLAY_LANGUAGES } from "../../mailbox/displayLanguages";
import type { DisplayLanguage } from "../../mailbox/displayLanguages";
import { PANE_WIDTHS, THEMES } from "../preferences";
import type { PaneWidth, Preferences, Theme } from "../preferences";

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

export function SettingsMenu({ preferences, onChange, onClose }: Props): React.JSX.Element {
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <section
      className="settings-menu"
      aria-label="Settings"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2>Settings</h2>
      <label>
        Display language of Outlook
        <select
          ref={first}
          value={preferences.language}
          onChange={(event) => {
            onChange({ language: event.target.value as DisplayLanguage });
          }}
        >
          {options(DISPLAY_LANGUAGES)}
        </select>
      </label>
      <label>
        Theme
        <select
          value={preferences.theme}
          onChange={(event) => {
            onChange({ theme: event.target.value as Theme });
          }}
        >
          {options(THEMES)}
        </select>
      </label>
      <label>
        Width of the task pane
        <select
          value={preferences.paneWidth}
          onChange={(event) => {
            onChange({ paneWidth: event.target.value as PaneWidth });
          }}
        >
          {options(PANE_WIDTHS)}
        </select>
      </label>
      <p className="settings-note">The language is what Outlook tells the add-in. This page stays in English.</p>
      <button type="button" className="plain-button" onClick={onClose}>
        Close settings
      </button>
    </section>
  );
}

function options(choices: Readonly<Record<string, string>>): React.JSX.Element[] {
  return Object.entries(choices).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
