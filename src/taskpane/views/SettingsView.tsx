import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type FormEvent } from "react";
import { readSettingsForm, settingsForm, type SettingsField } from "../../app/settingsForm";
import { LANGUAGES, type LanguageCode } from "../../core/language/LanguageCode";
import type { PaneMessages } from "../../messages/pane";
import { changedSettings, type SettingsValues } from "../../ports/Settings";
import { Choice } from "./Fields";

export interface ImportOutcome {
  readonly saved: number;
  readonly faulty: readonly { readonly line: number; readonly column: string }[];
}

interface SettingsViewProps {
  readonly m: PaneMessages;
  readonly settings: SettingsValues;
  readonly onSave: (settings: SettingsValues) => void;
  readonly onImport: (file: File) => void;
  readonly imported: ImportOutcome | "failed" | null;
  readonly number: (value: number) => string;
  readonly links: { readonly support: string; readonly privacy: string };
  readonly onClose: () => void;
}

/** The FM's own defaults, and the tenant list. */
export function SettingsView({ m, settings, onSave, onImport, imported, number, links, onClose }: SettingsViewProps) {
  // What another pane changes while this stands open is not taken back by what stands here unchanged.
  const [opened] = useState(settings);
  const [typed, setTyped] = useState(() => settingsForm(opened));
  const [language, setLanguage] = useState<LanguageCode | "outlook">(settings.interfaceLanguage ?? "outlook");
  const [tried, setTried] = useState(false);
  const read = readSettingsForm(typed, opened);
  const fields: readonly { name: SettingsField; label: string; error: string; description?: string }[] = [
    { name: "fmName", label: m.fmName, error: m.fillIn },
    { name: "assignmentTeamAddress", label: m.assignmentTeamAddress, error: m.badAddress },
    { name: "partnerDomains", label: m.partnerDomains, error: m.badDomain, description: m.partnerDomainsHint },
    { name: "rfaLink", label: m.rfaLink, error: "https://…" },
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.settings) onSave({ ...settings, ...changedSettings(opened, { ...read.settings, interfaceLanguage: language === "outlook" ? null : language }) });
  };
  return (
    <section className="card settings" aria-label={m.settings}>
      <h2>{m.settings}</h2>
      <form onSubmit={submit} noValidate>
        <Choice
          label={m.interfaceLanguage}
          value={language}
          options={[{ value: "outlook" as const, text: m.asOutlook }, ...LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))]}
          onChange={setLanguage}
        />
        {fields.map(({ name, label, error, description }) => (
          <TextField
            key={name}
            label={label}
            {...(description === undefined ? {} : { description })}
            value={typed[name]}
            {...(tried && read.wrong.includes(name) ? { errorMessage: error } : {})}
            onChange={(_, value) => { setTyped((before) => ({ ...before, [name]: value ?? "" })); }}
          />
        ))}
        <div className="way-out">
          <PrimaryButton type="submit">{m.save}</PrimaryButton>
          <DefaultButton onClick={onClose}>{m.close}</DefaultButton>
        </div>
      </form>
      <label className="choice-field">
        <span>{m.importDirectory}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onImport(file);
            event.target.value = "";
          }}
        />
      </label>
      <div role="status">
        {imported === "failed" && <p className="error">{m.importFailed}</p>}
        {imported !== null && imported !== "failed" && (
          <>
            <p>{m.imported(number(imported.saved), number(new Set(imported.faulty.map(({ line }) => line)).size))}</p>
            <ul className="quiet">
              {imported.faulty.slice(0, 20).map(({ line, column }, at) => (
                <li key={at}>{m.faultyRow(number(line), column)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="quiet">
        {m.nothingLeaves}{" "}
        <a href={links.privacy} target="_blank" rel="noopener noreferrer">
          {m.privacy}
        </a>{" "}
        ·{" "}
        <a href={links.support} target="_blank" rel="noopener noreferrer">
          {m.support}
        </a>
      </p>
    </section>
  );
}
