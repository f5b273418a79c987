import { DEFAULT_SETTINGS, type Settings, type SettingsValues } from "../../ports/Settings";

/** Settings for one session, where the browser lends no storage. */
export function memorySettings(): Settings {
  let values: SettingsValues = DEFAULT_SETTINGS;
  return {
    load: () => Promise.resolve(values),
    save: (changed) => {
      values = { ...values, ...changed };
      return Promise.resolve();
    },
    onChanged: () => () => undefined,
  };
}
