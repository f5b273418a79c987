// Beyond what a command may take with its last notification; Outlook itself waits for minutes.
const COMMAND_LIMIT_MS = 45_000;

/**
 * Runs a function when the ribbon's command of that name is pressed, and tells Outlook once that it is over: when it is done,
 * when it fails, and when it never ends. Until then Outlook says that the add-in is working.
 *
 * Called while the page loads: office.js hands a command over as soon as it is ready, and gets ready only for a page that has
 * called Office.onReady. Does nothing where office.js is not there.
 *
 * @param commands  by the FunctionName of the manifest
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>, limitMs = COMMAND_LIMIT_MS): void {
  if (typeof Office === "undefined") return;
  for (const [name, run] of Object.entries(commands)) Office.actions.associate(name, (event: unknown) => completing(event, run, limitMs));
  Office.onReady().catch(() => undefined);
}

/** Exported for its test, which needs no office.js. */
export async function completing(event: unknown, run: () => Promise<void>, limitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, limitMs); });
  try {
    await Promise.race([run(), late]);
  } catch {
    // Whoever failed has said what there is to say; the command is over all the same.
  } finally {
    clearTimeout(timer);
    complete(event);
  }
}

/** office.js hands over null where it could not read Outlook's event. */
function complete(event: unknown): void {
  try {
    (event as Partial<Office.AddinCommands.Event> | null | undefined)?.completed?.();
  } catch {
    // A second try could complete it twice.
  }
}
