import { readFileSync } from "fs";
import { LOCAL_URL } from "../../scripts/addInUrls";
import { version } from "../../package.json";
import { undocumentedChildren } from "./documentedChildren";
import { attribute, child, everyElement, named, readXml } from "./readXml";
import type { XmlElement } from "./readXml";

// What Microsoft's documentation demands of a mail add-in's manifest; its XML schemas are in no package.
// Source of each number: office-js-docs-reference, docs/manifest, the page of the element.

const xml = readFileSync("manifest.xml", "utf8");
const manifest = readXml(xml);
const v10 = child(manifest, "VersionOverrides");
const v11 = child(v10, "VersionOverrides");
const VERSIONS = [
  ["1.0", v10],
  ["1.1", v11],
] as const;

const LANGUAGES = ["pt-BR", "es-ES", "de-DE", "ja-JP", "zh-CN"];
const overridesOf = (element: XmlElement) => element.children.filter(({ name }) => name.endsWith("Override"));
const texts = (element: XmlElement) => [attribute(element, "DefaultValue"), ...overridesOf(element).map((override) => attribute(override, "Value"))];
const ownResources = (overrides: XmlElement) => child(overrides, "Resources");
/** Of the version alone, without the one nested in it. */
const ownElements = (overrides: XmlElement) => [child(overrides, "Hosts"), ownResources(overrides)].flatMap(everyElement);
const resourceIds = (overrides: XmlElement, kind: string) => child(ownResources(overrides), kind).children.map((resource) => attribute(resource, "id"));

