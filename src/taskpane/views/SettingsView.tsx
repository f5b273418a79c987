import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type FormEvent } from "react";
import { readSettingsForm, settingsForm, type SettingsField } from "../../app/settingsForm";
import { REGIONS } from "../../playbook/queues";
import { LANGUAGES, type LanguageCode } from "../../core/language/LanguageCode";
import type { TeamConfig } from "../../core/team/TeamConfig";
import type { PaneMessages } from "../../messages/pane";
import { changedSettings, type SettingsValues } from "../../ports/Settings";
import { Choice } from "./Fields";

interface SettingsViewProps {
  readonly m: PaneMessages;
  readonly settings: SettingsValues;
  readonly team: TeamConfig;
  readonly onSave: (settings: SettingsValues) => void;
  readonly onDirectory: () => void;
  readonly links: { readonly support: string; readonly privacy: string };
  readonly onClose: () => void;
}

/** The FM's own defaults. */
export function SettingsView({ m, settings, team, onSave, onDirectory, links, onClose }: SettingsViewProps) {
  // What another pane changes while this stands open is not taken back by what stands here unchanged.
  const [opened] = useState(settings);
  const [typed, setTyped] = useState(() => settingsForm(opened));
  const [language, setLanguage] = useState<LanguageCode | "outlook">(settings.interfaceLanguage ?? "outlook");
  const [lookUp, setLookUp] = useState<"byButton" | "always">(settings.lookUp ?? "byButton");
  // What nobody has chosen is not the FM's choice until they make it.
  const [lookUpChosen, setLookUpChosen] = useState(false);
  const [tried, setTried] = useState(false);
  const read = readSettingsForm(typed, opened);
  const addresses = REGIONS.flatMap((region) => (team.assignmentTeam[region] === undefined ? [] : [`${m.regionName(region)} ${team.assignmentTeam[region]}`]));
  const fixed: Partial<Record<SettingsField, { readonly value?: string; readonly says: string }>> = {
    ...(team.rfaLink === null ? {} : { rfaLink: { value: team.rfaLink, says: m.setByTeam } }),
    ...(addresses.length === REGIONS.length ? { assignmentTeamAddress: { value: "", says: m.assignmentTeamOfTeam(m.listed(addresses)) } } : {}),
  };
  const fields: readonly { name: SettingsField; label: string; error: string; description?: string | undefined }[] = [
    { name: "fmName", label: m.fmName, error: m.fillIn },
    { name: "assignmentTeamAddress", label: m.assignmentTeamAddress, error: m.badAddress, description: addresses.length > 0 ? m.assignmentTeamOfTeam(m.listed(addresses)) : undefined },
    { name: "partnerDomains", label: m.partnerDomains, error: m.badDomain, description: team.partnerDomains.length === 0 ? m.partnerDomainsHint : m.sentences([m.partnerDomainsHint, m.partnersOfTeam(m.listed(team.partnerDomains))]) },
    { name: "rfaLink", label: m.rfaLink, error: "https://…" },
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.settings) onSave({ ...settings, ...changedSettings(opened, { ...read.settings, interfaceLanguage: language === "outlook" ? null : language, lookUp: lookUpChosen ? lookUp : opened.lookUp }) });
  };
  return (
    <section className="card settings" aria-label={m.settings}>
      <h2>{m.settings}</h2>
      <form onSubmit={submit} noValidate>
        <Choice
          label={m.interfaceLanguage}
          value={language}
          options={[{ value: "outlook" as const, text: team.defaultLanguage === null ? m.asOutlook : m.asTeam(m.languageOf(team.defaultLanguage)) }, ...LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))]}
          onChange={setLanguage}
        />
        {fields.map(({ name, label, error, description }) => (
          <TextField
            key={name}
            label={label}
            {...(fixed[name] !== undefined ? { description: fixed[name].says, disabled: true } : description === undefined ? {} : { description })}
            value={fixed[name]?.value ?? typed[name]}
            {...(tried && read.wrong.includes(name) ? { errorMessage: error } : {})}
            onChange={(_, value) => { setTyped((before) => ({ ...before, [name]: value ?? "" })); }}
          />
        ))}
        {team.lookUp === "off" ? (
          <p className="quiet">
            {m.lookUpSetting}: {m.lookUpOff}
          </p>
        ) : (
          <>
            <Choice
              label={m.lookUpSetting}
              value={lookUp}
              options={(["byButton", "always"] as const).map((value) => ({ value, text: m.lookUpChoice[value] }))}
              onChange={(value) => { setLookUp(value); setLookUpChosen(true); }}
            />
            <p className="quiet">{team.lookUp === "propose" && lookUp !== "always" ? m.sentences([m.lookUpSendsOnly, m.lookUpProposed]) : m.lookUpSendsOnly}</p>
          </>
        )}
        <div className="way-out">
          <PrimaryButton type="submit">{m.save}</PrimaryButton>
          <DefaultButton onClick={onClose}>{m.close}</DefaultButton>
        </div>
      </form>
      <p>
        <button type="button" className="link" onClick={onDirectory}>
          {m.importDirectory}
        </button>
      </p>
      <p className="quiet">
        {m.nothingLeaves}{" "}
        <a href={links.privacy} target="_blank" rel="noopener noreferrer">
          {m.privacy}
        </a>{" "}
        ·{" "}
        <a href={links.support} target="_blank" rel="noopener noreferrer">
          {m.support}
        </a>
        {team.links.map(({ text, url }) => (
          <span key={url}>
            {" "}
            ·{" "}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}
