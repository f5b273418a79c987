/** @jest-environment jsdom */
import { browserLookUp } from "../../../src/adapters/http/browserLookUp";

let isOnline = true;
const loaded = jest.fn();

// The scripts of the look-up, which load when they are wanted, and not without a network.
jest.mock("../../../src/adapters/http/entraLookUp", () => ({
  entraLookUp: () => {
    if (!isOnline) throw new TypeError("Loading chunk failed");
    loaded();
    return { ask: () => Promise.resolve({ found: false }), kept: () => Promise.resolve(null) };
  },
}));
jest.mock("../../../src/adapters/storage/indexLookUps", () => ({ indexLookUps: () => ({}) }));

beforeEach(() => {
  isOnline = true;
  loaded.mockClear();
  jest.spyOn(navigator, "onLine", "get").mockImplementation(() => isOnline);
});

it("says offline on the first press, without loading anything", async () => {
  isOnline = false;
  expect(await browserLookUp().ask("contoso.com")).toEqual({ found: "couldNotTell", why: "offline" });
  expect(loaded).not.toHaveBeenCalled();
});

it("says offline where the network goes while its scripts load, and asks the next time", async () => {
  const lookUp = browserLookUp();
  const first = lookUp.ask("contoso.com");
  isOnline = false;
  expect(await first).toEqual({ found: "couldNotTell", why: "offline" });
  isOnline = true;
  expect(await lookUp.ask("contoso.com")).toEqual({ found: false });
});

it("says that nobody answered where the scripts do not load although there is a network", async () => {
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  isOnline = false;
  expect(await browserLookUp().ask("contoso.com")).toEqual({ found: "couldNotTell", why: "noAnswer" });
  expect(await browserLookUp().kept("contoso.com")).toBeNull();
});
