// The add-in's sources are TypeScript for a browser's bundler; a command runs them on Node bundled the same way.
import { createRequire } from "node:module";
import { dirname, basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles a TypeScript entry, named from the project's root, into one CommonJS file of that name under build/; resolves to its path. */
export async function bundleForNode(entry, target) {
  const path = resolve(root, "build", target);
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: root,
    entry: resolve(root, entry),
    output: { path: dirname(path), filename: basename(path), library: { type: "commonjs2" } },
    optimization: { minimize: false },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } } }] },
    // import() is for the pane's loading; here everything is one file.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result))));
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path;
}
