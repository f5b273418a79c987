import { readSettingsForm, settingsForm } from "../../src/app/settingsForm";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../src/ports/Settings";

const SET: SettingsValues = { interfaceLanguage: "ja", fmName: "Robin Weber", assignmentTeamAddress: "team@microsoft.com", partnerDomains: ["adatum.com", "adatum.onmicrosoft.com"], rfaLink: "https://aka.ms/rfa", lookUp: "always" };

it.each([DEFAULT_SETTINGS, SET])("settings typed and read again are the same: %j", (settings) => {
  expect(readSettingsForm(settingsForm(settings), settings)).toEqual({ settings, wrong: [] });
});

it("what the form does not show stays", () => {
  expect(readSettingsForm(settingsForm(DEFAULT_SETTINGS), SET).settings?.interfaceLanguage).toBe("ja");
});

it("a blank name or address is not said", () => {
  expect(readSettingsForm({ ...settingsForm(SET), fmName: "  ", assignmentTeamAddress: " " }, SET).settings).toMatchObject({ fmName: null, assignmentTeamAddress: null });
});

it("domains are separated as people separate them, each once", () => {
  expect(readSettingsForm({ ...settingsForm(SET), partnerDomains: "Adatum.com; @litware.com,adatum.com\n woodgrove.onmicrosoft.com" }, SET).settings?.partnerDomains).toEqual(["adatum.com", "litware.com", "woodgrove.onmicrosoft.com"]);
});

it.each([
  ["assignmentTeamAddress", "team"],
  ["partnerDomains", "adatum.com; nonsense"],
  ["partnerDomains", "co.uk"],
  ["rfaLink", ""],
  ["rfaLink", "http://aka.ms"],
  ["rfaLink", "javascript:alert(1)"],
  ["rfaLink", "https://x y"],
] as const)("%s typed as %j is wrong, and nothing is read", (field, text) => {
  expect(readSettingsForm({ ...settingsForm(SET), [field]: text }, SET)).toEqual({ settings: null, wrong: [field] });
});
