const { FACTS } = require("./manifestFacts.js");
const { manifestResources } = require("./manifestResources.js");
const { element } = require("./xmlElement.js");

const ribbonIcon = (resources) => element("Icon", {}, FACTS.icons.ribbon.map((size) => element("bt:Image", { size, ...resources.icon(size) })));

/** Label, tip and icon, as a menu and each of its items have them. */
const face = (resources, label, tip) => [
  element("Label", label),
  element("Supertip", {}, [element("Title", label), element("Description", resources.tip(tip))]),
  ribbonIcon(resources),
];

const showPane = (resources, isPinnable) =>
  element("Action", { "xsi:type": "ShowTaskpane" }, [
    element("SourceLocation", resources.file(FACTS.pages.pane)),
    isPinnable ? element("SupportsPinning", {}, "true") : undefined,
  ]);

/** The menu on one surface: the three emails, then the pane. */
function menu(resources, prefix, surface, isPinnable) {
  const emails = FACTS.commands.map(({ id, functionName, label, tip }) =>
    element("Item", { id: `${prefix}.${id}` }, [
      ...face(resources, resources.label(label), tip),
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

/** The content of one VersionOverrides: what it puts where, and the resources that this refers to. */
function overrides(version, at, isNewest) {
  const resources = manifestResources(version, at);
  const host = element("Host", { "xsi:type": "MailHost" }, [
    element("DesktopFormFactor", {}, [
      element("FunctionFile", resources.file(FACTS.pages.commands)),
      ...FACTS.surfaces.map((surface) => ribbon(version, resources, surface, isNewest)),
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
    ...overrides("v10", at, false),
    element("VersionOverrides", { xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "xsi:type": "VersionOverridesV1_1" }, overrides("v11", at, true)),
  ]);

module.exports = { versionOverrides };
