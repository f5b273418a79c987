import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { settingsWithTeam } from "../app/settingsWithTeam";
import type { TeamConfig } from "../core/team/TeamConfig";
import { changedSettings, DEFAULT_SETTINGS, type SettingsValues } from "../ports/Settings";
import type { Team } from "../ports/Team";
import type { Services } from "./Services";

export interface HeldSettings {
  /** The FM's own. */
  readonly settings: SettingsValues;
  readonly team: ReturnType<Team["current"]>;
  /** What holds: the FM's own as far as the team's file leaves them free. */
  readonly held: SettingsValues;
  readonly save: (changed: Partial<SettingsValues>) => void;
  /** Everything that is kept is another now. */
  readonly reload: () => Promise<void>;
}

/** The settings of the FM and of the team, also as another pane changes them. */
export function useHeldSettings(services: Services, firstSettings: SettingsValues): HeldSettings {
  const [settings, setSettings] = useState(firstSettings);
  const team = useSyncExternalStore(services.team.onChanged, services.team.current);
  const held = useHeld(settings, team.config);

  // What is the same stays the same object: a new one would read the mail anew.
  useEffect(
    () => services.settings.onChanged(() => {
      services.settings.load().then((stored) => { setSettings((before) => ({ ...before, ...changedSettings(before, stored) })); }, () => undefined);
    }),
    [services],
  );

  return {
    settings,
    team,
    held,
    save: (changed) => {
      setSettings({ ...settings, ...changed });
      // Kept for this pane even if it cannot be stored; the banner says so.
      services.settings.save(changed).catch(() => undefined);
    },
    reload: async () => {
      const stored = await services.settings.load().catch(() => null);
      if (stored !== null) setSettings(stored);
    },
  };
}

/** The settings as the team lets them hold. Domains that are the same stay the same object: others would read the mail anew. */
function useHeld(settings: SettingsValues, team: TeamConfig): SettingsValues {
  const { partnerDomains } = useMemo(() => settingsWithTeam({ ...DEFAULT_SETTINGS, partnerDomains: settings.partnerDomains }, team), [settings.partnerDomains, team]);
  return useMemo(() => ({ ...settingsWithTeam(settings, team), partnerDomains }), [settings, team, partnerDomains]);
}
