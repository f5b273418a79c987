const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { minimizer } = require("./scripts/minimizer.js");

const OFFICE = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
const SHIM = "src/playground/office-shim";
const PLAYGROUND = "src/playground/outlook";

// What office.js asks for in the languages of the playground's Outlook (office-web-host-protocol.md, 0). Its telemetry is switched off by the host.
const LOCALES = ["en-us", "pt-br", "es-es", "de-de", "ja-jp", "zh-cn"];
const OFFICE_FILES = [
  "office.js",
  "outlook-web-16.01.js",
  ...LOCALES.flatMap((locale) => [`${locale}/office_strings.js`, `${locale}/outlook_strings.js`]),
];

/** The npm package's office.js, unmodified, with stand-ins for the two things it would fetch from Microsoft's servers. */
const copyOffice = () =>
  new CopyWebpackPlugin({
    patterns: [
      ...OFFICE_FILES.map((file) => ({ from: path.join(OFFICE, file), to: `office/${file}`, info: { minimized: true } })),
      { from: `${SHIM}/microsoft-ajax.js`, to: "office/microsoft-ajax.js", info: { minimized: true } },
      // As office.js spells it; the npm package's own folder is in lower case. Not both: webpack writes only one of two files
      // whose names differ in case alone, whichever is ready first.
      { from: `${SHIM}/AgaveErrorUX`, to: "office/AgaveErrorUX", info: { minimized: true } },
    ],
  });

const page = (filename, template, chunk) => new HtmlWebpackPlugin({ filename, template, chunks: [chunk], scriptLoading: "defer" });

/**
 * Outlook in a page, built beside the add-in into the same folder; no part of what is shipped.
 *
 * `--env probe` adds the pages of the browser tests of the host: an Outlook with nothing in it, and an add-in that does
 * nothing but call.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const { entry, plugins } = pages(Boolean(env.probe));
  return {
    name: "playground",
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry,
    output: {
      path: path.resolve(__dirname, "build/playground"),
      filename: production ? "outlook/[name].[contenthash:8].js" : "outlook/[name].js",
      chunkFilename: production ? "outlook/[name].[contenthash:8].js" : "outlook/[name].js",
      assetModuleFilename: "outlook/[name].[contenthash:8][ext]",
      publicPath: "/",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
              env: { targets: "chrome 110, edge 110, safari 16, firefox 110" },
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(eml|csv)$/, type: "asset/source" },
      ],
    },
    performance: { hints: false },
    optimization: { minimizer },
    plugins: [copyOffice(), ...plugins],
  };
};

function pages(probe) {
  const entry = {};
  const plugins = [];
  if (fs.existsSync(path.resolve(__dirname, PLAYGROUND, "index.tsx"))) {
    entry.playground = `./${PLAYGROUND}/index.tsx`;
    plugins.push(page("index.html", `${PLAYGROUND}/index.html`, "playground"));
  }
  if (probe) {
    entry.probeOutlook = "./test/e2e/support/probe/outlook.ts";
    plugins.push(page("probe-outlook.html", "test/e2e/support/probe/outlook.html", "probeOutlook"));
    entry.probeClosings = "./test/e2e/support/probe/closings.ts";
    plugins.push(page("probe-closings.html", "test/e2e/support/probe/addIn.html", "probeClosings"));
    entry.probeAddIn = "./test/e2e/support/probe/addIn.ts";
    plugins.push(page("probe-add-in.html", "test/e2e/support/probe/addIn.html", "probeAddIn"));
  }
  return { entry, plugins };
}
