const { unifiedManifest } = require("./unifiedManifest.js");
const { xmlManifest } = require("./xmlManifest.js");

/**
 * Every file of both manifests, as text, by its path in dist/.
 *
 * @param urls  see addInUrls
 * @param packageVersion  as in package.json
 */
function manifestFiles(urls, packageVersion) {
  const unified = Object.entries(unifiedManifest(urls, packageVersion)).map(([path, content]) => [path, `${JSON.stringify(content, null, 2)}\n`]);
  return { "manifest.xml": xmlManifest(urls, packageVersion), ...Object.fromEntries(unified) };
}

module.exports = { manifestFiles };
