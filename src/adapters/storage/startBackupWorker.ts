/** The build makes a script of its own of it, from the add-in's own server as the Content-Security-Policy wants. */
export function startBackupWorker(): Worker {
  return new Worker(new URL("./backupWorker.ts", import.meta.url));
}
