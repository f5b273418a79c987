const { createServer } = require("net");

const LAST_PORT = 65_535;

/** The first port from `first` on that nobody listens on, neither on 127.0.0.1 nor on ::1, as "localhost" may be either. */
async function freePort(first) {
  for (let port = first; port <= LAST_PORT; port += 1) {
    if ((await isFree(port, "127.0.0.1")) && (await isFree(port, "::1"))) return port;
  }
  throw new RangeError(`no port from ${first} on is free`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1, so nobody listens there.
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

module.exports = { freePort };
