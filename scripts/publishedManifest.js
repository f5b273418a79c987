const { LOCAL_URL } = require("./addInUrls.js");

const XML_ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const escaped = (text) => text.replace(/[&<>"']/g, (character) => XML_ESCAPES[character]);

/**
 * The manifest's four-part version for a package version such as "1.2.3".
 *
 * @throws {RangeError} for any other form: a pre-release has no place in a manifest's version, and would not count as raised
 */
function manifestVersion(packageVersion) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(packageVersion)) {
    throw new RangeError(`The version in package.json must be three numbers of at most five digits, such as 1.2.3, but it is "${packageVersion}".`);
  }
  return `${packageVersion}.0`;
}

/** Replaces exactly one occurrence, so that a manifest written otherwise fails the build instead of shipping the wrong address. */
function replaceOne(xml, pattern, replacement, name) {
  const count = [...xml.matchAll(new RegExp(pattern, "g"))].length;
  if (count !== 1) {
    throw new RangeError(`manifest.xml must have one ${name}, but it has ${count}.`);
  }
  return xml.replace(new RegExp(pattern), () => replacement);
}

/**
 * The repository's manifest.xml as it is published: every address of the add-in under its real folder, and the package's version.
 * A manifest has no element for the privacy policy: Partner Center asks for it, and the add-in's pages carry it.
 */
function publishedManifest(xml, urls, packageVersion) {
  const withSupport = replaceOne(xml, `<SupportUrl DefaultValue="[^"]*"`, `<SupportUrl DefaultValue="${escaped(urls.supportUrl)}"`, "SupportUrl");
  const withVersion = replaceOne(withSupport, "<Version>[^<]*</Version>", `<Version>${manifestVersion(packageVersion)}</Version>`, "Version");
  return withVersion.replaceAll(`"${LOCAL_URL}/`, `"${escaped(urls.addInUrl)}/`);
}

module.exports = { manifestVersion, publishedManifest };
