import { indexSettings } from "../../../src/adapters/storage/indexSettings";
import { readSettings } from "../../../src/adapters/storage/readSettings";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";
import { alone, windows } from "./twoWindows";

const VALUES: SettingsValues = {
  interfaceLanguage: "pt-BR",
  fmName: "Robin Weber",
  assignmentTeamAddress: "assignment@microsoft.com",
  partnerDomains: ["partner.com"],
  rfaLink: "https://fasttrack.microsoft.com/rfa",
  lookUp: "always",
};

it("has the defaults until something is saved, and then what was saved", async () => {
  const settings = indexSettings(freshDatabase(), alone);
  expect(await settings.load()).toEqual(DEFAULT_SETTINGS);
  await settings.save(VALUES);
  expect(await settings.load()).toEqual(VALUES);
});

it("two windows that change different fields keep both, and the other one is told", async () => {
  const connection = freshDatabase();
  const [one, two] = windows(2);
  const [a, b] = [indexSettings(connection, one ?? alone), indexSettings(new Connection(), two ?? alone)];
  const [toldA, toldB] = [jest.fn(), jest.fn()];
  a.onChanged(toldA);
  b.onChanged(toldB);
  await a.save(VALUES);
  await Promise.all([a.save({ fmName: "Robin W." }), b.save({ interfaceLanguage: "de" })]);
  for (const settings of [a, b]) expect(await settings.load()).toEqual({ ...VALUES, fmName: "Robin W.", interfaceLanguage: "de" });
  expect([toldA.mock.calls.length, toldB.mock.calls.length]).toEqual([1, 2]);
});

it("keeps the fields it does not know", async () => {
  const settings = indexSettings(freshDatabase(), alone);
  await settings.save(VALUES);
  await putRaw("settings", { ...VALUES, fmName: "Robin", ofAnotherVersion: [1] }, "settings");
  await settings.save({ ...VALUES, fmName: "Robin W." });
  expect(await getRaw("settings", "settings")).toEqual({ ...VALUES, fmName: "Robin W.", ofAnotherVersion: [1] });
});

it.each<[Partial<Record<keyof SettingsValues, unknown>>, Partial<SettingsValues>]>([
  [{ interfaceLanguage: "fr" }, { interfaceLanguage: null }],
  [{ interfaceLanguage: "ja" }, { interfaceLanguage: "ja" }],
  [{ fmName: " " }, { fmName: null }],
  [{ fmName: 7 }, { fmName: null }],
  [{ assignmentTeamAddress: "the team" }, { assignmentTeamAddress: null }],
  [{ assignmentTeamAddress: "a@b.com; c@d.com" }, { assignmentTeamAddress: null }],
  [{ assignmentTeamAddress: " team@microsoft.com " }, { assignmentTeamAddress: "team@microsoft.com" }],
  [{ partnerDomains: "partner.com" }, { partnerDomains: [] }],
  [{ partnerDomains: ["Partner.com", "partner.com", 7, "not a domain", "münchen.de"] }, { partnerDomains: ["partner.com", "xn--mnchen-3ya.de"] }],
  [{ rfaLink: "javascript:alert(1)" }, { rfaLink: DEFAULT_SETTINGS.rfaLink }],
  [{ rfaLink: "http://fasttrack.microsoft.com/" }, { rfaLink: DEFAULT_SETTINGS.rfaLink }],
  [{ rfaLink: "fasttrack" }, { rfaLink: DEFAULT_SETTINGS.rfaLink }],
])("reads %j as %j, the other fields as they are", (broken, expected) => {
  expect(readSettings({ ...VALUES, ...broken })).toEqual({ ...VALUES, ...expected });
});

it.each([undefined, null, "settings", 7, []])("reads %p as the defaults", (value) => {
  expect(readSettings(value)).toEqual(DEFAULT_SETTINGS);
});
