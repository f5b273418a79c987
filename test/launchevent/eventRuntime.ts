import type { OfficeCall } from "../../src/adapters/office/officeCalls";
import { MARK_PROPERTY } from "../../src/core/send-check/mark";

// Office as the event's runtime gives it, as far as the handler uses it. office.js itself needs a page, which classic Outlook's
// runtime is not, so here a stand-in cannot be avoided; the browser suite runs the handler on the real one.

/** The host calls that the handler makes. One that is not listed is noted all the same when it is made, and fails a test. */
export const CALLS = ["item.loadCustomPropertiesAsync", "body.getAsync", "subject.getAsync", "to.getAsync", "cc.getAsync", "bcc.getAsync"] as const satisfies readonly OfficeCall[];
export type Call = (typeof CALLS)[number];

export const FAULTS = ["error", "never", "late", "null", "nothing", "throws", "twice", "atOnce", "throwsAfterAnswer"] as const;
export type Fault = (typeof FAULTS)[number];

export const LATE_MS = 15_000;

export interface Sent {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The client gives the body as HTML alone. */
  readonly textRefused?: boolean;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  /** The item's custom property. */
  readonly mark?: string;
  readonly recent?: unknown;
  readonly language?: unknown;
  readonly userAddress?: unknown;
}

export interface Runtime {
  readonly office: unknown;
  /** What Outlook was answered, each time. */
  readonly completed: unknown[];
  readonly event: { completed(options?: unknown): void };
  /** What is associated, by name. */
  readonly handlers: Map<string, (event: unknown) => void>;
  /** Calls made, in order. */
  readonly calls: string[];
}

type Timer = (act: () => void, ms: number) => unknown;
type Callback = (result: unknown) => void;

export function eventRuntime(sent: Sent, faults: Partial<Record<Call, Fault>> = {}, timer: Timer = setTimeout, completedThrows = false): Runtime {
  const completed: unknown[] = [];
  const calls: string[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  const answer = (name: string, value: unknown, callback: Callback, fault: Fault | undefined = faults[name as Call]): void => {
    calls.push(name);
    const good = { status: "succeeded", value };
    switch (fault) {
      case undefined:
        timer(() => { callback(good); }, 0);
        return;
      case "atOnce":
        callback(good);
        return;
      case "error":
        timer(() => { callback({ status: "failed", error: { code: 9020 }, value: undefined }); }, 0);
        return;
      case "never":
        return;
      case "late":
        timer(() => { callback(good); }, LATE_MS);
        return;
      case "null":
        timer(() => { callback({ status: "succeeded", value: null }); }, 0);
        return;
      case "nothing":
        timer(() => { callback(undefined); }, 0);
        return;
      case "throws":
        throw new Error("host");
      case "twice":
        timer(() => { callback(good); }, 0);
        timer(() => { callback(good); }, 1);
        return;
      case "throwsAfterAnswer":
        callback(good);
        throw new Error("host");
    }
  };
  const people = (addresses: readonly string[] = []) => addresses.map((emailAddress) => ({ displayName: "", emailAddress }));
  const properties = { get: (name: string) => (name === MARK_PROPERTY ? sent.mark : undefined) };
  const item = {
    loadCustomPropertiesAsync: (callback: Callback) => { answer("item.loadCustomPropertiesAsync", properties, callback); },
    body: {
      getAsync: (type: string, callback: Callback) => {
        if (type === "html") answer("body.getAsync", sent.html ?? sent.text, callback);
        else if (sent.textRefused === true) answer("body.getAsync", null, callback, "error");
        else answer("body.getAsync", sent.text, callback);
      },
    },
    subject: { getAsync: (callback: Callback) => { answer("subject.getAsync", sent.subject, callback); } },
    to: { getAsync: (callback: Callback) => { answer("to.getAsync", people(sent.to), callback); } },
    cc: { getAsync: (callback: Callback) => { answer("cc.getAsync", people(sent.cc), callback); } },
    bcc: { getAsync: (callback: Callback) => { answer("bcc.getAsync", people(), callback); } },
  };
  return {
    completed,
    calls,
    handlers,
    event: {
      completed: (options) => {
        completed.push(options);
        if (completedThrows) throw new Error("host");
      },
    },
    office: {
      CoercionType: { Text: "text", Html: "html" },
      actions: { associate: (name: string, handler: (event: unknown) => void) => { handlers.set(name, handler); } },
      context: watched("context", {
        displayLanguage: sent.language ?? "en-US",
        roamingSettings: { get: () => sent.recent },
        mailbox: { userProfile: { emailAddress: sent.userAddress ?? "robin.weber@microsoft.com" }, item },
      }, calls),
    },
  };
}

/** The object as it is, and whatever else of Outlook's could be called on it: each call of that is noted, by its name in office.js. */
function watched<T extends object>(name: string, object: T, calls: string[]): T {
  return new Proxy(object, {
    get: (target, key) => {
      const own: unknown = Reflect.get(target, key);
      if (typeof key !== "string") return own;
      if (typeof own === "object" && own !== null) return watched(key, own, calls);
      if (own !== undefined) return own;
      return key.endsWith("Async") ? () => { calls.push(`${name}.${key}`); } : watched(key, {}, calls);
    },
  });
}
