import type { TableFault } from "../../ports/DirectoryImport";

/** A file that is no table, or no longer one from some line on. */
export class TableRefused extends Error {
  constructor(
    readonly reason: TableFault,
    readonly line: number | null = null,
  ) {
    super(`table: ${reason}`);
    this.name = "TableRefused";
  }
}
