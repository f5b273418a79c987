import { readFileSync } from "fs";
import { addInUrls, LOCAL_URL } from "../../scripts/addInUrls";
import { manifestFiles } from "../../scripts/manifestFiles";
import { attribute, child, everyElement, named, readXml } from "../../scripts/validate/readXml";
import type { XmlElement } from "../../scripts/validate/readXml";
import { valuesOf, xmlProblems } from "../../scripts/validate/xmlProblems";
import { NOTIFICATION_ICON, PANE_BUTTONS } from "../../src/adapters/office/manifestIds";
import { RIBBON_ITEMS } from "../../src/playground/outlook/ribbonItems";
import { version } from "../../package.json";

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
const hosts = (overrides: XmlElement) => child(overrides, "Hosts");
const resources = (overrides: XmlElement, kind: string) => child(child(overrides, "Resources"), kind).children;
/** The default value of a resource by its id. */
const valueOf = (overrides: XmlElement, resid: string) => {
  const found = child(overrides, "Resources").children.flatMap(({ children }) => children).find((resource) => attribute(resource, "id") === resid);
  return found === undefined ? undefined : attribute(found, "DefaultValue");
};
const labelOf = (overrides: XmlElement, element: XmlElement) => valueOf(overrides, attribute(child(element, "Label"), "resid"));

test("the repository's manifest.xml is what its facts make: run npm run manifest after a change", () => {
  expect(manifestFiles(addInUrls({}, {}), version)["manifest.xml"]).toBe(xml);
});

