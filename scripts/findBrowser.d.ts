/** The path of a Chrome, Edge or Chromium that starts, or null: CHROME_PATH first, then the system's, then Playwright's own. */
export function findBrowser(): string | null;
