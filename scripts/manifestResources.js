const { iconFile } = require("./manifestFacts.js");
const { DEFAULT_LANGUAGE, LANGUAGES, NAME, TEXTS } = require("./manifestTexts.js");
const { element } = require("./xmlElement.js");

/**
 * The Resources of one VersionOverrides: each method gives the id to refer to a resource by, and the element lists what was
 * referred to, so nothing is missing and nothing superfluous.
 *
 * @param version  begins every id, at most 32 characters, which must be unique within the manifest: "v11"
 * @param at  the address of a file
 */
function manifestResources(version, at) {
  const kinds = { "bt:Images": new Map(), "bt:Urls": new Map(), "bt:ShortStrings": new Map(), "bt:LongStrings": new Map() };

  function refer(kind, name, tag, value, translations = []) {
    const id = `${version}.${name}`;
    kinds[kind].set(id, element(tag, { id, DefaultValue: value }, translations));
    return { resid: id };
  }
  function text(kind, key) {
    const others = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
    return refer(kind, key, "bt:String", TEXTS[key][DEFAULT_LANGUAGE], others.map((language) => element("bt:Override", { Locale: language, Value: TEXTS[key][language] })));
  }

  return {
    name: () => refer("bt:ShortStrings", "Name", "bt:String", NAME),
    label: (key) => text("bt:ShortStrings", key),
    tip: (key) => text("bt:LongStrings", key),
    icon: (size, drawing) => refer("bt:Images", ["Icon", ...(drawing === undefined ? [] : [drawing]), size].join("."), "bt:Image", at(iconFile(size, drawing))),
    file: (file) => refer("bt:Urls", file, "bt:Url", at(file)),
    /** To be asked for when all is referred to. */
    resourcesElement: () => element("Resources", {}, Object.entries(kinds).map(([kind, entries]) => element(kind, {}, [...entries.values()]))),
  };
}

module.exports = { manifestResources };