describe("elements", () => {
  test("stand where the documentation has them, and all required ones are there", () => {
    expect(xmlProblems(manifest)).toEqual([]);
  });

  test.each([
    ["two swapped", /(<IconUrl.*>)\s*(<HighResolutionIconUrl.*>)/, "$2$1", "OfficeApp MailApp: IconUrl stands too late"],
    ["a required one missing", /<SupportUrl.*>/, "", "OfficeApp MailApp: SupportUrl is missing"],
    ["one that is not known there", /<Hosts>/, "<Hosts><Set />", "Hosts: Set is not documented here"],
    ["one twice", /<ProviderName>.*<\/ProviderName>/, "$&$&", "OfficeApp MailApp: ProviderName stands 2 times"],
    ["one deep down swapped", /(<Title resid="v10.Name" \/>)\s*(<Description.*>)/, "$2$1", "Supertip: Title stands too late"],
    ["a pin in 1.0", /<SourceLocation resid="v10.taskpane.html" \/>/, "$&<SupportsPinning>true</SupportsPinning>", "SupportsPinning stands in VersionOverrides 1.0, which does not know it"],
    ["a phone in 1.0", /<\/DesktopFormFactor>/, "$&<MobileFormFactor />", "MobileFormFactor stands in VersionOverrides 1.0, which does not know it"],
    ["a name that is too long", /DefaultValue="FastTrack Closeout"/, `DefaultValue="${"n".repeat(126)}"`, `DisplayName: “${"n".repeat(126)}” has 126 characters; 125 are allowed`],
    ["a label with a space at its end", /"Open pane"/, '"Open pane "', "bt:ShortStrings: “Open pane ” is empty, or begins or ends in a space"],
    ["an address without encryption", /https:(\S+icon-64.png)/, "http:$1", "IconUrl: “http://localhost:3000/assets/icon-64.png” is no https address of at most 2048 characters"],
    ["an id that stands twice", /v11.Read.Group/, "v10.Read.Group", "the id v10.Read.Group stands twice"],
    ["a resource id that is too long", /<bt:String id="v10.Name"/, `<bt:String id="v10.${"n".repeat(29)}"`, `the id v10.${"n".repeat(29)} is longer than 32 characters`],
    ["a resource that is not there", /<Label resid="v10.Name"/, '<Label resid="v10.None"', "VersionOverridesV1_0: Label names v10.None, which is not among its bt:ShortStrings"],
    ["a resource of the other version", /<Label resid="v10.Name"/, '<Label resid="v11.Name"', "VersionOverridesV1_0: Label names v11.Name, which is not among its bt:ShortStrings"],
    ["a resource of another kind", /<Label resid="v10.Name"/, '<Label resid="v10.menuTip"', "VersionOverridesV1_0: Label names v10.menuTip, which is not among its bt:ShortStrings"],
    ["a resource that nothing uses", /<bt:String id="v10.Name"/, '<bt:String id="v10.Other" DefaultValue="x" />$&', "VersionOverridesV1_0: nothing uses the resource v10.Other"],
    ["a ribbon icon without a size", /<bt:Image size="80" .*>/, "", "an Icon has no image of 80 pixels"],
    ["a phone's icon without a density", /<bt:Image size="25" scale="3" .*>/, "", "an Icon has no image of 25 times 3 pixels"],
    ["an event whose page no runtime has", /<Runtime resid="v11.launchevent.html"/, '<Runtime resid="v11.taskpane.html"', "LaunchEvent: no Runtime has the page v11.launchevent.html"],
    ["an event without a function", /FunctionName="onMessageSend" /, "", "LaunchEvent OnMessageSend: FunctionName is missing"],
    ["a check before sending without a mode", /SendMode="PromptUser" /, "", "LaunchEvent OnMessageSend: SendMode is missing; PromptUser or SoftBlock is allowed"],
    ["one that blocks, which the Marketplace does not take", /PromptUser/, "Block", "LaunchEvent OnMessageSend: SendMode is Block; PromptUser or SoftBlock is allowed"],
    ["one that no version knows", /<SourceLocation resid="v10.taskpane.html" \/>/, "$&<Pinned />", "Action ShowTaskpane: Pinned is not documented here"],
  ])("the check sees %s", (_, pattern, replacement, problem) => {
    expect(xmlProblems(readXml(xml.replace(pattern, replacement)))).toContain(problem);
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
    expect(valuesOf(child(manifest, "DisplayName"))).toEqual(["FastTrack Closeout"]);
    expect(child(manifest, "DefaultLocale").text).toBe("en-US");
  });

  test("asks for no more than reading and writing the open item, in a mailbox of requirement set 1.3, which VersionOverrides need", () => {
    expect(child(manifest, "Permissions").text).toBe("ReadWriteItem");
    expect(child(child(manifest, "Hosts"), "Host").attributes).toEqual({ Name: "Mailbox" });
    expect(child(child(child(manifest, "Requirements"), "Sets"), "Set").attributes).toEqual({ Name: "Mailbox", MinVersion: "1.3" });
  });

  test("shared folders and mailboxes: from VersionOverrides 1.1 on, which alone knows them, first of what a desktop has", () => {
    expect(named(v10, "SupportsSharedFolders").filter((one) => !named(v11, "SupportsSharedFolders").includes(one))).toEqual([]);
    expect(child(child(child(v11, "Hosts"), "Host"), "DesktopFormFactor").children[0]).toMatchObject({ name: "SupportsSharedFolders", text: "true" });
    expect(named(v11, "SupportsSharedFolders")).toHaveLength(1);
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
  test("the description stands in all six languages, each its own", () => {
    const description = child(manifest, "Description");
    expect(overridesOf(description).map((override) => attribute(override, "Locale"))).toEqual(LANGUAGES);
    expect(new Set(valuesOf(description)).size).toBe(LANGUAGES.length + 1);
  });

  test.each(VERSIONS)("of VersionOverrides %s: all but the product's name stand in all six languages, each its own", (_, overrides) => {
    const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap((kind) => resources(overrides, kind));
    const translated = strings.filter((string) => attribute(string, "DefaultValue") !== "FastTrack Closeout");
    expect(translated).toHaveLength(strings.length - 1);
    for (const string of translated) {
      expect(overridesOf(string).map((override) => attribute(override, "Locale"))).toEqual(LANGUAGES);
      expect(new Set(valuesOf(string)).size).toBe(LANGUAGES.length + 1);
    }
  });
});

describe("addresses", () => {
  test("are those of npm run start:outlook", () => {
    const addresses = named(manifest, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url", "SourceLocation").flatMap(({ attributes }) => ("DefaultValue" in attributes ? [attributes.DefaultValue ?? ""] : []));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(`${LOCAL_URL}/`)).toBe(true);
  });

  test("pages and support are where they belong", () => {
    expect(attribute(child(manifest, "SupportUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/support.html`);
    for (const location of named(child(manifest, "FormSettings"), "SourceLocation")) expect(attribute(location, "DefaultValue")).toBe(`${LOCAL_URL}/taskpane.html`);
    for (const [, overrides] of VERSIONS) {
      for (const file of named(hosts(overrides), "FunctionFile")) expect(valueOf(overrides, attribute(file, "resid"))).toBe(`${LOCAL_URL}/commands.html`);
      for (const action of named(hosts(overrides), "Action").filter((element) => attribute(element, "xsi:type") === "ShowTaskpane")) expect(valueOf(overrides, attribute(child(action, "SourceLocation"), "resid"))).toBe(`${LOCAL_URL}/taskpane.html`);
    }
  });
});

describe("icons", () => {
  test("of a mail add-in: 64 pixels, and 128 for high resolution", () => {
    expect(attribute(child(manifest, "IconUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/assets/icon-64.png`);
    expect(attribute(child(manifest, "HighResolutionIconUrl"), "DefaultValue")).toBe(`${LOCAL_URL}/assets/icon-128.png`);
  });

  test.each(VERSIONS)("of each control in VersionOverrides %s: each image is the file with as many pixels as its size, times its scale, asks for", (_, overrides) => {
    const images = named(hosts(overrides), "bt:Image");
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const pixels = Number(attribute(image, "size")) * Number(image.attributes.scale ?? 1);
      expect(valueOf(overrides, attribute(image, "resid"))).toMatch(new RegExp(`^${LOCAL_URL}/assets/(?:icon|customer|account-team|assignment)-${pixels}\\.png$`));
    }
  });

  test.each(VERSIONS)("of each item of the menu in VersionOverrides %s: its own drawing, and for the pane the add-in's, as the playground's menu shows them", (_, overrides) => {
    for (const surface of named(hosts(overrides), "ExtensionPoint").filter((point) => /^Message\w+CommandSurface$/.test(attribute(point, "xsi:type")))) {
      const shown = named(surface, "Item").map((item) => ({
        label: valueOf(overrides, attribute(child(item, "Label"), "resid")),
        functionName: named(item, "FunctionName")[0]?.text ?? null,
        images: named(item, "bt:Image").map((image) => valueOf(overrides, attribute(image, "resid"))),
      }));
      expect(shown).toEqual(RIBBON_ITEMS.map(({ label, functionName, drawing }) => ({ label, functionName, images: [16, 32, 80].map((size) => `${LOCAL_URL}/assets/${drawing}-${String(size)}.png`) })));
      const menu = named(surface, "Control").flatMap((control) => control.children.filter(({ name }) => name === "Icon")).flatMap((icon) => named(icon, "bt:Image"));
      expect(menu.map((image) => valueOf(overrides, attribute(image, "resid")))).toEqual([16, 32, 80].map((size) => `${LOCAL_URL}/assets/icon-${String(size)}.png`));
    }
  });
});

describe("ribbon", () => {
  const surfaces = (overrides: XmlElement) => named(hosts(overrides), "ExtensionPoint").filter((point) => /^Message\w+CommandSurface$/.test(attribute(point, "xsi:type")));
  const itemsOf = (surface: XmlElement) => named(surface, "Item");

  test.each(VERSIONS)("of VersionOverrides %s: the menu FastTrack Closeout where a message is read and where one is written, and nothing else", (_, overrides) => {
    expect(surfaces(overrides).map((surface) => attribute(surface, "xsi:type"))).toEqual(["MessageReadCommandSurface", "MessageComposeCommandSurface"]);
    for (const surface of surfaces(overrides)) {
      const [control, ...others] = named(surface, "Control");
      expect(others).toEqual([]);
      expect(control?.attributes["xsi:type"]).toBe("Menu");
      expect(control === undefined ? null : labelOf(overrides, control)).toBe("FastTrack Closeout");
      expect(itemsOf(surface).map((item) => labelOf(overrides, item))).toEqual(["Customer email", "Account team email", "Assignment request", "Open pane"]);
      expect(itemsOf(surface).map((item) => child(item, "Action").attributes["xsi:type"])).toEqual(["ExecuteFunction", "ExecuteFunction", "ExecuteFunction", "ShowTaskpane"]);
      expect(named(surface, "FunctionName").map(({ text }) => text)).toEqual(["writeCustomerEmail", "writeAccountTeamEmail", "writeAssignmentRequest"]);
    }
  });

  test("lets the pane be pinned where a message is read, which only 1.1 knows", () => {
    const pins = (overrides: XmlElement) => surfaces(overrides).map((surface) => named(surface, "SupportsPinning").map(({ text }) => text));
    expect(pins(v10)).toEqual([[], []]);
    expect(pins(v11)).toEqual([["true"], []]);
  });
});

test("what the add-in names to office.js is there: the pane's items, and an icon", () => {
  const panes = named(hosts(v11), "Item", "Control").filter((element) => Object.values<string>(PANE_BUTTONS).includes(attribute(element, "id")));
  expect(panes.map((pane) => [attribute(pane, "id"), child(pane, "Action").attributes["xsi:type"]])).toEqual([
    [PANE_BUTTONS.read, "ShowTaskpane"],
    [PANE_BUTTONS.compose, "ShowTaskpane"],
  ]);
  expect(valueOf(v11, NOTIFICATION_ICON)).toBe(`${LOCAL_URL}/assets/icon-16.png`);
});

describe("before sending", () => {
  test("Outlook asks the check, and the user decides; only 1.1 knows events", () => {
    expect(named(hosts(v10), "LaunchEvent")).toEqual([]);
    expect(named(hosts(v11), "LaunchEvent").map(({ attributes }) => attributes)).toEqual([{ Type: "OnMessageSend", FunctionName: "onMessageSend", SendMode: "PromptUser" }]);
  });

  test("it runs in its page, and in classic Outlook as a script by itself", () => {
    const [runtime, ...others] = named(hosts(v11), "Runtime");
    expect(others).toEqual([]);
    expect(valueOf(v11, runtime?.attributes.resid ?? "")).toBe(`${LOCAL_URL}/launchevent.html`);
    expect(runtime?.children.map(({ name, attributes }) => [name, attributes.type, valueOf(v11, attributes.resid ?? "")])).toEqual([["Override", "javascript", `${LOCAL_URL}/launchevent.js`]]);
  });
});

describe("on a phone", () => {
  const phone = () => child(child(hosts(v11), "Host"), "MobileFormFactor");

  test("a message that is read has a button that opens the pane, and nothing else", () => {
    expect(named(phone(), "ExtensionPoint").map((point) => attribute(point, "xsi:type"))).toEqual(["MobileMessageReadCommandSurface"]);
    expect(named(phone(), "Control").map((control) => attribute(control, "xsi:type"))).toEqual(["MobileButton"]);
    expect(named(phone(), "Action").map((action) => attribute(action, "xsi:type"))).toEqual(["ShowTaskpane"]);
  });

  test("the label fits: at most 32 characters", () => {
    for (const label of named(phone(), "Label")) expect(valueOf(v11, attribute(label, "resid"))?.length).toBeLessThanOrEqual(32);
  });

  test("it has VersionOverrides 1.1 without a condition, since phones stop at Mailbox 1.5", () => {
    expect(v11.children.map(({ name }) => name)).toEqual(["Hosts", "Resources"]);
    expect(everyElement(v11).some(({ name }) => name === "bt:Set")).toBe(false);
  });
});
