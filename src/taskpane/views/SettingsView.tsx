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
import { useTyped } from "./typedValues";

interface SettingsViewProps {
  readonly m: PaneMessages;
  readonly settings: SettingsValues;
  readonly team: TeamConfig;
  readonly onSave: (settings: SettingsValues) => void;
  readonly onDirectory: () => void;
  readonly links: { readonly support: string; readonly privacy: string };
  readonly onClose: () => void;
}

/** What is typed and chosen, and the settings that it was begun with. */
interface SettingsTyped {
  readonly opened: SettingsValues;
  readonly fields: Readonly<Record<SettingsField, string>>;
  readonly language: LanguageCode | "outlook";
  readonly lookUp: "byButton" | "always";
  /** What nobody has chosen is not the FM's choice until they make it. */
  readonly lookUpChosen: boolean;
}

function asOpened(opened: SettingsValues): SettingsTyped {
  return { opened, fields: settingsForm(opened), language: opened.interfaceLanguage ?? "outlook", lookUp: opened.lookUp ?? "byButton", lookUpChosen: false };
}

/** The FM's own defaults. What is typed stays until it is saved or given up, also while another page is looked at. */
export function SettingsView({ m, settings, team, onSave, onDirectory, links, onClose }: SettingsViewProps) {
  // What another pane changes while this is filled in is not taken back by what stands here unchanged.
  const [begun, setBegun] = useTyped<SettingsTyped>("settings being typed");
  const { opened, fields: typed, language, lookUp, lookUpChosen } = begun ?? asOpened(settings);
  const change = (said: Partial<SettingsTyped>): void => { setBegun({ ...(begun ?? asOpened(settings)), ...said }); };
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
    if (read.settings === null) return;
    setBegun(undefined);
    onSave({ ...settings, ...changedSettings(opened, { ...read.settings, interfaceLanguage: language === "outlook" ? null : language, lookUp: lookUpChosen ? lookUp : opened.lookUp }) });
  };
  return (
    <section className="card settings" aria-label={m.settings}>
      <h2>{m.settings}</h2>
      <form onSubmit={submit} noValidate>
        <Choice
          label={m.interfaceLanguage}
          value={language}
          options={[{ value: "outlook" as const, text: team.defaultLanguage === null ? m.asOutlook : m.asTeam(m.languageOf(team.defaultLanguage)) }, ...LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))]}
          onChange={(chosen) => { change({ language: chosen }); }}
        />
        {fields.map(({ name, label, error, description }) => (
          <TextField
            key={name}
            label={label}
            {...(fixed[name] !== undefined ? { description: fixed[name].says, disabled: true } : description === undefined ? {} : { description })}
            value={fixed[name]?.value ?? typed[name]}
            {...(tried && read.wrong.includes(name) ? { errorMessage: error } : {})}
            onChange={(_, value) => { change({ fields: { ...typed, [name]: value ?? "" } }); }}
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
              onChange={(value) => { change({ lookUp: value, lookUpChosen: true }); }}
            />
            <p className="quiet">{team.lookUp === "propose" && lookUp !== "always" ? m.sentences([m.lookUpSendsOnly, m.lookUpProposed]) : m.lookUpSendsOnly}</p>
          </>
        )}
        <div className="way-out">
          <PrimaryButton type="submit">{m.save}</PrimaryButton>
          <DefaultButton onClick={() => { setBegun(undefined); onClose(); }}>{m.close}</DefaultButton>
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
