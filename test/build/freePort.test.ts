import type { AddressInfo } from "net";
import { createServer } from "net";
import { freePort } from "../../scripts/freePort.js";

const listenOn = async (port: number) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => new Promise((resolve) => server.close(resolve)) };
};

test("a port that is taken is passed over, and given once it is free", async () => {
  const taken = await listenOn(0);
  expect(await freePort(taken.port)).toBeGreaterThan(taken.port);
  await taken.close();
  expect(await freePort(taken.port)).toBe(taken.port);
});

test("beyond the last port there is none", async () => {
  await expect(freePort(65_536)).rejects.toThrow(RangeError);
});
