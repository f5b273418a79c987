import { teamFile, type TeamFileWorld } from "../../../src/adapters/http/teamFile";
import { NO_TEAM_CONFIG } from "../../../src/core/team/TeamConfig";

const FILE = '{"lookUp":"off"}';
const OFF = { config: { ...NO_TEAM_CONFIG, lookUp: "off" }, fault: null };
const NONE = { config: NO_TEAM_CONFIG, fault: null };

const answers = (status: number, text: string, type = "application/json"): TeamFileWorld["fetch"] => () =>
  Promise.resolve({ status, ok: status === 200, headers: { get: () => type }, text: () => Promise.resolve(text) } as unknown as Response);

function storageOf(kept: string | null) {
  let value = kept;
  return { getItem: () => value, setItem: (_: string, text: string) => { value = text; }, removeItem: () => { value = null; } };
}

it("holds from when it is there, says so once, and is kept for the next time", async () => {
  const storage = storageOf(null);
  const team = teamFile({ fetch: answers(200, FILE), storage });
  const heard = jest.fn();
  team.onChanged(heard);
  expect(team.current()).toEqual(NONE);
  expect(await team.settled()).toEqual(OFF);
  expect(team.current()).toEqual(OFF);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(storage.getItem()).toBe(FILE);
});

it.each<[string, TeamFileWorld["fetch"]]>([
  ["the server has none", answers(404, "")],
  ["the server has none any more", answers(410, "")],
])("%s: nothing is fixed, and the last file is forgotten", async (_, fetch) => {
  const storage = storageOf(FILE);
  expect(await teamFile({ fetch, storage }).settled()).toEqual(NONE);
  expect(storage.getItem()).toBeNull();
});

it.each<[string, TeamFileWorld["fetch"]]>([
  ["the server fails", answers(503, "")],
  ["the server asks for a sign-in", answers(401, "")],
  ["the server forbids it", answers(403, "")],
  ["a proxy asks for a sign-in", answers(407, "")],
  ["a proxy shows its own page, or the server answers every address with one", answers(200, "<!doctype html>", "text/html; charset=utf-8")],
  ["there is no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["nothing comes in time", () => new Promise(() => undefined)],
])("%s: the last file holds", async (_, fetch) => {
  expect(await teamFile({ fetch, storage: storageOf(FILE), limitMs: 20 }).settled()).toEqual(OFF);
  expect(await teamFile({ fetch, storage: storageOf(null), limitMs: 20 }).settled()).toEqual(NONE);
});

it.each([
  ["{", "/"],
  ["null", "/"],
  ['{"lookUp":1}', "/lookUp"],
])("%s has a fault at %s, and nothing of it holds", async (text, fault) => {
  expect(await teamFile({ fetch: answers(200, text), storage: null }).settled()).toEqual({ config: NO_TEAM_CONFIG, fault });
});

it("a file with a fault leaves the last good one, and is not kept in its place", async () => {
  const storage = storageOf(FILE);
  expect(await teamFile({ fetch: answers(200, '{"lookUp":1}'), storage }).settled()).toEqual({ ...OFF, fault: "/lookUp" });
  expect(storage.getItem()).toBe(FILE);
});

it("a kept file that has a fault by now is as none", async () => {
  expect(await teamFile({ fetch: answers(503, ""), storage: storageOf('{"lookUp":1}') }).settled()).toEqual(NONE);
});

it("a storage that is blocked changes nothing", async () => {
  const blocked = (): never => { throw new Error("blocked"); };
  expect(await teamFile({ fetch: answers(200, FILE), storage: { getItem: blocked, setItem: blocked, removeItem: blocked } }).settled()).toEqual(OFF);
});
