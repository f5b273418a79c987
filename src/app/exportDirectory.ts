import { BYTE_ORDER_MARK, csvHeader, tenantCsv } from "../core/directory/directoryCsv";
import type { Directory } from "../ports/Directory";

const AT_ONCE = 1_000;

export interface ExportedDirectory {
  /** The file in pieces, to be put together without a second copy in memory. */
  readonly parts: readonly string[];
  readonly count: number;
}

/**
 * The whole directory as CSV, read page by page; twice where tenants have columns of their own, as the first line names them all.
 *
 * @param onProgress  told after each page how many tenants were written
 * @throws {StorageError} where it cannot be read: half a directory is no export
 */
export async function exportDirectory(directory: Directory, onProgress: (count: number) => void): Promise<ExportedDirectory> {
  const extra = new Set<string>();
  for (;;) {
    const headers = [...extra];
    const parts = [BYTE_ORDER_MARK + csvHeader(headers)];
    let count = 0;
    let after: string | null = null;
    do {
      const page = await directory.page(after, AT_ONCE);
      for (const tenant of page.tenants) Object.keys(tenant.extra ?? {}).forEach((header) => extra.add(header));
      count += page.tenants.length;
      // What is not to be the file need not be put together.
      if (extra.size === headers.length) {
        parts.push(page.tenants.map((tenant) => tenantCsv(tenant, headers)).join(""));
        onProgress(count);
      }
      after = page.next;
    } while (after !== null);
    if (extra.size === headers.length) return { parts, count };
  }
}
