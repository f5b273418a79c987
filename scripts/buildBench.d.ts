/** Builds what `npm run bench` opens, into a folder to be served; resolves to its path. */
export function buildBench(): Promise<string>;
