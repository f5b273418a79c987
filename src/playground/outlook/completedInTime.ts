// Outlook on the web's own patience with a command, or a check before sending, that does not complete.
const LONGEST_MS = 5 * 60_000;

/** What completes, or a rejection where it does not within Outlook's patience. */
export async function completedInTime<T>(completed: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("event.completed() did not come within five minutes")), LONGEST_MS);
  });
  try {
    return await Promise.race([completed, late]);
  } finally {
    clearTimeout(timer);
  }
}
