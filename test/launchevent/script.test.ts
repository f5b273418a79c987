import { mkdtempSync, readdirSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import vm from "vm";
import { gzipSync } from "zlib";
import { Linter } from "eslint";
import webpack, { type Configuration } from "webpack";
import { encodeMark } from "../../src/core/send-check/mark";
import { AMELIA, sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { CALLS, eventRuntime, type Call, type Fault, type Runtime, type Sent } from "./eventRuntime";

// The script as it is shipped, in a context that has what classic Outlook's JavaScript-only runtime has: ES2016 and timers.

const LARGEST_GZIP = 25 * 1024;
const BUILT_WITHIN_MS = 120_000;

let folder: string;
let script: string;
let marked: Sent;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "closeout-launchevent-"));
  const configure = jest.requireActual<(env: object, argv: object) => readonly Configuration[]>("../../webpack.config.js");
  const configuration = { ...configure({}, { mode: "production" }).find(({ name }) => name === "launchevent") };
  // It waits for the add-in's build, which is not made here.
  delete configuration.dependencies;
  await new Promise<void>((resolve, reject) => {
    webpack({ ...configuration, output: { ...configuration.output, path: folder } }, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  script = readFileSync(path.join(folder, "launchevent.js"), "utf8");
  const email = await sampleEmail("customer");
  marked = { subject: email.subject, text: email.text, html: email.html, to: [AMELIA], mark: encodeMark(await sampleMark("customer")) };
}, BUILT_WITHIN_MS);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

// Globals and functions that came after ES2016. Taken away, so that a use of one fails here as it would there.
const AFTER_ES2016 = `
  for (const name of ["globalThis", "BigInt", "BigInt64Array", "BigUint64Array", "WeakRef", "FinalizationRegistry", "AggregateError", "SharedArrayBuffer", "Atomics", "WebAssembly", "Intl", "Iterator", "console", "URL"]) delete this[name];
  const remove = (owner, names) => { for (const name of names.split(" ")) delete owner[name]; };
  remove(Object, "values entries fromEntries getOwnPropertyDescriptors hasOwn groupBy");
  remove(Array.prototype, "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with");
  remove(String.prototype, "padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed");
  remove(Promise.prototype, "finally");
  remove(Promise, "allSettled any withResolvers try");
  remove(Symbol, "asyncIterator matchAll");
  remove(Set.prototype, "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom");
`;

interface Times {
  readonly waiting: { act: () => void; ms: number }[];
}

function load(sent: Sent, faults: Partial<Record<Call, Fault>> = {}): Runtime & Times {
  const waiting: { act: () => void; ms: number }[] = [];
  const timer = (act: () => void, ms: number): object => {
    const entry = { act, ms };
    waiting.push(entry);
    return entry;
  };
  const runtime = eventRuntime(sent, faults, timer);
  const context = vm.createContext({ Office: runtime.office, setTimeout: timer, clearTimeout: (entry: { act: () => void; ms: number }) => { waiting.splice(waiting.indexOf(entry), 1); } });
  vm.runInContext(AFTER_ES2016, context);
  vm.runInContext(script, context, { filename: "launchevent.js" });
  return { ...runtime, waiting };
}

/** Runs the handler, and lets all the time pass that is waited for. */
function send(sent: Sent, faults: Partial<Record<Call, Fault>> = {}): readonly unknown[] {
  const { handlers, event, completed, waiting } = load(sent, faults);
  handlers.get("onMessageSend")?.(event);
  while (waiting.length > 0) {
    const [next] = [...waiting].sort((one, other) => one.ms - other.ms);
    if (next === undefined) break;
    waiting.splice(waiting.indexOf(next), 1);
    next.act();
  }
  return JSON.parse(JSON.stringify(completed)) as readonly unknown[];
}

it("is one file of ES2016, in plain script syntax, beside its page", () => {
  expect(readdirSync(folder).sort()).toEqual(["launchevent.html", "launchevent.js"]);
  expect(new Linter().verify(script, { languageOptions: { ecmaVersion: 2016, sourceType: "script" } }).filter(({ fatal }) => fatal)).toEqual([]);
});

it("is small", () => {
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(LARGEST_GZIP);
});

it("names nothing that only a page has, and no way to load more", () => {
  expect(script.match(/\b(?:window|document|navigator|localStorage|sessionStorage|indexedDB|XMLHttpRequest|fetch|importScripts|require)\b/g) ?? []).toEqual([]);
});

it("its page loads office.js, then the script, and neither inline code nor anything else", () => {
  const html = readFileSync(path.join(folder, "launchevent.html"), "utf8");
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.map(([, , code]) => code)).toEqual(["", ""]);
  expect(scripts.map(([, attributes = ""]) => /src="?([^\s">]+)/.exec(attributes)?.[1])).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "launchevent.js"]);
});

it("associates its function when it is run, and asks for nothing", () => {
  const { handlers, calls } = load(marked);
  expect([...handlers.keys()]).toEqual(["onMessageSend"]);
  expect(calls).toEqual([]);
});

it.each<[string, () => Sent, unknown]>([
  ["an ordinary mail", () => ({ subject: "Lunch", text: "On Friday?", to: ["x@fabrikam.com"] }), { allowEvent: true }],
  ["a closing email as it should be", () => marked, { allowEvent: true }],
  ["one for another tenant's people", () => ({ ...marked, to: ["x@fabrikam.com"] }), { allowEvent: false, errorMessage: "Before you send:\n• This email is for Contoso Pharma GmbH. Remove whoever is not: x@fabrikam.com." }],
  ["one with a placeholder, in Japanese", () => ({ ...marked, text: `{{fmName}}\n${marked.text}`, language: "ja-JP" }), { allowEvent: false, errorMessage: "送信の前にご確認ください。\n• 次を入力するか削除してください：{{fmName}}" }],
  ["one to an internationalised host", () => ({ ...marked, to: ["x@müller.example"] }), { allowEvent: false, errorMessage: expect.stringContaining("x@müller.example") }],
])("judges %s", (_, sent, answer) => {
  expect(send(sent())).toEqual([answer]);
});

it.each(CALLS.flatMap((call) => (["error", "never", "throws", "null"] as const).map((fault) => [call, fault] as const)))("answers once where %s %s", (call, fault) => {
  expect(send(marked, { [call]: fault })).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining("Look yourself") }]);
});

it("answers once where nothing is ever answered", () => {
  expect(send(marked, Object.fromEntries(CALLS.map((call) => [call, "never"])))).toEqual([{ allowEvent: true }]);
});
