import { entraLookUp, type LookUpWorld } from "../../../src/adapters/http/entraLookUp";
import type { KeptLookUp, LookUpMemory } from "../../../src/adapters/storage/indexLookUps";

const ID = "88888888-8888-4888-8888-888888888888";
const FOUND = { status: 200, body: JSON.stringify({ issuer: `https://login.microsoftonline.com/${ID}/v2.0`, tenant_region_scope: "EU" }) };
const NOT_FOUND = { status: 400, body: JSON.stringify({ error_codes: [90002] }) };
const COMMERCIAL = "login.microsoftonline.com";
const CHINA = "login.partner.microsoftonline.cn";

type Answer = { readonly status: number; readonly body: string; readonly retryAfter?: string } | "never" | "fails";

/** A browser's storage of its own. */
function keeping() {
  const kept = new Map<string, KeptLookUp>();
  const pauses = new Map<string, number>();
  const memory: LookUpMemory = {
    get: (domain) => Promise.resolve(kept.get(domain) ?? null),
    put: (one) => { kept.set(one.domain, one); return Promise.resolve(); },
    pausedUntil: (host) => Promise.resolve(pauses.get(host) ?? null),
    pause: (host, until) => { pauses.set(host, until); return Promise.resolve(); },
  };
  return { memory, pauses };
}

function world(answers: Readonly<Record<string, Answer>>, changes: Partial<LookUpWorld> = {}) {
  const asked: { readonly host: string; readonly url: string; readonly init: RequestInit }[] = [];
  const { memory } = changes.memory === undefined ? keeping() : { memory: changes.memory };
  let now = 1_000_000;
  const lookUp = entraLookUp({
    fetch: (url, init) => {
      const { host } = new URL(url);
      asked.push({ host, url, init });
      const answer = answers[host] ?? "fails";
      if (answer === "never") return new Promise(() => undefined);
      if (answer === "fails") return Promise.reject(new TypeError("Failed to fetch"));
      return Promise.resolve({ status: answer.status, headers: { get: () => answer.retryAfter ?? null }, text: () => Promise.resolve(answer.body) } as unknown as Response);
    },
    now: () => now,
    isOnline: () => true,
    limitMs: 20,
    ...changes,
    memory,
  });
  return { lookUp, asked, pass: (ms: number) => { now += ms; } };
}

