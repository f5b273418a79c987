import { isHighContrast, shadeOf, watchTheme } from "../../../src/adapters/office/watchTheme";

it.each([
  ["#ffffff", "light"],
  ["#F3F2F1", "light"],
  ["#808080", "light"],
  ["#7f7f7f", "dark"],
  ["#1b1a19", "dark"],
  ["#000000", "dark"],
])("Outlook's ground %s is %s", (colour, shade) => {
  expect(shadeOf(colour)).toBe(shade);
});

it.each([undefined, null, 0, "", "white", "#fff", "#12345g"])("%p says nothing", (colour) => {
  expect(shadeOf(colour)).toBeNull();
});

it.each([
  ["white on black, yellow controls", "#000000", "#ffffff", "#000000", "#ffff00", true],
  ["black on white", "#ffffff", "#000000", "#ffffff", "#000000", true],
  ["Outlook's light theme", "#ffffff", "#242424", "#ffffff", "#242424", false],
  ["Outlook's dark theme", "#292929", "#ffffff", "#333333", "#ffffff", false],
])("%s: high contrast or not", (_, bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor, expected) => {
  expect(isHighContrast({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor })).toBe(expected);
});

it("a theme that leaves a colour out is no high contrast", () => {
  expect(isHighContrast({ bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff" })).toBe(false);
});

describe("a pane", () => {
  const LIGHT = { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#ffffff", controlForegroundColor: "#242424" };
  const DARK = { bodyBackgroundColor: "#292929", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#333333", controlForegroundColor: "#ffffff" };
  const CONTRAST = { bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#000000", controlForegroundColor: "#ffff00" };

  /** One that starts where Outlook says this, or nothing: what it was told, and how Outlook tells it of a change. */
  function starts(officeTheme: unknown) {
    const told: string[] = [];
    let change: (args: unknown) => void = () => undefined;
    const addHandlerAsync = (_: unknown, handler: (args: unknown) => void, callback: (answer: unknown) => void): void => {
      change = handler;
      callback({ status: "succeeded" });
    };
    Object.assign(globalThis, { Office: { context: { officeTheme, mailbox: { addHandlerAsync } }, EventType: { OfficeThemeChanged: "officeThemeChanged" } } });
    watchTheme((shade, highContrast) => told.push(highContrast ? `${shade} contrast` : shade));
    return { told, change: (to: unknown) => { change({ officeTheme: to }); } };
  }

  beforeEach(() => {
    const values = new Map<string, string>();
    Object.assign(globalThis, { sessionStorage: { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => values.set(key, value) } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
    Reflect.deleteProperty(globalThis, "sessionStorage");
  });

  it("follows what Outlook says at its start and with each change; what says nothing changes nothing", () => {
    const { told, change } = starts(LIGHT);
    for (const theme of [DARK, undefined, {}, CONTRAST]) change(theme);
    expect(told).toEqual(["light", "dark", "dark contrast"]);
  });

  it("that starts after a change begins with it, though Outlook still says what it said before (#6912)", () => {
    starts(LIGHT).change(DARK);
    const second = starts(LIGHT);
    expect(second.told).toEqual(["dark"]);
    second.change(CONTRAST);
    expect(starts(LIGHT).told).toEqual(["dark contrast"]);
    second.change(LIGHT);
    expect(starts(LIGHT).told).toEqual(["light"]);
  });

  it("where Outlook says nothing at the start, too", () => {
    starts(undefined).change(DARK);
    expect(starts(undefined).told).toEqual(["dark"]);
  });

  it("where Outlook says something else than before, that holds", () => {
    starts(LIGHT).change(DARK);
    expect(starts(DARK).told).toEqual(["dark"]);
    expect(starts(CONTRAST).told).toEqual(["dark contrast"]);
    expect(starts(undefined).told).toEqual([]);
  });

  it.each(["broken", "null", '{"first":{},"heard":{}}', '{"first":{"bodyBackgroundColor":"#ffffff","bodyForegroundColor":"#242424","controlBackgroundColor":"#ffffff","controlForegroundColor":"#242424"},"heard":7}'])("bears what it does not understand: %s", (kept) => {
    Object.assign(globalThis, { sessionStorage: { getItem: () => kept, setItem: () => { throw new DOMException("full", "QuotaExceededError"); } } });
    const { told, change } = starts(LIGHT);
    change(DARK);
    expect(told).toEqual(["light", "dark"]);
  });

  it("without storage begins with what Outlook says", () => {
    Object.defineProperty(globalThis, "sessionStorage", { configurable: true, get: () => { throw new DOMException("blocked", "SecurityError"); } });
    starts(LIGHT).change(DARK);
    expect(starts(LIGHT).told).toEqual(["light"]);
  });
});
