const fs = require("fs");
const http = require("http");
const path = require("path");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves a folder on this machine alone, as it is now: a build that comes meanwhile changes nothing for a running test.
 *
 * @param port  0 for any that is free
 * @param browserKeeps  whether the browser may keep what it got for an hour: only where no later build is served at the same address
 */
async function serveFolder(folder, port = 0, browserKeeps = false) {
  const files = readFiles(folder);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const content = files.get(name);
    if (content === undefined) {
      // A page without an icon is no error of the page.
      response.writeHead(name === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(name)] ?? "application/octet-stream", "cache-control": browserKeeps ? "max-age=3600" : "no-store" }).end(content);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function readFiles(folder) {
  const files = new Map();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join("/")}`, fs.readFileSync(file));
  }
  return files;
}

module.exports = { serveFolder };