it("sends the domain and nothing else, once for a day", async () => {
  const { lookUp, asked, pass } = world({ [COMMERCIAL]: FOUND });
  expect(await lookUp.ask("contoso.com")).toEqual({ found: true, tenantId: ID, regionScope: "EU", cloud: "commercial" });
  pass(86_399_999);
  await lookUp.ask("contoso.com");
  expect(asked.map(({ url }) => url)).toEqual([`https://${COMMERCIAL}/contoso.com/v2.0/.well-known/openid-configuration`]);
  expect(asked[0]?.init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
  pass(1);
  await lookUp.ask("contoso.com");
  expect(asked).toHaveLength(2);
});

it("gives an answer that is kept without sending anything, for a day", async () => {
  const { lookUp, asked, pass } = world({ [COMMERCIAL]: FOUND });
  expect(await lookUp.kept("contoso.com")).toBeNull();
  await lookUp.ask("contoso.com");
  expect(await lookUp.kept("contoso.com")).toMatchObject({ found: true, tenantId: ID });
  pass(86_400_000);
  expect(await lookUp.kept("contoso.com")).toBeNull();
  expect(asked).toHaveLength(1);
});

it.each(["mail.contoso.com", "co.uk", "localhost", "contoso.com/../x", "CONTOSO.com", "10.0.0.1", "jan@contoso.com", ""])("asks nobody of %j, which is no registrable domain", async (domain) => {
  const { lookUp, asked } = world({ [COMMERCIAL]: FOUND });
  expect(await lookUp.ask(domain)).toEqual({ found: "couldNotTell" });
  expect(asked).toEqual([]);
});

it("what the commercial cloud does not have is asked of China's", async () => {
  const { lookUp, asked } = world({ [COMMERCIAL]: NOT_FOUND, [CHINA]: { status: 200, body: JSON.stringify({ issuer: `https://${CHINA}/${ID}/v2.0` }) } });
  expect(await lookUp.ask("contoso.cn")).toEqual({ found: true, tenantId: ID, regionScope: null, cloud: "china" });
  expect(asked.map(({ host }) => host)).toEqual([COMMERCIAL, CHINA]);
});

it("no cloud has it: not found; China silent: it could not tell", async () => {
  expect(await world({ [COMMERCIAL]: NOT_FOUND, [CHINA]: NOT_FOUND }).lookUp.ask("contoso.com")).toEqual({ found: false });
  expect(await world({ [COMMERCIAL]: NOT_FOUND, [CHINA]: "fails" }).lookUp.ask("contoso.com")).toEqual({ found: "couldNotTell", why: "noAnswer" });
});

it("too many requests: the host is left alone for as long as it says, and asked again after", async () => {
  const { lookUp, asked, pass } = world({ [COMMERCIAL]: { status: 429, body: "", retryAfter: "120" } });
  expect(await lookUp.ask("contoso.com")).toEqual({ found: "couldNotTell", why: "busy", until: 1_120_000 });
  pass(119_999);
  expect(await lookUp.ask("fabrikam.com")).toEqual({ found: "couldNotTell", why: "busy", until: 1_120_000 });
  expect(asked).toHaveLength(1);
  pass(1);
  await lookUp.ask("fabrikam.com");
  expect(asked).toHaveLength(2);
});

const DAY = 86_400;
it.each<[string, string | null, number]>([
  ["two hours", "7200", 7_200],
  ["a day, the longest that is heeded", String(DAY), DAY],
  ["more than a day", String(DAY + 1), DAY],
  ["a year", "31536000", DAY],
  ["a date in two hours", new Date(1_000_000 + 7_200_000).toUTCString(), 7_200],
  ["a date in two days", new Date(1_000_000 + 2 * 86_400_000).toUTCString(), DAY],
  ["nothing", null, 60],
  ["what nobody can read", "soon", 60],
  ["no time at all", "0", 60],
])("asked to wait for %s", async (_, retryAfter, seconds) => {
  const { lookUp, asked, pass } = world({ [COMMERCIAL]: { status: 429, body: "", ...(retryAfter === null ? {} : { retryAfter }) } });
  expect(await lookUp.ask("contoso.com")).toEqual({ found: "couldNotTell", why: "busy", until: 1_000_000 + seconds * 1_000 });
  pass(seconds * 1_000 - 1);
  await lookUp.ask("contoso.com");
  expect(asked).toHaveLength(1);
  pass(1);
  await lookUp.ask("contoso.com");
  expect(asked).toHaveLength(2);
});

it("a wait holds for a pane that is opened since, unless the clock was set back by more than the longest", async () => {
  const { memory, pauses } = keeping();
  await world({ [COMMERCIAL]: { status: 429, body: "", retryAfter: "7200" } }, { memory }).lookUp.ask("contoso.com");
  const next = world({ [COMMERCIAL]: FOUND }, { memory });
  expect(await next.lookUp.ask("contoso.com")).toEqual({ found: "couldNotTell", why: "busy", until: 8_200_000 });
  expect(next.asked).toEqual([]);
  next.pass(7_200_000);
  expect(await next.lookUp.ask("contoso.com")).toMatchObject({ found: true });
  pauses.set(COMMERCIAL, 1_000_000 + DAY * 1_000 + 1);
  expect(await world({ [COMMERCIAL]: FOUND }, { memory }).lookUp.ask("fabrikam.com")).toMatchObject({ found: true });
});

it.each<[string, Answer, unknown]>([
  ["nothing comes in time", "never", { found: "couldNotTell", why: "noAnswer" }],
  ["the network fails", "fails", { found: "couldNotTell", why: "noAnswer" }],
  ["the answer is no JSON", { status: 200, body: "<html>" }, { found: "couldNotTell" }],
  ["the answer is of /common", { status: 200, body: '{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0"}' }, { found: "couldNotTell" }],
])("%s: it could not tell, and asks again the next time", async (_, answer, said) => {
  const { lookUp, asked } = world({ [COMMERCIAL]: answer });
  expect(await lookUp.ask("contoso.com")).toEqual(said);
  await lookUp.ask("contoso.com");
  expect(asked).toHaveLength(2);
});

it("offline nobody is asked", async () => {
  const { lookUp, asked } = world({ [COMMERCIAL]: FOUND }, { isOnline: () => false });
  expect(await lookUp.ask("contoso.com")).toEqual({ found: "couldNotTell", why: "offline" });
  expect(asked).toEqual([]);
});

it("a storage that fails changes no answer", async () => {
  const refused = (): Promise<never> => Promise.reject(new Error("blocked"));
  const memory = { get: refused, put: refused, pausedUntil: refused, pause: refused };
  expect((await world({ [COMMERCIAL]: { status: 429, body: "" } }, { memory }).lookUp.ask("contoso.com"))).toMatchObject({ why: "busy" });
  expect(await world({ [COMMERCIAL]: FOUND }, { memory }).lookUp.ask("contoso.com")).toMatchObject({ found: true });
});
