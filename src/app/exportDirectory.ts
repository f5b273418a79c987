import { BYTE_ORDER_MARK, CSV_HEADER, tenantCsv } from "../core/directory/directoryCsv";
import type { Directory } from "../ports/Directory";

const AT_ONCE = 1_000;

export interface ExportedDirectory {
  /** The file in pieces, to be put together without a second copy in memory. */
  readonly parts: readonly string[];
  readonly count: number;
}

/**
 * The whole directory as CSV, read page by page.
 *
 * @param onProgress  told after each page how many tenants were read
 * @throws {StorageError} where it cannot be read: half a directory is no export
 */
export async function exportDirectory(directory: Directory, onProgress: (count: number) => void): Promise<ExportedDirectory> {
  const parts = [BYTE_ORDER_MARK + CSV_HEADER];
  let count = 0;
  let after: string | null = null;
  do {
    const page = await directory.page(after, AT_ONCE);
    parts.push(page.tenants.map(tenantCsv).join(""));
    count += page.tenants.length;
    onProgress(count);
    after = page.next;
  } while (after !== null);
  return { parts, count };
}
