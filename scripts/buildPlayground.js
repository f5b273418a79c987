const { createHash } = require("crypto");
const fs = require("fs");
const path = require("path");
const webpack = require("webpack");

const ROOT = path.resolve(__dirname, "..");
const FOLDER = path.join(ROOT, "build/playground");
const STAMP = ".built-from";
// Everything that a build reads.
const SOURCES = ["src", "assets", "public", "scripts", "test/e2e/support/probe", "manifest.xml", "webpack.config.js", "webpack.playground.js", "package-lock.json"];

/**
 * Builds add-in and playground as production does, with the npm package's office.js, unless they were built from the
 * same files already.
 *
 * @returns the folder, to be served
 * @throws {Error} with webpack's messages if they do not build
 */
async function buildPlayground() {
  const stamp = stampOf(SOURCES);
  const stampFile = path.join(FOLDER, STAMP);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return FOLDER;
  // Built beside and put into place as a whole, so that a build that fails or is stopped leaves nothing half done.
  const building = `${FOLDER}-${process.pid}`;
  try {
    await run(building);
    fs.writeFileSync(path.join(building, STAMP), stamp);
    fs.rmSync(FOLDER, { recursive: true, force: true });
    fs.renameSync(building, FOLDER);
  } finally {
    fs.rmSync(building, { recursive: true, force: true });
  }
  return FOLDER;
}

async function run(folder) {
  const configurations = require("../webpack.config.js")({ office: "local", probe: true }, { mode: "production" });
  const compiler = webpack(configurations.map((configuration) => ({ ...configuration, output: { ...configuration.output, path: folder } })));
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true, errorDetails: false }));
}

/** Names, sizes and times of the files: what was added, changed or deleted makes another stamp. */
function stampOf(sources) {
  const hash = createHash("sha256");
  const add = (file) => {
    const absolute = path.join(ROOT, file);
    const stat = fs.statSync(absolute, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) fs.readdirSync(absolute).sort().forEach((name) => add(path.join(file, name)));
    else hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  };
  sources.forEach(add);
  return hash.digest("hex");
}

module.exports = { buildPlayground };
