const { FACTS } = require("./manifestFacts.js");
const { manifestResources } = require("./manifestResources.js");
const { element } = require("./xmlElement.js");

const ribbonIcon = (resources, drawing) => element("Icon", {}, FACTS.icons.ribbon.map((size) => element("bt:Image", { size, ...resources.icon(size, drawing) })));

/** Label, tip and icon, as a menu and each of its items have them. */
const face = (resources, label, tip, drawing) => [
  element("Label", label),
  element("Supertip", {}, [element("Title", label), element("Description", resources.tip(tip))]),
  ribbonIcon(resources, drawing),
];

const showPane = (resources, isPinnable) =>
  element("Action", { "xsi:type": "ShowTaskpane" }, [
    element("SourceLocation", resources.file(FACTS.pages.pane)),
    isPinnable ? element("SupportsPinning", {}, "true") : undefined,
  ]);

/** The menu on one surface: the three emails, then the pane. */
function menu(resources, prefix, surface, isPinnable) {
  const emails = FACTS.commands.map(({ id, functionName, icon, label, tip }) =>
    element("Item", { id: `${prefix}.${id}` }, [
      ...face(resources, resources.label(label), tip, icon),
      element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, functionName)]),
    ]),
  );
  const pane = element("Item", { id: `${prefix}.OpenPane` }, [...face(resources, resources.label("openPane"), surface.paneTip), showPane(resources, isPinnable)]);
  return element("Control", { "xsi:type": "Menu", id: `${prefix}.Menu` }, [...face(resources, resources.name(), "menuTip"), element("Items", {}, [...emails, pane])]);
}

/** @param isNewest  whether this VersionOverrides knows pinning, which came with 1.1 */
const ribbon = (version, resources, surface, isNewest) =>
  element("ExtensionPoint", { "xsi:type": surface.xml }, [
    element("OfficeTab", { id: "TabDefault" }, [
      element("Group", { id: `${version}.${surface.id}.Group` }, [
        element("Label", resources.name()),
        menu(resources, `${version}.${surface.id}`, surface, isNewest && surface.isPinnable),
      ]),
    ]),
  ]);

/** Outlook on a phone or tablet: reading only, no menus, no tips; an image for each density of its screen. */
const mobile = (version, resources) =>
  element("MobileFormFactor", {}, [
    element("ExtensionPoint", { "xsi:type": "MobileMessageReadCommandSurface" }, [
      element("Group", { id: `${version}.Mobile.Group` }, [
        element("Label", resources.name()),
        element("Control", { "xsi:type": "MobileButton", id: `${version}.Mobile.OpenPane` }, [
          element("Label", resources.name()),
          element(
            "Icon",
            { "xsi:type": "bt:MobileIconList" },
            FACTS.icons.mobile.flatMap((size) => FACTS.icons.mobileScales.map((scale) => element("bt:Image", { size, scale, ...resources.icon(size * scale) }))),
          ),
          showPane(resources, false),
        ]),
      ]),
    ]),
  ]);

/** Where the send check's script runs: in a page, in classic Outlook by itself. */
const runtimes = (resources) =>
  element("Runtimes", {}, [
    element("Runtime", resources.file(FACTS.sendCheck.page), [element("Override", { type: "javascript", ...resources.file(FACTS.sendCheck.script) })]),
  ]);

/**
 * The event has no requirement of its own: one can only stand on the whole VersionOverrides, and Mailbox 1.12 there would take the
 * button from phones, which stop at 1.5 (office-js #4148), and the pin from Outlook LTSC 2021. A client without Smart Alerts leaves the
 * event out: Microsoft's example for phones (office-js-docs-pr, mobile-event-based) asks for 1.5 beside events of 1.10.
 */
const sendCheck = (resources) =>
  element("ExtensionPoint", { "xsi:type": "LaunchEvent" }, [
    element("LaunchEvents", {}, [element("LaunchEvent", { Type: FACTS.sendCheck.xml.event, FunctionName: FACTS.sendCheck.functionName, SendMode: FACTS.sendCheck.xml.mode })]),
    element("SourceLocation", resources.file(FACTS.sendCheck.page)),
  ]);

/** The content of one VersionOverrides: what it puts where, and the resources that this refers to. */
function overrides(version, at, isNewest) {
  const resources = manifestResources(version, at);
  const host = element("Host", { "xsi:type": "MailHost" }, [
    isNewest ? runtimes(resources) : undefined,
    element("DesktopFormFactor", {}, [
      isNewest ? element(FACTS.sharedFolders.xml, {}, "true") : undefined,
      element("FunctionFile", resources.file(FACTS.pages.commands)),
      ...FACTS.surfaces.map((surface) => ribbon(version, resources, surface, isNewest)),
      isNewest ? sendCheck(resources) : undefined,
    ]),
    isNewest ? mobile(version, resources) : undefined,
  ]);
  return [element("Hosts", {}, [host]), resources.resourcesElement()];
}

/**
 * VersionOverrides 1.0 with 1.1 inside it.
 *
 * @param at  the address of a file
 */
const versionOverrides = (at) =>
  element("VersionOverrides", { xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides", "xsi:type": "VersionOverridesV1_0" }, [
    ...overrides(FACTS.ids.overrides10, at, false),
    element("VersionOverrides", { xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "xsi:type": "VersionOverridesV1_1" }, overrides(FACTS.ids.overrides11, at, true)),
  ]);

module.exports = { versionOverrides };
