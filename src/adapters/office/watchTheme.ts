import { callOffice } from "./callOffice";
import { isFunction } from "./officeSupport";

export type Shade = "light" | "dark";

// In the browser's session, which a pane of Outlook on the web and new Outlook shares with the next: where each pane is a session of its
// own (classic Outlook), Outlook's own word is right.
const KEY = "fasttrack-closeout.theme";

/**
 * Tells whether Outlook shows itself light or dark: once at the start where it says so, and again with each change. Where it
 * says nothing nobody is told, and the browser's own preference stands.
 *
 * What Outlook says at a pane's start may be as old as its own session (OfficeDev/office-js #6912): while it says the same as to an earlier
 * pane, the change that one was told of since holds.
 *
 * The event belongs to Mailbox 1.14, but Outlook on the web has raised it in older sets: it is asked for everywhere, and a
 * refusal is borne.
 */
export function watchTheme(listener: (shade: Shade, highContrast: boolean) => void): void {
  const tell = (theme: unknown): boolean => {
    const shade = shadeOf((theme as Partial<Office.OfficeTheme> | null | undefined)?.bodyBackgroundColor);
    if (shade !== null) listener(shade, isHighContrast(theme as Readonly<Record<string, unknown>>));
    return shade !== null;
  };
  const first = coloursOf(Office.context.officeTheme);
  if (!tell(heardSince(first))) tell(first);
  const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (!mailbox || !isFunction(mailbox.addHandlerAsync) || event === undefined) return;
  callOffice("mailbox.addHandlerAsync(OfficeThemeChanged)", (callback) => {
    mailbox.addHandlerAsync(event, (args: { officeTheme?: unknown }) => { if (tell(args.officeTheme)) remember(first, coloursOf(args.officeTheme)); }, callback);
  }).catch(() => undefined);
}

const COLOURS = ["bodyBackgroundColor", "bodyForegroundColor", "controlBackgroundColor", "controlForegroundColor"];

type Colours = Readonly<Record<string, unknown>>;

const coloursOf = (theme: unknown): Colours => Object.fromEntries(COLOURS.map((name) => [name, (theme as Colours | null | undefined)?.[name]]));

function heardSince(first: Colours): unknown {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as { readonly first?: unknown; readonly heard?: unknown } | null;
    return JSON.stringify(kept?.first) === JSON.stringify(first) ? kept?.heard : null;
  } catch {
    return null;
  }
}

function remember(first: Colours, heard: Colours): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ first, heard }));
  } catch {
    // No storage: the next pane begins with what Outlook says.
  }
}

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
