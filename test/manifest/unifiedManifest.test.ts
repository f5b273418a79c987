import { addInUrls, LOCAL_URL } from "../../scripts/addInUrls";
import { manifestFiles } from "../../scripts/manifestFiles";
import { LANGUAGES, TEXTS } from "../../scripts/manifestTexts";
import { attribute, child, named, readXml } from "../../scripts/validate/readXml";
import { unifiedProblems } from "../../scripts/validate/unifiedProblems";
import { version } from "../../package.json";

// Microsoft's package compiles its schema for each file it judges, which takes a loaded machine its time.
jest.setTimeout(60_000);

// The manifest's own shape, as far as these tests name it; the whole of it is judged by Microsoft's schema.
interface Named {
  readonly id: string;
}
interface Action extends Named {
  readonly type: string;
  readonly pinnable?: boolean;
}
interface Item extends Named {
  readonly label: string;
  readonly actionId: string;
}
interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string };
  readonly developer: { readonly websiteUrl: string; readonly privacyUrl: string; readonly termsOfUseUrl: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[] };
  readonly authorization: unknown;
  readonly validDomains: readonly string[];
  readonly extensions: readonly [
    {
      readonly autoRunEvents: unknown;
      readonly requirements: unknown;
      readonly runtimes: readonly (Named & { readonly code: { readonly page: string; readonly script?: string }; readonly actions: readonly Action[]; readonly requirements?: unknown })[];
      readonly ribbons: readonly {
        readonly requirements: { readonly formFactors: readonly string[] };
        readonly contexts: readonly string[];
        readonly tabs: readonly [{ readonly groups?: readonly [{ readonly controls: readonly [Item & { readonly items: readonly Item[] }] }]; readonly customMobileRibbonGroups?: readonly [{ readonly controls: readonly Item[] }] }];
      }[];
    },
  ];
}

const files = (environment: Readonly<Record<string, string>> = {}) => {
  const texts = Object.entries(manifestFiles(addInUrls({}, environment), version));
  return Object.fromEntries(texts.flatMap(([name, text]) => (name.endsWith(".json") ? [[name, JSON.parse(text) as unknown]] : [])));
};
const manifest = files()["manifest.json"] as Manifest;
const [extension] = manifest.extensions;
const xml = readXml(manifestFiles(addInUrls({}, {}), version)["manifest.xml"] ?? "");

/** The manifest with some things changed, and with one translation at most, as each takes the schema's time. */
const changed = (change: Readonly<Record<string, unknown>>, german?: Readonly<Record<string, unknown>>) => ({
  "manifest.json": { ...manifest, localizationInfo: { defaultLanguageTag: "en-us", additionalLanguages: german === undefined ? [] : [{ languageTag: "de-de", file: "locales/de-de.json" }] }, ...change },
  ...(german === undefined ? {} : { "locales/de-de.json": { ...(files()["locales/de-de.json"] as object), ...german } }),
});

describe("Microsoft's JSON schema", () => {
  test("has nothing against it, nor against its five translations", async () => {
    expect(await unifiedProblems(files())).toEqual([]);
    expect(Object.keys(files())).toEqual(["manifest.json", ...LANGUAGES.slice(1).map((language) => `locales/${language.toLowerCase()}.json`)]);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["a property that it does not know", { surprise: true }, /additional properties/],
    ["an id that is no GUID", { id: "closeout" }, /\/id must match pattern/],
    ["a name that is too long", { name: { short: "n".repeat(31) } }, /\/name\/short must NOT have more than 30 characters/],
    ["a missing description", { description: undefined }, /must have required property 'description'/],
    ["a colour without its number", { accentColor: "teal" }, /\/accentColor must match pattern/],
  ])("the check sees %s", async (_, change, problem) => {
    expect(await unifiedProblems(changed(change))).toContainEqual(expect.stringMatching(problem) as string);
  });

  test("the check sees an action that no runtime has, and one that nothing refers to", async () => {
    const renamed = JSON.parse(JSON.stringify(changed({})).replace('"id":"writeCustomerEmail"', '"id":"writeNothing"')) as Record<string, unknown>;
    expect([...new Set(await unifiedProblems(renamed))]).toEqual(["the action writeCustomerEmail is referred to, but no runtime has it", "nothing refers to the action writeNothing"]);
  });

  test.each([
    ["of what is not in the manifest", "extensions[0].ribbons[9].tabs[0].label", "x", /^locales\/de-de.json: translates extensions\[0\].ribbons\[9\].tabs\[0\].label, which is not in the manifest$/],
    ["that is too long", "description.short", "x".repeat(81), /^locales\/de-de.json: .*must NOT have more than 80 characters/],
    ["of what cannot be translated", "version", "2.0.0", /^locales\/de-de.json: .*must NOT have additional properties/],
  ])("the check sees a translation %s", async (_, path, text, problem) => {
    expect(await unifiedProblems(changed({}, { [path]: text }))).toEqual([expect.stringMatching(problem) as string]);
  });

  test("the check sees a file that is missing", async () => {
    const { "manifest.json": alone } = changed({}, {});
    expect(await unifiedProblems({ "manifest.json": alone })).toEqual(["locales/de-de.json is named, but missing"]);
    expect(await unifiedProblems({})).toEqual(["manifest.json is missing"]);
  });

  test("a version that Microsoft has no schema of is an error", async () => {
    await expect(unifiedProblems(changed({ manifestVersion: "0.1" }))).rejects.toThrow();
  });
});

