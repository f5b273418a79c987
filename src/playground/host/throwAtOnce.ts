import { registrationName } from "./hostEvents";

type Members = Readonly<Record<PropertyKey, unknown>>;

const INSTALLED = Symbol("throws at once");

/**
 * Makes calls of the office.js in a frame throw on demand, as it does itself over its limits and on broken items.
 *
 * Its objects let nothing of theirs be replaced, so the add-in is given others in front of them that pass everything on.
 *
 * @param frame  whose Office the add-in's page calls; nothing happens as long as there is none
 * @param throws  asked for each call, by its name, such as "body.prependAsync"
 */
export function throwAtOnce(frame: Window | null, throws: (call: string) => boolean): void {
  const holder = frame as unknown as (Record<string, unknown> & { [INSTALLED]?: true }) | null;
  const office = holder?.["Office"];
  if (holder === null || holder[INSTALLED] || typeof office !== "object" || office === null) return;
  holder[INSTALLED] = true;
  holder["Office"] = inFrontOf(office as Members, "", throws);
}

function inFrontOf(real: Members, path: string, throws: (call: string) => boolean): unknown {
  const known = new Map<PropertyKey, { readonly of: unknown; readonly front: unknown }>();
  const get = (key: PropertyKey): unknown => {
    const value = real[key];
    const before = known.get(key);
    if (before !== undefined && before.of === value) return before.front;
    const front = frontOf(value, real, path === "" ? String(key) : `${path}.${String(key)}`, throws);
    known.set(key, { of: value, front });
    return front;
  };
  // Not a proxy of the real object: that would have to say the same of what cannot be replaced.
  return new Proxy({}, {
    get: (_, key) => get(key),
    set: (_, key, value) => Reflect.set(real, key, value),
    has: (_, key) => key in real,
    deleteProperty: (_, key) => Reflect.deleteProperty(real, key),
    // What has members is looked through as well: facts of a mail are copied, settings are stored.
    ownKeys: () => Reflect.ownKeys(real),
    getOwnPropertyDescriptor: (_, key) => {
      const own = Reflect.getOwnPropertyDescriptor(real, key);
      return own === undefined ? undefined : { configurable: true, enumerable: own.enumerable === true, writable: true, value: get(key) };
    },
    getPrototypeOf: () => Reflect.getPrototypeOf(real),
  });
}

function frontOf(value: unknown, owner: Members, path: string, throws: (call: string) => boolean): unknown {
  // Lists and dates are data: nothing of theirs is a call.
  const isData = /^\[object (?:Array|Date)\]$/.test(Object.prototype.toString.call(value));
  if (typeof value === "object" && value !== null && !isData) return inFrontOf(value as Members, path, throws);
  // The rest are constructors and ways to look something up, which reach no host.
  if (typeof value !== "function" || !/(?:Async|Form)$/.test(path)) return value;
  return (...args: readonly unknown[]): unknown => {
    const name = (path.endsWith(".addHandlerAsync") && registrationName(String(args[0]), "register")) || callName(path);
    if (throws(name)) throw new Error(`${name} throws, as it was told to.`);
    const passed = name === "item.loadCustomPropertiesAsync" ? args.map((arg) => withProperties(arg, throws)) : args;
    return Reflect.apply(value as (...all: unknown[]) => unknown, owner, passed);
  };
}

/** The custom properties come as the value of an answer. */
function withProperties(callback: unknown, throws: (call: string) => boolean): unknown {
  if (typeof callback !== "function") return callback;
  return (answer: { readonly status: unknown; readonly value: unknown; readonly error?: unknown }): unknown => {
    const { status, value, error } = answer;
    const front = typeof value === "object" && value !== null ? inFrontOf(value as Members, "customProperties", throws) : value;
    return (callback as (of: unknown) => unknown)({ status, value: front, error });
  };
}

/** The name that a call is known by: of what belongs to a part of the item ("body.getAsync") the part is enough. */
function callName(path: string): string {
  const names = path.split(".").slice(path.startsWith("context.") ? 1 : 0);
  if (names[0] === "mailbox" && names.length > 2) names.shift();
  if (names[0] === "item" && names.length > 2) names.shift();
  return names.join(".");
}
