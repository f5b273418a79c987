import { undocumentedChildren } from "./documentedChildren";
import { attribute, everyElement, named } from "./readXml";
import type { XmlElement } from "./readXml";

// What Microsoft's documentation demands of a mail add-in's manifest.xml; its XML schemas are in no package.
// Source of each number: office-js-docs-reference, docs/manifest, the page of the element.

const MOST_CHARACTERS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250, Description: 250, DisplayName: 125, ProviderName: 125 };
const MOST_ADDRESS = 2048;
const MOST_RESOURCE_ID = 32;
const MOST_CONTROL_ID = 125;
const RIBBON_SIZES = ["16", "32", "80"];
const MOBILE_SIZES = ["25", "32", "48"].flatMap((size) => ["1", "2", "3"].map((scale) => `${size} times ${scale}`));

/** Which kind of resource an element's resid names. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  Tooltip: "bt:LongStrings",
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  Override: "bt:Urls",
};

/** The default value and the translations of an element that has them. */
export const valuesOf = (element: XmlElement): readonly string[] => [
  attribute(element, "DefaultValue"),
  ...element.children.filter(({ name }) => name.endsWith("Override")).map((override) => attribute(override, "Value")),
];

const hasValues = ({ attributes }: XmlElement): boolean => "DefaultValue" in attributes;

function lengthProblems(manifest: XmlElement): readonly string[] {
  const texts = (element: XmlElement): readonly string[] => (hasValues(element) ? valuesOf(element) : element.text === "" ? [] : [element.text]);
  return Object.entries(MOST_CHARACTERS).flatMap(([name, most]) =>
    named(manifest, name)
      .flatMap((element) => (name.startsWith("bt:") ? element.children.flatMap(texts) : texts(element)))
      .flatMap((text) => (text.length > most ? [`${name}: “${text}” has ${text.length} characters; ${most} are allowed`] : text === "" || text !== text.trim() ? [`${name}: “${text}” is empty, or begins or ends in a space`] : [])),
  );
}

function addressProblems(manifest: XmlElement): readonly string[] {
  return named(manifest, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url", "SourceLocation")
    .filter(hasValues)
    .flatMap((element) => valuesOf(element).flatMap((value) => (URL.canParse(value) && new URL(value).protocol === "https:" && value.length <= MOST_ADDRESS ? [] : [`${element.name}: “${value}” is no https address of at most ${MOST_ADDRESS} characters`])));
}

function idProblems(manifest: XmlElement): readonly string[] {
  const withId = everyElement(manifest).filter(({ name, attributes }) => "id" in attributes && name !== "OfficeTab");
  const seen = new Set<string>();
  return withId.flatMap((element) => {
    const id = attribute(element, "id");
    const most = element.name.startsWith("bt:") ? MOST_RESOURCE_ID : MOST_CONTROL_ID;
    const isRepeated = seen.has(id);
    seen.add(id);
    return [...(isRepeated ? [`the id ${id} stands twice`] : []), ...(id.length > most ? [`the id ${id} is longer than ${most} characters`] : [])];
  });
}

/** Of one VersionOverrides without the one nested in it: each refers to its own resources alone. */
function resourceProblems(overrides: XmlElement): readonly string[] {
  const version = attribute(overrides, "xsi:type");
  const own = overrides.children.filter(({ name }) => name !== "VersionOverrides");
  const defined = new Map(own.flatMap((element) => named(element, "Resources")).flatMap(({ children }) => children.flatMap((kind) => kind.children.map((resource): [string, string] => [attribute(resource, "id"), kind.name]))));
  const references = own.flatMap(everyElement).filter(({ attributes }) => "resid" in attributes);
  const used = new Set(references.map((element) => attribute(element, "resid")));
  return [
    ...references.flatMap((element) => {
      const id = attribute(element, "resid");
      const kind = RESOURCE_OF[element.name];
      return kind === undefined || defined.get(id) !== kind ? [`${version}: ${element.name} names ${id}, which is not among its ${kind ?? "resources"}`] : [];
    }),
    ...[...defined.keys()].flatMap((id) => (used.has(id) ? [] : [`${version}: nothing uses the resource ${id}`])),
  ];
}

function iconProblems(manifest: XmlElement): readonly string[] {
  return named(manifest, "Icon").flatMap((icon) => {
    const isMobile = icon.attributes["xsi:type"] === "bt:MobileIconList";
    const sizes = icon.children.map((image) => (isMobile ? `${image.attributes.size} times ${image.attributes.scale}` : (image.attributes.size ?? "")));
    const missing = (isMobile ? MOBILE_SIZES : RIBBON_SIZES).filter((size) => !sizes.includes(size));
    return missing.length > 0 ? [`an Icon has no image of ${missing.join(", ")} pixels`] : [];
  });
}

/** The runtime of an event is found by its page, and a check before sending without a mode would block. */
function eventProblems(manifest: XmlElement): readonly string[] {
  const runtimes = named(manifest, "Runtime").map((runtime) => attribute(runtime, "resid"));
  const points = named(manifest, "ExtensionPoint").filter((point) => attribute(point, "xsi:type") === "LaunchEvent");
  return points.flatMap((point) => [
    ...named(point, "SourceLocation").flatMap((location) => (runtimes.includes(attribute(location, "resid")) ? [] : [`LaunchEvent: no Runtime has the page ${attribute(location, "resid")}`])),
    ...named(point, "LaunchEvent").flatMap(({ attributes: { Type, FunctionName, SendMode } }) => [
      ...(FunctionName === undefined ? [`LaunchEvent ${Type}: FunctionName is missing`] : []),
      // Microsoft's Marketplace takes no Block; without a mode it is SoftBlock.
      ...(Type?.endsWith("Send") === true && SendMode !== "PromptUser" && SendMode !== "SoftBlock" ? [`LaunchEvent ${Type}: SendMode is ${SendMode ?? "missing"}; PromptUser or SoftBlock is allowed`] : []),
    ]),
  ]);
}

/** Pins and phones came with VersionOverrides 1.1, and so did events. */
function versionProblems(manifest: XmlElement): readonly string[] {
  return named(manifest, "VersionOverrides")
    .filter((overrides) => attribute(overrides, "xsi:type") === "VersionOverridesV1_0")
    .flatMap((overrides) => overrides.children.filter(({ name }) => name === "Hosts"))
    .flatMap((hosts) => named(hosts, "SupportsPinning", "MobileFormFactor", "Runtimes", "LaunchEvents").map(({ name }) => `${name} stands in VersionOverrides 1.0, which does not know it`));
}

/**
 * One line for each thing in a mail add-in's manifest.xml that Microsoft's documentation forbids or finds missing; empty if there is none.
 *
 * @param manifest  its root element
 */
export const xmlProblems = (manifest: XmlElement): readonly string[] => [
  ...undocumentedChildren(manifest),
  ...lengthProblems(manifest),
  ...addressProblems(manifest),
  ...idProblems(manifest),
  ...named(manifest, "VersionOverrides").flatMap(resourceProblems),
  ...iconProblems(manifest),
  ...eventProblems(manifest),
  ...versionProblems(manifest),
];