describe("says what manifest.xml says", () => {
  test("id, name, version, support", () => {
    expect(manifest.id).toBe(child(xml, "Id").text);
    expect(manifest.name.short).toBe(attribute(child(xml, "DisplayName"), "DefaultValue"));
    expect(`${manifest.version}.0`).toBe(child(xml, "Version").text);
    expect(manifest.developer.websiteUrl).toBe(attribute(child(xml, "SupportUrl"), "DefaultValue"));
  });

  test("the least permission, in shared folders and mailboxes too, the mailbox set that commands need", () => {
    expect(child(xml, "Permissions").text).toBe("ReadWriteItem");
    const shared = named(xml, "SupportsSharedFolders").length > 0 ? [{ name: "Mailbox.SharedFolder", type: "Delegated" }] : [];
    expect(manifest.authorization).toEqual({ permissions: { resourceSpecific: [{ name: "MailboxItem.ReadWrite.User", type: "Delegated" }, ...shared] } });
    expect(extension.requirements).toEqual({ scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.3" }] });
  });

  test("the same functions, in the same order", () => {
    const functions = [...new Set(named(xml, "FunctionName").map(({ text }) => text))];
    const commands = extension.runtimes.find(({ code }) => code.page === `${LOCAL_URL}/commands.html`);
    expect(commands?.actions.map(({ id, type }) => [id, type])).toEqual(functions.map((name) => [name, "executeFunction"]));
  });
});

describe("ribbons", () => {
  const desktop = extension.ribbons.filter(({ requirements }) => requirements.formFactors.includes("desktop"));
  const pinnable = (id: string) => extension.runtimes.flatMap(({ actions }) => actions).find((action) => action.id === id)?.pinnable;

  test("the menu where a message is read and where one is written: the three emails, then the pane", () => {
    expect(desktop.map(({ contexts }) => contexts)).toEqual([["mailRead"], ["mailCompose"]]);
    for (const { tabs } of desktop) {
      const menu = tabs[0].groups?.[0].controls[0];
      expect(menu?.label).toBe("FastTrack Closeout");
      expect(menu?.items.map(({ label }) => label)).toEqual(["Customer email", "Account team email", "Assignment request", "Open pane"]);
      expect(menu?.items.slice(0, 3).map(({ actionId }) => actionId)).toEqual(["writeCustomerEmail", "writeAccountTeamEmail", "writeAssignmentRequest"]);
    }
  });

  test("the pane can be pinned where a message is read", () => {
    expect(desktop.map(({ tabs }) => pinnable(tabs[0].groups?.[0].controls[0].items[3]?.actionId ?? ""))).toEqual([true, false]);
  });

  test("on a phone, one button where a message is read, which opens the pane", () => {
    const mobile = extension.ribbons.filter(({ requirements }) => requirements.formFactors.includes("mobile"));
    expect(mobile.map(({ contexts }) => contexts)).toEqual([["mailRead"]]);
    expect(mobile[0]?.tabs[0].groups).toBeUndefined();
    expect(mobile[0]?.tabs[0].customMobileRibbonGroups?.[0].controls.map(({ label, actionId }) => [label, actionId])).toEqual([["FastTrack Closeout", "openReadPane"]]);
  });
});

test("before sending: the check, where Mailbox 1.12 is known, in its page or as a script by itself, and the user decides", () => {
  const needs = [{ name: "Mailbox", minVersion: "1.12" }];
  expect(extension.autoRunEvents).toEqual([{ requirements: { scopes: ["mail"], capabilities: needs }, events: [{ type: "messageSending", actionId: "onMessageSend", options: { sendMode: "promptUser" } }] }]);
  const runtime = extension.runtimes.find(({ actions }) => actions.some(({ id }) => id === "onMessageSend"));
  expect(runtime?.requirements).toEqual({ capabilities: needs });
  expect(runtime?.code).toEqual({ page: `${LOCAL_URL}/launchevent.html`, script: `${LOCAL_URL}/launchevent.js` });
  expect(runtime?.actions).toEqual([{ id: "onMessageSend", type: "executeFunction" }]);
});

test("groups and controls have the ids of manifest.xml, so that office.js is told the same with either", () => {
  const ids = [...JSON.stringify(extension.ribbons).matchAll(/"id":"([^"]+)"/g)].map(([, id = ""]) => id);
  const xmlIds = named(xml, "Group", "Control", "Item").map((element) => attribute(element, "id")).filter((id) => id.startsWith("v11."));
  expect(ids.sort()).toEqual([...xmlIds].sort());
});

test.each(LANGUAGES.slice(1))("every text stands in %s", (language) => {
  const translation = new Set(Object.values(files()[`locales/${language.toLowerCase()}.json`] as Record<string, string>));
  for (const translations of Object.values(TEXTS)) expect(translation).toContain(translations[language]);
});

describe("published elsewhere", () => {
  const published = files({ ADDIN_URL: "https://addins.contoso.com/closeout", SUPPORT_URL: "https://help.contoso.com/?a=1&topic=closeout", PRIVACY_URL: "https://contoso.com/privacy" })["manifest.json"] as Manifest;

  test("every address moves with it, and the domain is the one it is served from", () => {
    expect(JSON.stringify(published)).not.toContain("localhost");
    expect(published.validDomains).toEqual(["addins.contoso.com"]);
    expect(published.extensions[0].runtimes[0]?.code.page).toBe("https://addins.contoso.com/closeout/taskpane.html");
  });

  test("support, terms and privacy are the publisher's pages; terms are asked for at support", () => {
    expect(published.developer).toEqual({ name: "FastTrack Closeout", websiteUrl: "https://help.contoso.com/?a=1&topic=closeout", privacyUrl: "https://contoso.com/privacy", termsOfUseUrl: "https://help.contoso.com/?a=1&topic=closeout" });
  });
});
