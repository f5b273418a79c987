const { FACTS, iconFile } = require("./manifestFacts.js");
const { DEFAULT_LANGUAGE, LANGUAGES, NAME, TEXTS } = require("./manifestTexts.js");
const { unifiedVersion } = require("./manifestVersion.js");

/** Of Microsoft's schemas in @microsoft/app-manifest, the one that its own samples of Outlook add-ins name. */
const SCHEMA_VERSION = "1.25";
const schemaAddress = (name) => `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/${name}.schema.json`;

/** As the app package names languages and the files of their texts. */
const languageTag = (language) => language.toLowerCase();
const languageFile = (language) => `locales/${languageTag(language)}.json`;

/** The id of a group or control: the one it has in the newest part of manifest.xml. */
const controlId = (name) => `${FACTS.ids.overrides11}.${name}`;

const mailbox = (minVersion) => ({ capabilities: [{ name: "Mailbox", minVersion }] });
const paneAction = (surface) => `open${surface.id}Pane`;

function runtimes(at) {
  const general = (id, code, actions) => ({ id, type: "general", code, lifetime: "short", actions });
  const { sendCheck } = FACTS;
  return [
    general("Pane", { page: at(FACTS.pages.pane) }, FACTS.surfaces.map((surface) => ({ id: paneAction(surface), type: "openPage", pinnable: surface.isPinnable }))),
    general("Commands", { page: at(FACTS.pages.commands) }, FACTS.commands.map(({ functionName }) => ({ id: functionName, type: "executeFunction" }))),
    {
      requirements: mailbox(FACTS.mailbox.sendCheck),
      ...general("SendCheck", { page: at(sendCheck.page), script: at(sendCheck.script) }, [{ id: sendCheck.functionName, type: "executeFunction" }]),
    },
  ];
}

const autoRunEvents = () => {
  const { functionName, unified } = FACTS.sendCheck;
  return [
    {
      requirements: { scopes: ["mail"], ...mailbox(FACTS.mailbox.sendCheck) },
      events: [{ type: unified.event, actionId: functionName, options: { sendMode: unified.mode } }],
    },
  ];
};

/** The menu on one surface: the three emails, then the pane. */
function menu(surface, text, iconsOf) {
  const icons = iconsOf();
  const item = (id, label, tip, actionId, drawing) => ({ id: controlId(`${surface.id}.${id}`), type: "menuItem", label: text(label), icons: iconsOf(drawing), supertip: { title: text(label), description: text(tip) }, actionId });
  return {
    id: controlId(`${surface.id}.Menu`),
    type: "menu",
    label: NAME,
    icons,
    supertip: { title: NAME, description: text("menuTip") },
    items: [...FACTS.commands.map(({ id, functionName, icon, label, tip }) => item(id, label, tip, functionName, icon)), item("OpenPane", "openPane", surface.paneTip, paneAction(surface))],
  };
}

function ribbons(at, text) {
  const iconsOf = (drawing) => FACTS.icons.ribbon.map((size) => ({ size, url: at(iconFile(size, drawing)) }));
  const desktop = FACTS.surfaces.map((surface) => ({
    requirements: { scopes: ["mail"], formFactors: ["desktop"] },
    contexts: [surface.unified],
    tabs: [{ builtInTabId: "TabDefault", groups: [{ id: controlId(`${surface.id}.Group`), label: NAME, icons: iconsOf(), controls: [menu(surface, text, iconsOf)] }] }],
  }));
  // Outlook on a phone or tablet: reading only, no menus, no tips; an image for each density of its screen.
  const [read] = FACTS.surfaces;
  const mobileIcons = FACTS.icons.mobile.flatMap((size) => FACTS.icons.mobileScales.map((scale) => ({ size, scale, url: at(iconFile(size * scale)) })));
  const mobileButton = { id: controlId("Mobile.OpenPane"), type: "mobileButton", label: NAME, icons: mobileIcons, actionId: paneAction(read) };
  const mobile = {
    requirements: { scopes: ["mail"], formFactors: ["mobile"] },
    contexts: [read.unified],
    tabs: [{ builtInTabId: "TabDefault", customMobileRibbonGroups: [{ id: controlId("Mobile.Group"), label: NAME, controls: [mobileButton] }] }],
  };
  return [...desktop, mobile];
}

