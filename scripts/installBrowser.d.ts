/**
 * Makes sure that there is a browser and gives its path: the one that is there, else one from apt (as root on Debian), else
 * Playwright's own download.
 *
 * @throws {Error} with one sentence if there is none in the end
 */
export function installBrowser(): string;
