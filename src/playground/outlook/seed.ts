/** Stores a tenant directory, given as CSV text (columns of evaluation.md), where the add-in finds it. */
export type SeedDirectory = (csv: string) => Promise<void>;

const KEY = "playground.seeded";

/**
 * On the first visit of this browser, gives the add-in the sample directory. Later visits keep what the FM has made of it.
 *
 * Marked as done only once the directory is stored: a failed first visit is tried again.
 */
export async function onFirstRun(directoryCsv: string, seedDirectory: SeedDirectory): Promise<void> {
  if (localStorage.getItem(KEY) !== null) return;
  await seedDirectory(directoryCsv);
  localStorage.setItem(KEY, "1");
}
