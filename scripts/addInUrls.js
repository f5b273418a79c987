/** Where `npm run start:outlook` serves the add-in, and the address the repository's manifest.xml and a build without ADDIN_URL name. */
const LOCAL_URL = "https://localhost:3000";

/** An error whose text is all the build prints: what to change, without a stack. */
function wrongAddress(name, value, demand) {
  const error = new RangeError(`${name} ${demand}, for example https://addins.contoso.com/closeout, but it is "${value}".`);
  error.stack = error.message;
  return error;
}

function httpsAddress(name, value) {
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address === null || address.protocol !== "https:" || address.username !== "" || address.password !== "") {
    throw wrongAddress(name, value, "must be an https address without user name and password");
  }
  return address;
}

/**
 * The addresses a build writes into the manifest and the pages.
 *
 * ADDIN_URL is the folder that dist/ is published in; SUPPORT_URL and PRIVACY_URL are pages, by default the add-in's own
 * support.html and privacy.html in that folder. Each is taken from `given` first, then from `environment`; empty is not given.
 *
 * @throws {RangeError} if an address is not https, or ADDIN_URL has a query or a fragment; the message is one sentence for the person who builds
 */
function addInUrls(given = {}, environment = {}) {
  const value = (name) => given[name] || environment[name] || null;

  const addInUrl = value("ADDIN_URL") ?? LOCAL_URL;
  const folder = httpsAddress("ADDIN_URL", addInUrl);
  if (folder.search !== "" || folder.hash !== "") {
    throw wrongAddress("ADDIN_URL", addInUrl, "must be the address of a folder, without ? and #");
  }
  const base = folder.href.replace(/\/+$/, "");
  const page = (name, own) => (value(name) === null ? `${base}/${own}` : httpsAddress(name, value(name)).href);
  return { addInUrl: base, supportUrl: page("SUPPORT_URL", "support.html"), privacyUrl: page("PRIVACY_URL", "privacy.html") };
}

module.exports = { LOCAL_URL, addInUrls };
