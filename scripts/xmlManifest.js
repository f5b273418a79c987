const { FACTS, iconFile } = require("./manifestFacts.js");
const { DEFAULT_LANGUAGE, LANGUAGES, NAME, TEXTS } = require("./manifestTexts.js");
const { xmlVersion } = require("./manifestVersion.js");
const { versionOverrides } = require("./versionOverrides.js");
const { comment, element, xmlDocument } = require("./xmlElement.js");

const NOTES = [
  "Made from scripts/manifestFacts.js and scripts/manifestTexts.js: change those, then npm run manifest. The repository's copy names the addresses of npm run start:outlook; npm run build names the published ones.",
  "Office reads only the highest VersionOverrides it knows, so each is complete in itself; resource ids begin with the version they belong to, since an id must be unique within the manifest.",
];

const form = (type, ...settings) => element("Form", { "xsi:type": type }, [element("DesktopSettings", {}, settings)]);
const itemIs = (formType) => element("Rule", { "xsi:type": "ItemIs", ItemType: "Message", FormType: formType });

/**
 * The add-in only manifest (XML), as text.
 *
 * @param urls  see addInUrls; there is no element for the privacy policy: Partner Center asks for it, and the add-in's pages carry it
 * @param packageVersion  as in package.json
 * @throws {RangeError} for a package version that is not three numbers
 */
function xmlManifest(urls, packageVersion) {
  const at = (file) => `${urls.addInUrl}/${file}`;
  const pane = () => element("SourceLocation", { DefaultValue: at(FACTS.pages.pane) });
  const translations = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE).map((language) => element("Override", { Locale: language, Value: TEXTS.description[language] }));
  return xmlDocument(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "MailApp",
      },
      [
        ...NOTES.map(comment),
        element("Id", {}, FACTS.id),
        element("Version", {}, xmlVersion(packageVersion)),
        element("ProviderName", {}, FACTS.provider),
        element("DefaultLocale", {}, DEFAULT_LANGUAGE),
        element("DisplayName", { DefaultValue: NAME }),
        element("Description", { DefaultValue: TEXTS.description[DEFAULT_LANGUAGE] }, translations),
        element("IconUrl", { DefaultValue: at(iconFile(FACTS.icons.listing)) }),
        element("HighResolutionIconUrl", { DefaultValue: at(iconFile(FACTS.icons.highResolution)) }),
        element("SupportUrl", { DefaultValue: urls.supportUrl }),
        element("Hosts", {}, [element("Host", { Name: "Mailbox" })]),
        element("Requirements", {}, [element("Sets", {}, [element("Set", { Name: "Mailbox", MinVersion: FACTS.mailbox.commands })])]),
        comment("Asked for by validation; clients with Mailbox 1.3 and more use VersionOverrides instead."),
        element("FormSettings", {}, [form("ItemRead", pane(), element("RequestedHeight", {}, "450")), form("ItemEdit", pane())]),
        element("Permissions", {}, FACTS.permission.xml),
        element("Rule", { "xsi:type": "RuleCollection", Mode: "Or" }, [itemIs("Read"), itemIs("Edit")]),
        versionOverrides(at),
      ],
    ),
  );
}

module.exports = { xmlManifest };
