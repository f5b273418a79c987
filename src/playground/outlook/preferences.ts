import { isDisplayLanguage } from "../mailbox/displayLanguages";
import type { DisplayLanguage } from "../mailbox/displayLanguages";

export const THEMES = { system: "Use system setting", light: "Light", dark: "Dark", contrast: "High contrast" } as const;
export type Theme = keyof typeof THEMES;

export const PANE_WIDTHS = { narrow: "320 pixels", wide: "Wide" } as const;
export type PaneWidth = keyof typeof PANE_WIDTHS;

/** What the add-in is told it runs in. A phone reads only: it opens no forms, takes no text, shows no theme. */
export const DEVICES = { computer: "Computer", phone: "Phone" } as const;
export type Device = keyof typeof DEVICES;

/** What the user of the playground has chosen; it survives a reload. */
export interface Preferences {
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  readonly device: Device;
  readonly paneOpen: boolean;
  readonly panePinned: boolean;
}

const KEY = "playground.preferences";
const FIRST: Preferences = { language: "en-US", theme: "system", paneWidth: "narrow", device: "computer", paneOpen: true, panePinned: true };

/** Stored choices, then those of the address: ?lang=de-DE&theme=dark&pane=closed&device=phone. Anything else than a known value is as if absent. */
export function readPreferences(stored: string | null, parameters: URLSearchParams): Preferences {
  const kept = record(stored);
  const theme = parameters.get("theme") ?? kept["theme"];
  const language = parameters.get("lang") ?? kept["language"];
  const device = parameters.get("device") ?? kept["device"];
  const pane = parameters.get("pane");
  return {
    language: isDisplayLanguage(language) ? language : isDisplayLanguage(kept["language"]) ? kept["language"] : FIRST.language,
    theme: isKey(THEMES, theme) ? theme : FIRST.theme,
    paneWidth: isKey(PANE_WIDTHS, kept["paneWidth"]) ? kept["paneWidth"] : FIRST.paneWidth,
    device: isKey(DEVICES, device) ? device : FIRST.device,
    paneOpen: pane === "closed" ? false : pane === "open" ? true : kept["paneOpen"] !== false,
    panePinned: kept["panePinned"] !== false,
  };
}

export function loadPreferences(): Preferences {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // Storage is blocked: the first choices serve.
  }
  return readPreferences(stored, new URLSearchParams(location.search));
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
  }
}

function record(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isKey<T extends object>(of: T, value: unknown): value is keyof T {
  return typeof value === "string" && Object.hasOwn(of, value);
}
