import type { CallAnswer } from "../callAnswer";
import { bare, done, failed, OFFICE_ERRORS } from "../callAnswer";
import { asRecord } from "../wireEnvelope";
import type { ItemCall } from "./ItemCall";
import { call, openItemId } from "./ItemCall";

// Source: outlook.md, "Limits": 2,500 characters an item; 32 KB of roaming settings for all keys together.
const LONGEST_CUSTOM_PROPERTIES = 2_500;
const LONGEST_ROAMING_SETTINGS = 32 * 1024;

// office.js makes code 9020 of this answer whatever the host says.
const loadFailure = (): CallAnswer => bare({ wasSuccessful: false, errorMessage: "The custom properties could not be read." }, OFFICE_ERRORS.genericResponseError);

const loadCustomProperties = call(
  "item.loadCustomPropertiesAsync",
  (_params, { page, item }) => {
    const itemId = openItemId(item);
    return itemId === null ? loadFailure() : bare({ wasSuccessful: true, customProperties: page.loadCustomProperties(itemId) || "{}" });
  },
  { failure: loadFailure },
);

const saveCustomProperties = call("customProperties.saveAsync", ({ customProperties }, { page, item }) => {
  const itemId = openItemId(item);
  if (itemId === null) return failed(OFFICE_ERRORS.apiCallFailedDueToItemChange);
  const json = JSON.stringify(asRecord(customProperties) ?? {});
  if (json.length > LONGEST_CUSTOM_PROPERTIES) return failed(OFFICE_ERRORS.invalidParameterValue);
  page.saveCustomProperties(itemId, json);
  return bare({ wasSuccessful: true });
});

const saveRoamingSettings = call("roamingSettings.saveAsync", (params, { page }) => {
  const settings: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) {
    if (typeof value !== "string") return failed(OFFICE_ERRORS.genericSettingsError);
    settings[key] = value;
  }
  if (JSON.stringify(settings).length > LONGEST_ROAMING_SETTINGS) return failed(OFFICE_ERRORS.roamingSettingsFull);
  page.saveRoamingSettings(settings);
  return done();
});

export const propertyCalls: Readonly<Record<number, ItemCall>> = {
  3: loadCustomProperties,
  4: saveCustomProperties,
  404: saveRoamingSettings,
};
