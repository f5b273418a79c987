import { callOffice } from "./callOffice";
import { isFunction } from "./officeSupport";

export type Shade = "light" | "dark";

/**
 * Tells whether Outlook shows itself light or dark: once at the start where it says so, and again with each change. Where it
 * says nothing nobody is told, and the browser's own preference stands.
 *
 * The event belongs to Mailbox 1.14, but Outlook on the web has raised it in older sets: it is asked for everywhere, and a
 * refusal is borne.
 */
export function watchTheme(listener: (shade: Shade, highContrast: boolean) => void): void {
  const tell = (theme: unknown): void => {
    const shade = shadeOf((theme as Partial<Office.OfficeTheme> | null | undefined)?.bodyBackgroundColor);
    if (shade !== null) listener(shade, isHighContrast(theme as Readonly<Record<string, unknown>>));
  };
  tell(Office.context.officeTheme);
  const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (!mailbox || !isFunction(mailbox.addHandlerAsync) || event === undefined) return;
  callOffice("mailbox.addHandlerAsync(OfficeThemeChanged)", (callback) => {
    mailbox.addHandlerAsync(event, (args: { officeTheme?: unknown }) => { tell(args.officeTheme); }, callback);
  }).catch(() => undefined);
}

const COLOURS = ["bodyBackgroundColor", "bodyForegroundColor", "controlBackgroundColor", "controlForegroundColor"];

/** Every colour pure, as no ordinary theme has them: black, white, and the yellow or cyan of links. */
export function isHighContrast(theme: Readonly<Record<string, unknown>>): boolean {
  return COLOURS.every((name) => typeof theme[name] === "string" && /^#(?:00|ff){3}$/i.test(theme[name]));
}

/** By the relative brightness of a colour "#rrggbb"; null for anything else. */
export function shadeOf(colour: unknown): Shade | null {
  const channels = typeof colour === "string" ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim()) : null;
  if (channels === null) return null;
  const [red, green, blue] = channels.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 127.5 ? "dark" : "light";
}
