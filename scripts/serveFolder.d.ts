export interface ServedFolder {
  /** "http://localhost:49152/" */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, as it is now: a build that comes meanwhile changes nothing for a running test.
 *
 * @param port  0 for any that is free
 * @param browserKeeps  whether the browser may keep what it got for an hour: only where no later build is served at the same address
 */
export function serveFolder(folder: string, port?: number, browserKeeps?: boolean): Promise<ServedFolder>;
