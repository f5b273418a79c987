const fs = require("fs");
const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { buildPlayground } = require("./buildPlayground.js");

const ROOT = path.resolve(__dirname, "..");
const FOLDER = path.join(ROOT, "build/bench/site");
const PAGES = path.join(ROOT, "bench/pages");

/**
 * Builds what `npm run bench` opens: add-in and playground as the browser tests have them, and beside them the
 * benchmarks' own pages with the add-in's own settings, so that what is compared was built alike.
 *
 * @returns the folder, to be served
 * @throws {Error} with webpack's messages if something does not build
 */
async function buildBench() {
  const playground = await buildPlayground();
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.cpSync(playground, FOLDER, { recursive: true });
  const compiler = webpack(benchPages());
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true, errorDetails: false }));
  return FOLDER;
}

function benchPages() {
  const [addIn] = require("../webpack.config.js")({ office: "local" }, { mode: "production" });
  const taskPane = addIn.plugins.find(({ userOptions }) => userOptions?.filename === "taskpane.html").userOptions;
  const page = (name) => new HtmlWebpackPlugin({ filename: `bench-${name}.html`, template: path.join(PAGES, "page.html"), chunks: [name], scriptLoading: "defer" });
  return {
    ...addIn,
    name: "bench",
    entry: { host: path.join(PAGES, "host/index.ts"), detect: path.join(PAGES, "detect/index.ts"), directory: path.join(PAGES, "directory/index.ts"), import: path.join(PAGES, "import/index.ts"), sendCheck: path.join(PAGES, "sendCheck/index.ts"), baseline: path.join(PAGES, "baseline/index.tsx") },
    output: { path: FOLDER, filename: "bench/[name].[contenthash:8].js", chunkFilename: "bench/[name].[contenthash:8].js", publicPath: "/" },
    module: { rules: [...addIn.module.rules, { test: /\.(eml|csv)$/, type: "asset/source" }] },
    // The baseline's page is the task pane's own, with another script.
    plugins: [page("host"), page("detect"), page("directory"), page("import"), page("sendCheck"), new HtmlWebpackPlugin({ ...taskPane, filename: "bench-baseline.html", chunks: ["baseline"] })],
  };
}

module.exports = { buildBench };
