/** @throws {RangeError} for any form but three numbers: a pre-release has no place in a manifest's version, and would not count as raised */
function threeNumbers(packageVersion) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(packageVersion)) {
    throw new RangeError(`The version in package.json must be three numbers of at most five digits, such as 1.2.3, but it is "${packageVersion}".`);
  }
  return packageVersion;
}

/** The version in manifest.xml, four parts, for a package version such as "1.2.3". */
const xmlVersion = (packageVersion) => `${threeNumbers(packageVersion)}.0`;

/** The version in the unified manifest, a semantic one of three parts. */
const unifiedVersion = (packageVersion) => threeNumbers(packageVersion);

module.exports = { unifiedVersion, xmlVersion };
