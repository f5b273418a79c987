const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { version } = require("./package.json");
const { addInUrls } = require("./scripts/addInUrls.js");
const { EmitFiles } = require("./scripts/EmitFiles.js");
const { manifestFiles } = require("./scripts/manifestFiles.js");
const { minimizer } = require("./scripts/minimizer.js");
const playground = require("./webpack.playground.js");

const HOSTED_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL_OFFICE = "office/office.js";

const swc = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      env: { targets },
    },
  },
});

/**
 * The strict policy of every page of the add-in: no inline script, no eval; no connection but to its own server and, for a
 * look-up that the FM wants, the two hosts of src/adapters/http/entraLookUp.ts.
 * 'unsafe-inline' is for styles alone, which Fluent 8 injects; ajax.aspnetcdn.com serves office.js its MicrosoftAjax.
 */
const policy = (local) =>
  [
    "default-src 'none'",
    `script-src 'self'${local ? "" : " https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // The import of a directory and the backup run in workers.
    "worker-src 'self'",
    "connect-src 'self' https://login.microsoftonline.com https://login.partner.microsoftonline.cn",
    `frame-src 'self'${local ? "" : " https://appsforoffice.microsoft.com"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const page = (name, chunk, local, urls) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${chunk}/${name}.html`,
    chunks: [chunk],
    scriptLoading: "defer",
    templateParameters: {
      policy: policy(local),
      urls,
      // The playground and the tests have no way out to Microsoft's servers; the shim stands in for MicrosoftAjax.
      officeScripts: local
        ? `<script src="office/microsoft-ajax.js"></script><script src="${LOCAL_OFFICE}"></script>`
        : `<script src="${HOSTED_OFFICE}"></script>`,
    },
  });

/** The icons, and the add-in's own support and privacy page where no other is given. */
const staticFiles = (urls) => [
  { from: "assets/*.png" },
  // What a team's config.json beside the pages may hold.
  { from: "docs/config.schema.json", to: "config.schema.json" },
  { from: "public", filter: (file) => !file.endsWith(".html") || [urls.supportUrl, urls.privacyUrl].includes(`${urls.addInUrl}/${path.basename(file)}`) },
];

/**
 * The closing's rules and where it is stored: one script that the pane and the ribbon's commands load beside their first. Left to
 * webpack, the scripts of the storage have some of the rules, and those of the commands the same once more.
 */
const CLOSING = {
  name: "closing",
  test: /[\\/]src[\\/](core[\\/](engagement|pipeline[\\/](ClosingSummary|Sighting|waitsFor)|notes[\\/]nextAction)|adapters[\\/]storage[\\/](indexClosings|moveHanging|closing|listedRecords)|playbook[\\/]tasks|ports[\\/]Closings)/,
  chunks: "async",
  enforce: true,
  priority: 10,
};

/**
 * `--env office=local` serves the npm package's office.js and builds the playground beside the add-in (npm start, tests);
 * without it the pages reference Microsoft's hosted one.
 */
module.exports = (env = {}, argv = {}) => {
  const local = env.office === "local";
  const production = argv.mode !== "development";
  const urls = addInUrls(env, process.env);
  const addIn = {
    name: "addin",
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.resolve(__dirname, local ? "build/playground" : "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      // The playground lies in the same folder, and whoever builds both begins with an empty one.
      clean: !local,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [swc("chrome 100, edge 100, safari 16, firefox 100"), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    performance: { hints: false },
    optimization: {
      // No name that a module exports is read outside the scripts: the shortest do.
      mangleExports: "size",
      minimizer,
      splitChunks: { cacheGroups: { closing: CLOSING } },
    },
    plugins: [
      page("taskpane", "taskpane", local, urls),
      page("commands", "commands", local, urls),
      new CopyWebpackPlugin({ patterns: staticFiles(urls) }),
      new EmitFiles(manifestFiles(urls, version)),
      // A team's own lies beside the published pages; here one that fixes nothing, or the browser would note a missing file.
      ...(local ? [new EmitFiles({ "config.json": '{ "$schema": "config.schema.json" }\n' })] : []),
    ],
  };
  // Classic Outlook runs the send check's handler by itself, without a page: one plain ES2016 script (Chrome 52 knows no
  // later one) without chunks, under the name that the manifest says.
  const launchEvent = {
    ...addIn,
    name: "launchevent",
    // Built after the add-in, which empties the folder.
    dependencies: [addIn.name],
    // Not "web": the development server would add its own client, which needs a page.
    target: "es2016",
    entry: { launchevent: "./src/launchevent/index.ts" },
    output: { path: addIn.output.path, filename: "[name].js", chunkFormat: "array-push", chunkLoading: false },
    module: { rules: [swc("chrome 52")] },
    // Minified by terser, webpack's own choice: what it makes of a body of 1 MB is judged in a fifth less time.
    optimization: { ...addIn.optimization, minimizer: ["..."] },
    plugins: [page("launchevent", "launchevent", local, urls)],
  };
  return local ? [addIn, launchEvent, playground(env, argv)] : [addIn, launchEvent];
};
