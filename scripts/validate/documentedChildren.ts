import type { XmlElement } from "./readXml";

/** A child's name and how often it stands: 1 once, ? at most once, + once or more. */
type Child = readonly [name: string, times: "1" | "?" | "+"];

const BUTTON_FACE: readonly Child[] = [
  ["Label", "1"],
  ["Tooltip", "?"],
  ["Supertip", "1"],
  ["Icon", "1"],
];

const OVERRIDES: readonly Child[] = [
  ["Description", "?"],
  ["Requirements", "?"],
  ["Hosts", "1"],
  ["Resources", "1"],
];

/**
 * The children Microsoft documents for the elements this manifest uses, in the order that its schemas demand, for mail add-ins.
 * What the Marketplace demands is counted as required. Elements the add-in has no use for are left out: add them with their place when it has.
 *
 * Source: Microsoft, "How to find the proper order of manifest elements" (2025-06-02) and the manifest reference
 * (office-js-docs-reference, docs/manifest), read in November 2026. Keyed by name, with the xsi:type where it decides.
 */
const DOCUMENTED_CHILDREN: Readonly<Record<string, readonly Child[]>> = {
  "OfficeApp MailApp": [
    ["Id", "1"],
    ["AlternateId", "?"],
    ["Version", "1"],
    ["ProviderName", "1"],
    ["DefaultLocale", "1"],
    ["DisplayName", "1"],
    ["Description", "1"],
    ["IconUrl", "1"],
    ["HighResolutionIconUrl", "1"],
    ["SupportUrl", "1"],
    ["AppDomains", "?"],
    ["Hosts", "1"],
    ["Requirements", "1"],
    ["FormSettings", "1"],
    ["Permissions", "1"],
    ["Rule", "1"],
    ["DisableEntityHighlighting", "?"],
    ["VersionOverrides", "1"],
  ],
  Hosts: [["Host", "1"]],
  Requirements: [["Sets", "1"]],
  Sets: [["Set", "1"]],
  FormSettings: [["Form", "+"]],
  "Form ItemRead": [["DesktopSettings", "1"]],
  "Form ItemEdit": [["DesktopSettings", "1"]],
  DesktopSettings: [
    ["SourceLocation", "1"],
    ["RequestedHeight", "?"],
  ],
  "Rule RuleCollection": [["Rule", "+"]],
  "VersionOverrides VersionOverridesV1_0": [...OVERRIDES, ["VersionOverrides", "?"]],
  "VersionOverrides VersionOverridesV1_1": [...OVERRIDES, ["WebApplicationInfo", "?"], ["EquivalentAddins", "?"], ["ConnectedServiceControls", "?"], ["ExtendedPermissions", "?"]],
  "Host MailHost": [
    ["Runtimes", "?"],
    ["DesktopFormFactor", "1"],
    ["MobileFormFactor", "?"],
  ],
  Runtimes: [["Runtime", "+"]],
  Runtime: [["Override", "?"]],
  DesktopFormFactor: [
    ["SupportsSharedFolders", "?"],
    ["FunctionFile", "?"],
    ["ExtensionPoint", "+"],
  ],
  MobileFormFactor: [
    ["FunctionFile", "?"],
    ["ExtensionPoint", "+"],
  ],
  "ExtensionPoint MessageReadCommandSurface": [["OfficeTab", "1"]],
  "ExtensionPoint MessageComposeCommandSurface": [["OfficeTab", "1"]],
  "ExtensionPoint MobileMessageReadCommandSurface": [["Group", "1"]],
  "ExtensionPoint LaunchEvent": [
    ["LaunchEvents", "1"],
    ["SourceLocation", "1"],
  ],
  LaunchEvents: [["LaunchEvent", "+"]],
  OfficeTab: [["Group", "+"]],
  Group: [
    ["Label", "1"],
    ["Tooltip", "?"],
    ["Control", "+"],
  ],
  "Control Button": [...BUTTON_FACE, ["Action", "1"]],
  "Control Menu": [...BUTTON_FACE, ["Items", "1"]],
  "Control MobileButton": [
    ["Label", "1"],
    ["Icon", "1"],
    ["Action", "1"],
  ],
  Items: [["Item", "+"]],
  Item: [...BUTTON_FACE, ["Action", "1"]],
  Supertip: [
    ["Title", "1"],
    ["Description", "1"],
  ],
  Icon: [["bt:Image", "+"]],
  "Icon bt:MobileIconList": [["bt:Image", "+"]],
  "Action ShowTaskpane": [
    ["SourceLocation", "1"],
    ["SupportsPinning", "?"],
  ],
  "Action ExecuteFunction": [["FunctionName", "1"]],
  Resources: [
    ["bt:Images", "1"],
    ["bt:Urls", "1"],
    ["bt:ShortStrings", "1"],
    ["bt:LongStrings", "1"],
  ],
  "bt:Images": [["bt:Image", "+"]],
  "bt:Urls": [["bt:Url", "+"]],
  "bt:ShortStrings": [["bt:String", "+"]],
  "bt:LongStrings": [["bt:String", "+"]],
};

/** Elements whose children are one localised value a language, in any number. */
const LOCALIZED = new Set(["DisplayName", "Description", "bt:String", "bt:Image", "bt:Url", "SupportUrl", "IconUrl", "HighResolutionIconUrl", "SourceLocation"]);

const keyOf = (element: XmlElement): string => {
  const type = element.attributes["xsi:type"];
  return type === undefined ? element.name : `${element.name} ${type}`;
};

/** One line for each child, here and below, that is missing, repeated, unknown or in the wrong place; empty for a manifest as documented. */
export function undocumentedChildren(element: XmlElement): readonly string[] {
  const own = LOCALIZED.has(element.name) ? element.children.filter(({ name }) => name.replace("bt:", "") !== "Override").map(({ name }) => `${element.name}: ${name} is not documented here`) : childProblems(element);
  return [...own, ...element.children.flatMap(undocumentedChildren)];
}

function childProblems(element: XmlElement): readonly string[] {
  const key = keyOf(element);
  const documented = DOCUMENTED_CHILDREN[key] ?? [];
  const places = element.children.map(({ name }) => documented.findIndex(([other]) => other === name));
  return [
    ...element.children.flatMap(({ name }, index) => (places[index] === -1 ? [`${key}: ${name} is not documented here`] : [])),
    ...element.children.flatMap(({ name }, index) => (places.slice(0, index).some((earlier) => earlier > (places[index] ?? 0)) && places[index] !== -1 ? [`${key}: ${name} stands too late`] : [])),
    ...documented.flatMap(([name, times]) => {
      const count = element.children.filter((candidate) => candidate.name === name).length;
      const isMissing = count === 0 && times !== "?";
      const isRepeated = count > 1 && times !== "+";
      return isMissing ? [`${key}: ${name} is missing`] : isRepeated ? [`${key}: ${name} stands ${count} times`] : [];
    }),
  ];
}
