/** As Playwright's waitForFunction, of what is answered later: a promise is a yes to that one, whatever it gives. A test's own time limit ends it. */
export async function waitUntil(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask()));
}
