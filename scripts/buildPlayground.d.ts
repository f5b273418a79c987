/**
 * Builds add-in and playground as production does, with the npm package's office.js, unless they were built from the
 * same files already.
 *
 * @returns the folder, to be served
 * @throws {Error} with webpack's messages if they do not build
 */
export function buildPlayground(): Promise<string>;
