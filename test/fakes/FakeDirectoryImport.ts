import type { ColumnMap, DirectoryImport, HeadReading, ImportFault, ImportPreview, TableFailure } from "../../src/ports/DirectoryImport";

export const HEAD: Extract<HeadReading, { read: true }> = {
  read: true,
  head: { headers: ["Tenant ID", "Customer Name"], columns: ["tenantId", "customerName"], sample: [["11111111-1111-4111-8111-111111111111", "Contoso"]], asksMapping: false, sheets: null },
};

export const PREVIEW: ImportPreview = { added: 2, changed: 1, unchanged: 3, faulty: 0, faults: [], extraColumns: [] };

interface Script {
  readonly head: HeadReading;
  readonly preview: ImportPreview | TableFailure;
  readonly written: number;
  /** What this step rejects with. */
  readonly fails: { readonly open?: Error; readonly preview?: Error; readonly write?: Error };
}

/** An import that answers as it is told, and keeps what the port promises: nothing is written twice, after a cancel, or in part. */
export class FakeDirectoryImport implements DirectoryImport<Blob> {
  readonly files: Blob[] = [];
  readonly columns: ColumnMap[] = [];
  isWritten = false;
  isCancelled = false;
  /** While true, reading and writing wait for `goOn`. */
  holds = false;
  private report: (share: number) => void = () => undefined;
  private waiting: { readonly go: () => void; readonly stop: (error: Error) => void } | null = null;
  private readonly script: Script;

  constructor(script: Partial<Script> = {}) {
    this.script = { head: HEAD, preview: PREVIEW, written: 3, fails: {}, ...script };
  }

  async open(file: Blob): Promise<HeadReading> {
    this.files.push(file);
    if (this.script.fails.open) throw this.script.fails.open;
    return Promise.resolve(this.script.head);
  }

  async preview(columns: ColumnMap, onProgress: (done: number) => void): Promise<ImportPreview | TableFailure> {
    this.columns.push(columns);
    await this.work(onProgress, this.script.fails.preview);
    return this.script.preview;
  }

  async write(onProgress: (done: number) => void): Promise<{ readonly written: number }> {
    if (this.columns.length === 0) throw new Error("written before it was read");
    await this.work(onProgress, this.script.fails.write);
    if (this.isWritten) throw new Error("written twice");
    this.isWritten = true;
    return { written: this.script.written };
  }

  faultsCsv(reasonOf: (fault: ImportFault) => string, headers: readonly string[]): Promise<Blob> {
    const faults = "faults" in this.script.preview ? this.script.preview.faults : [];
    return Promise.resolve(new Blob([[headers, ...faults.map((fault) => [fault.line, fault.column, reasonOf(fault), fault.shown])].map((cells) => cells.join(",")).join("\r\n")]));
  }

  cancel(): Promise<void> {
    this.isCancelled = true;
    this.waiting?.stop(new Error("cancelled"));
    return Promise.resolve();
  }

  /** So far is what is being read or written. */
  reach(share: number): void {
    this.report(share);
  }

  goOn(): void {
    this.waiting?.go();
  }

  private async work(onProgress: (done: number) => void, failure: Error | undefined): Promise<void> {
    if (this.isCancelled) throw new Error("cancelled");
    this.report = onProgress;
    if (this.holds) {
      await new Promise<void>((go, stop) => { this.waiting = { go, stop }; });
      this.waiting = null;
    }
    if (failure) throw failure;
  }
}