/** The manifest with its texts in one language. */
function manifestIn(language, urls, packageVersion) {
  const at = (file) => `${urls.addInUrl}/${file}`;
  const text = (key) => TEXTS[key][language];
  const others = LANGUAGES.filter((other) => other !== DEFAULT_LANGUAGE);
  return {
    $schema: schemaAddress("MicrosoftTeams"),
    manifestVersion: SCHEMA_VERSION,
    id: FACTS.id,
    version: unifiedVersion(packageVersion),
    name: { short: NAME, full: NAME },
    description: { short: text("shortDescription"), full: text("description") },
    // The schema asks for a page with terms of use. Whoever hosts the add-in sets them, and the support page says so.
    developer: { name: FACTS.provider, websiteUrl: urls.supportUrl, privacyUrl: urls.privacyUrl, termsOfUseUrl: urls.supportUrl },
    icons: FACTS.packageIcons,
    accentColor: FACTS.accentColor,
    localizationInfo: { defaultLanguageTag: languageTag(DEFAULT_LANGUAGE), additionalLanguages: others.map((other) => ({ languageTag: languageTag(other), file: languageFile(other) })) },
    authorization: { permissions: { resourceSpecific: [FACTS.permission.unified, FACTS.sharedFolders.unified].map((name) => ({ name, type: "Delegated" })) } },
    validDomains: [new URL(urls.addInUrl).host],
    extensions: [
      {
        requirements: { scopes: ["mail"], ...mailbox(FACTS.mailbox.commands) },
        runtimes: runtimes(at),
        ribbons: ribbons(at, text),
        autoRunEvents: autoRunEvents(),
        // With these, Microsoft makes an XML manifest for clients that know no other. The sizes are not read, but 128 is none the schema knows.
        alternates: [{ alternateIcons: { icon: { size: 64, url: at(iconFile(FACTS.icons.listing)) }, highResolutionIcon: { size: 64, url: at(iconFile(FACTS.icons.highResolution)) } } }],
      },
    ],
  };
}

/** Each text in `value` that differs from the one in `other`, by its path: "extensions[0].ribbons[0].tabs[0].groups[0].label". */
function differences(value, other, path = "") {
  if (typeof value === "string") {
    return value === other ? [] : [[path, value]];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => differences(item, other[index], `${path}[${index}]`));
  }
  return value !== null && typeof value === "object" ? Object.entries(value).flatMap(([key, item]) => differences(item, other[key], path === "" ? key : `${path}.${key}`)) : [];
}

/**
 * The unified manifest and the files of its translations, as they lie in the app package.
 *
 * @param urls  see addInUrls
 * @param packageVersion  as in package.json
 * @returns path of each file to its content, ready for JSON: "manifest.json", "locales/pt-br.json", …
 * @throws {RangeError} for a package version that is not three numbers
 */
function unifiedManifest(urls, packageVersion) {
  const manifest = manifestIn(DEFAULT_LANGUAGE, urls, packageVersion);
  const translation = (language) => ({
    $schema: schemaAddress("MicrosoftTeams.Localization"),
    // Required of every language, also where it is the same in all.
    "name.short": NAME,
    "name.full": NAME,
    ...Object.fromEntries(differences(manifestIn(language, urls, packageVersion), manifest)),
  });
  const others = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
  return { "manifest.json": manifest, ...Object.fromEntries(others.map((language) => [languageFile(language), translation(language)])) };
}

module.exports = { SCHEMA_VERSION, unifiedManifest };