describe("elements", () => {
  test("stand where the documentation has them, and all required ones are there", () => {
    expect(undocumentedChildren(manifest)).toEqual([]);
  });

  test.each([
    ["two swapped", /(<IconUrl.*>)\s*(<HighResolutionIconUrl.*>)/, "$2$1", "OfficeApp MailApp: IconUrl stands too late"],
    ["a required one missing", /<SupportUrl.*>/, "", "OfficeApp MailApp: SupportUrl is missing"],
    ["one that is not known there", /<Hosts>/, "<Hosts><Set />", "Hosts: Set is not documented here"],
    ["one twice", /<ProviderName>.*<\/ProviderName>/, "$&$&", "OfficeApp MailApp: ProviderName stands 2 times"],
    ["one deep down swapped", /(<Title resid="v10.Name" \/>)\s*(<Description.*>)/, "$2$1", "Supertip: Title stands too late"],
    ["an override of 1.1 in 1.0", /<SourceLocation resid="v10.TaskPane.Url" \/>/, "$&<Pinned />", "Action ShowTaskpane: Pinned is not documented here"],
  ])("the check sees %s", (_, pattern, replacement, problem) => {
    expect(undocumentedChildren(readXml(xml.replace(pattern, replacement)))).toContain(problem);
  });

  test("namespaces are those of a mail add-in", () => {
    expect(manifest.attributes).toEqual({
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xsi:type": "MailApp",
    });
    expect(v10.attributes).toEqual({ xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides", "xsi:type": "VersionOverridesV1_0" });
    expect(v11.attributes).toEqual({ xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "xsi:type": "VersionOverridesV1_1" });
  });
});

describe("identity", () => {
  test("the id is a random GUID, hyphenated, and none that came with a template", () => {
    const id = child(manifest, "Id").text;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Microsoft's Office-Addin-TaskPane and Office-Addin-TaskPane-React.
    expect(id).not.toBe("05c2e1c9-3e1d-406e-9a91-e9ac64854143");
  });

  test("the version is that of the package, in four parts of at most five digits", () => {
    expect(child(manifest, "Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(child(manifest, "Version").text).toBe(`${version}.0`);
  });

  test("the name is the product's in every language", () => {
    expect(texts(child(manifest, "DisplayName"))).toEqual(["FastTrack Closeout"]);
    expect(child(manifest, "DefaultLocale").text).toBe("en-US");
  });

  test("asks for no more than reading and writing the open item, in a mailbox of requirement set 1.3, which VersionOverrides need", () => {
    expect(child(manifest, "Permissions").text).toBe("ReadWriteItem");
    expect(child(child(manifest, "Hosts"), "Host").attributes).toEqual({ Name: "Mailbox" });
    expect(child(child(child(manifest, "Requirements"), "Sets"), "Set").attributes).toEqual({ Name: "Mailbox", MinVersion: "1.3" });
  });

  test("without add-in commands, it shows for a message that is read and for one that is written", () => {
    expect(child(manifest, "FormSettings").children.map((form) => attribute(form, "xsi:type"))).toEqual(["ItemRead", "ItemEdit"]);
    expect(child(manifest, "Rule").children.map(({ attributes }) => attributes)).toEqual([
      { "xsi:type": "ItemIs", ItemType: "Message", FormType: "Read" },
      { "xsi:type": "ItemIs", ItemType: "Message", FormType: "Edit" },
    ]);
    for (const { text } of named(manifest, "RequestedHeight")) {
      expect(Number(text)).toBeGreaterThanOrEqual(32);
      expect(Number(text)).toBeLessThanOrEqual(450);
    }
  });
});

describe("texts", () => {
  test("the description has at most 250 characters and stands in all six languages", () => {
    const description = child(manifest, "Description");
    expect(overridesOf(description).map((override) => attribute(override, "Locale"))).toEqual(LANGUAGES);
    for (const text of texts(description)) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("provider and name have at most 125 characters", () => {
    expect(child(manifest, "ProviderName").text.length).toBeLessThanOrEqual(125);
    expect(attribute(child(manifest, "DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
  });

  test.each(VERSIONS)("of VersionOverrides %s: short ones have at most 125 characters, long ones 250, and long ones stand in all six languages", (_, overrides) => {
    const { children: short } = child(ownResources(overrides), "bt:ShortStrings");
    const { children: long } = child(ownResources(overrides), "bt:LongStrings");
    for (const text of short.flatMap(texts)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of long.flatMap(texts)) expect(text.length).toBeLessThanOrEqual(250);
    for (const string of long) expect(overridesOf(string).map((override) => attribute(override, "Locale"))).toEqual(LANGUAGES);
    for (const string of long) expect(new Set(texts(string)).size).toBe(LANGUAGES.length + 1);
  });

  test("no text is empty or begins or ends in a space", () => {
    for (const text of named(manifest, "DisplayName", "Description", "bt:String").filter(({ attributes }) => "DefaultValue" in attributes).flatMap(texts)) {
      expect(text).not.toBe("");
      expect(text).toBe(text.trim());
    }
  });
});

describe("resources", () => {
  const FROM: Readonly<Record<string, string>> = {
    Label: "bt:ShortStrings",
    Title: "bt:ShortStrings",
    Description: "bt:LongStrings",
    Tooltip: "bt:LongStrings",
    "bt:Image": "bt:Images",
    SourceLocation: "bt:Urls",
    FunctionFile: "bt:Urls",
  };
  const references = (overrides: XmlElement) => ownElements(overrides).filter(({ attributes }) => "resid" in attributes);

  test.each(VERSIONS)("each that VersionOverrides %s name is defined among its own, of the right kind", (_, overrides) => {
    for (const element of references(overrides)) {
      const kind = FROM[element.name];
      expect({ element: element.name, kind }).toEqual({ element: element.name, kind: expect.any(String) as string });
      expect(resourceIds(overrides, kind ?? "")).toContain(attribute(element, "resid"));
    }
  });

  test.each(VERSIONS)("each that VersionOverrides %s define is used", (_, overrides) => {
    const used = references(overrides).map((element) => attribute(element, "resid"));
    const defined = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((kind) => resourceIds(overrides, kind));
    expect([...defined].sort()).toEqual([...new Set(used)].sort());
  });

  test("ids are unique in the manifest, and resource ids have at most 32 characters, those of groups and controls 125", () => {
    const withId = everyElement(manifest).filter(({ name, attributes }) => "id" in attributes && name !== "OfficeTab");
    const ids = withId.map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of withId) expect(attribute(element, "id").length).toBeLessThanOrEqual(element.name.startsWith("bt:") ? 32 : 125);
  });
});

describe("addresses", () => {
  const addresses = named(manifest, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url", "SourceLocation")
    .filter(({ attributes }) => "DefaultValue" in attributes)
    .flatMap(texts);

  test("are https, at most 2048 characters, and those of npm run start:outlook, with which a build replaces them", () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(new URL(address).protocol).toBe("https:");
      expect(address.length).toBeLessThanOrEqual(2048);
      expect(address.startsWith(`${LOCAL_URL}/`)).toBe(true);
    }
  });

  test("pages and support are where they belong", () => {
    expect(attribute(child(manifest, "SupportUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/support.html`);
    for (const location of named(child(manifest, "FormSettings"), "SourceLocation")) expect(attribute(location, "DefaultValue")).toBe(`${LOCAL_URL}/taskpane.html`);
    for (const [, overrides] of VERSIONS) {
      expect(child(ownResources(overrides), "bt:Urls").children.map((url) => attribute(url, "DefaultValue"))).toEqual([`${LOCAL_URL}/commands.html`, `${LOCAL_URL}/taskpane.html`]);
    }
  });
});

describe("icons", () => {
  test("of a mail add-in: 64 pixels, and 128 for high resolution", () => {
    expect(attribute(child(manifest, "IconUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/assets/icon-64.png`);
    expect(attribute(child(manifest, "HighResolutionIconUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/assets/icon-128.png`);
  });

  test.each(VERSIONS)("of each control in VersionOverrides %s: 16, 32 and 80 pixels, each from the file of that size", (_, overrides) => {
    const addressOf = new Map(child(ownResources(overrides), "bt:Images").children.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
    const icons = named(child(overrides, "Hosts"), "Icon");
    expect(icons).toHaveLength(2);
    for (const { children: images } of icons) {
      expect(images.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of images) expect(addressOf.get(attribute(image, "resid"))).toBe(`${LOCAL_URL}/assets/icon-${attribute(image, "size")}.png`);
    }
  });
});

describe("ribbon", () => {
  const pinning = (overrides: XmlElement) =>
    named(child(overrides, "Hosts"), "ExtensionPoint").map((point) => [attribute(point, "xsi:type"), named(point, "Control").length, named(point, "SupportsPinning").map(({ text }) => text)]);

  test("has one button, in read and in compose, that opens the pane", () => {
    for (const [, overrides] of VERSIONS) {
      const actions = named(child(overrides, "Hosts"), "Action");
      expect(actions.map((action) => attribute(action, "xsi:type"))).toEqual(["ShowTaskpane", "ShowTaskpane"]);
    }
  });

  test("lets the pane be pinned where a message is read, which only 1.1 knows", () => {
    expect(pinning(v10)).toEqual([
      ["MessageReadCommandSurface", 1, []],
      ["MessageComposeCommandSurface", 1, []],
    ]);
    expect(pinning(v11)).toEqual([
      ["MessageReadCommandSurface", 1, ["true"]],
      ["MessageComposeCommandSurface", 1, []],
    ]);
  });
});
