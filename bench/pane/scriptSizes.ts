import { brotliCompressSync, constants, gzipSync } from "zlib";

export interface Sizes {
  /** Bytes as they lie on the disk. */
  readonly raw: number;
  /** Bytes as a server would send them at its best: gzip -9, brotli 11; each script by itself. */
  readonly gzip: number;
  readonly brotli: number;
}

/** The sizes of scripts together. */
export function scriptSizes(scripts: readonly Uint8Array[]): Sizes {
  const sum = (lengthOf: (script: Uint8Array) => number): number => scripts.reduce((total, script) => total + lengthOf(script), 0);
  return {
    raw: sum((script) => script.byteLength),
    gzip: sum((script) => gzipSync(script, { level: 9 }).byteLength),
    brotli: sum((script) => brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: script.byteLength } }).byteLength),
  };
}

/** Whether a script is the add-in's own: office.js and what it loads lie in office/ beside it. */
export function isAddInScript(address: string, site: string): boolean {
  const folder = new URL(site);
  const { origin, pathname } = new URL(address);
  return origin === folder.origin && pathname.startsWith(folder.pathname) && !pathname.slice(folder.pathname.length).startsWith("office/");
}
