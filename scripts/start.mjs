import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { freePort } from "./freePort.js";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const configure = require("../webpack.config.js");

// The playground: add-in and Outlook in a page, with the npm package's office.js. Prints its address when it can be opened.
const port = await freePort(readPort(process.env.PORT));
const url = `http://localhost:${port}/`;
const compiler = webpack(configure({ office: "local" }, { mode: "development" }).map((part) => ({ ...part, infrastructureLogging: { level: "error" } })));
const server = new WebpackDevServer(
  {
    // This machine alone.
    host: "127.0.0.1",
    port,
    hot: false,
    liveReload: true,
    static: false,
    // The address of the page itself: the pages' policy lets them talk to no other.
    client: { logging: "error", overlay: false, webSocketURL: "auto://0.0.0.0:0/ws" },
    devMiddleware: { stats: "errors-only" },
  },
  compiler,
);

let announced = false;
compiler.hooks.done.tap("start", (stats) => {
  if (announced || stats.hasErrors()) return;
  announced = true;
  console.log(url);
  if (hasScreen()) openBrowser(url);
});
await server.start();

function readPort(text) {
  const number = Number(text ?? 3000);
  if (Number.isInteger(number) && number > 0 && number <= 65_535) return number;
  console.error(`PORT is "${text}", which is no port.`);
  process.exit(1);
}

function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(address) {
  const commands = { darwin: ["open", address], win32: ["cmd", "/c", "start", "", address] };
  const [command, ...rest] = commands[process.platform] ?? ["xdg-open", address];
  // Where nothing can open it, the printed address is enough.
  spawn(command, rest, { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}
