import { mkdtempSync, readdirSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import vm from "vm";
import { gzipSync } from "zlib";
import { Linter } from "eslint";
import webpack, { type Configuration } from "webpack";
import { encodeMark } from "../../src/core/send-check/mark";
import { withRecentMark } from "../../src/core/send-check/recentMarks";
import { READ_LIMIT_MS } from "../../src/launchevent/readOutgoing";
import { en } from "../../src/messages/sendCheck/en";
import type { FaultKind } from "../../src/playground/host/Fault";
import { AMELIA, sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { Tried } from "../e2e/faultMatrix/table";
import { CALLS, eventRuntime, type Call, type Fault, type Runtime, type Sent } from "./eventRuntime";

// The script as it is shipped, in a context that has what classic Outlook's JavaScript-only runtime has: ES2016 and timers.

const LARGEST_GZIP = 25 * 1024;
const BUILT_WITHIN_MS = 120_000;
const STRANGER = "x@fabrikam.com";

let folder: string;
let script: string;
let marked: Sent;
/** It was opened as a form: nothing travels with it, and the settings tell. */
let formed: Sent;

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
  formed = { subject: email.subject, text: email.text, html: email.html, to: [AMELIA, STRANGER], recent: withRecentMark(undefined, await sampleMark("customer")) };
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

interface Timer {
  readonly act: () => void;
  readonly at: number;
}

/** What the handler answered, each time, and after how many ms of the context's own clock. */
interface Answer {
  readonly at: number;
  readonly verdict: unknown;
}

function load(sent: Sent, faults: Partial<Record<Call, Fault>> = {}): Runtime & { readonly letTimePass: () => readonly Answer[] } {
  const timers: Timer[] = [];
  let now = 0;
  const start = (act: () => void, ms: number): Timer => {
    const timer = { act, at: now + ms };
    timers.push(timer);
    return timer;
  };
  const runtime = eventRuntime(sent, faults, start);
  const context = vm.createContext({ Office: runtime.office, setTimeout: start, clearTimeout: (timer: Timer) => { timers.splice(timers.indexOf(timer), 1); } });
  vm.runInContext(AFTER_ES2016, context);
  vm.runInContext(script, context, { filename: "launchevent.js" });
  const letTimePass = (): readonly Answer[] => {
    const times: number[] = [];
    const note = (): void => { while (times.length < runtime.completed.length) times.push(now); };
    note();
    while (timers.length > 0) {
      const next = timers.reduce((one, other) => (other.at < one.at ? other : one));
      timers.splice(timers.indexOf(next), 1);
      now = next.at;
      next.act();
      note();
    }
    const verdicts = JSON.parse(JSON.stringify(runtime.completed)) as readonly unknown[];
    return verdicts.map((verdict, index) => ({ at: times[index] ?? now, verdict }));
  };
  return { ...runtime, letTimePass };
}

/** Runs the handler, and lets all the time pass that is waited for. */
function send(sent: Sent, faults: Partial<Record<Call, Fault>> = {}): { readonly answers: readonly Answer[]; readonly calls: readonly string[] } {
  const { handlers, event, calls, letTimePass } = load(sent, faults);
  handlers.get("onMessageSend")?.(event);
  return { answers: letTimePass(), calls };
}

const verdicts = (sent: Sent, faults: Partial<Record<Call, Fault>> = {}): readonly unknown[] => send(sent, faults).answers.map(({ verdict }) => verdict);

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
  expect(verdicts(sent())).toEqual([answer]);
});

it("answers once where nothing is ever answered", () => {
  expect(verdicts(marked, Object.fromEntries(CALLS.map((call) => [call, "never"])))).toEqual([{ allowEvent: true }]);
});

describe("the fault matrix", () => {
  // Of the table's faults; while a message is being sent nobody selects another, and there is no pane.
  const FAULTS = ["error", "never", "late", "null", "throws"] as const satisfies readonly (FaultKind & Fault)[];
  const WAITS: readonly Fault[] = ["never", "late"];
  // Whom a mail is for changes nothing where it is no closing email.
  const RECIPIENTS: readonly string[] = ["to.getAsync", "cc.getAsync", "bcc.getAsync"];
  const GOES = { allowEvent: true };
  const prompts = (text: string) => ({ allowEvent: false, errorMessage: expect.stringContaining(text) });
  const namesStranger = prompts(STRANGER);
  const PARTS: Readonly<Record<string, keyof typeof en.part>> = { "item.loadCustomPropertiesAsync": "mark", "body.getAsync": "body", "subject.getAsync": "subject" };
  const asksToLook = (call: string) => prompts(en.unread(en.part[PARTS[call] ?? "recipients"]));

  interface SendScenario {
    readonly sent: () => Sent;
    readonly whole: unknown;
    /** What is documented for a call that does not give its part (checkMessage; DECISION_WHEN_UNREADABLE). */
    readonly without: (call: string) => unknown;
  }
  const SCENARIOS: Readonly<Record<string, SendScenario>> = {
    "an ordinary mail": { sent: () => ({ subject: "Lunch", text: "On Friday?", to: [STRANGER] }), whole: GOES, without: () => GOES },
    "a closing email as it should be": { sent: () => marked, whole: GOES, without: asksToLook },
    "a closing email whose text is refused": { sent: () => ({ ...marked, textRefused: true }), whole: GOES, without: asksToLook },
    "a closing email to another tenant's people too": {
      sent: () => ({ ...marked, to: [AMELIA, STRANGER] }),
      whole: namesStranger,
      // Who is on no list that was read, or of no tenant that is known, cannot be named.
      without: (call) => (call === "to.getAsync" || call === "item.loadCustomPropertiesAsync" ? asksToLook(call) : namesStranger),
    },
    "a closing email that was opened as a form": {
      sent: () => formed,
      whole: namesStranger,
      // Without its text it is a mail like any other.
      without: (call) => (call === "body.getAsync" ? GOES : call === "to.getAsync" ? asksToLook(call) : namesStranger),
    },
  };

  it.each(Object.entries(SCENARIOS))("%s: each call, each fault: answered once, in time, as documented", (name, { sent, whole, without }) => {
    const tried = new Tried(`send check: ${name}`);
    const clean = send(sent());
    expect(clean.answers).toEqual([{ at: 0, verdict: whole }]);
    // A call that nobody lists is made here, and cannot be forgotten.
    expect([...new Set(clean.calls)].sort()).toEqual([...CALLS].sort());
    for (const call of new Set(clean.calls)) {
      for (const fault of FAULTS) {
        const { answers } = send(sent(), { [call]: fault });
        const waits = WAITS.includes(fault) && !(name === "an ordinary mail" && RECIPIENTS.includes(call));
        expect({ call, fault, answers }).toEqual({ call, fault, answers: [{ at: waits ? READ_LIMIT_MS : 0, verdict: without(call) }] });
        tried.add(call, fault);
      }
    }
    tried.write();
  });
});
