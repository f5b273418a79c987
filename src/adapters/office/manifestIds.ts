/** What the manifest calls things that office.js is told by name; test/manifest/manifest.test.ts keeps the two together. */

/** The buttons that show the pane; classic Outlook and Outlook on the web read the overrides of version 1.1. */
export const PANE_BUTTONS = { read: "v11.Read.OpenPane", compose: "v11.Compose.OpenPane" } as const;

/** Shown by classic Outlook on Windows alone; the others take any text. */
export const NOTIFICATION_ICON = "v11.Icon.16";
