import type { ImportFault } from "../../ports/DirectoryImport";

const WRITTEN_AT_ONCE = 1_000;
const READ_AT_ONCE = 1 << 20;
/** What a preview shows of them. */
const FIRST_FAULTS = 200;
/** A cell of 10 MB is told by its beginning. */
const LONGEST_SHOWN = 200;

/** The faults of an import, however many: only the first are held, the others lie in a Blob, a line of JSON each. */
export class FaultLog {
  readonly first: ImportFault[] = [];
  private parts: Blob[] = [];
  private lines: string[] = [];

  add(fault: ImportFault): void {
    const cut: ImportFault = fault.shown.length > LONGEST_SHOWN ? { ...fault, shown: `${fault.shown.slice(0, LONGEST_SHOWN)}…` } : fault;
    if (this.first.length < FIRST_FAULTS) this.first.push(cut);
    this.lines.push(`${JSON.stringify(cut)}\n`);
    if (this.lines.length >= WRITTEN_AT_ONCE) this.flush();
  }

  blob(): Blob {
    this.flush();
    return new Blob(this.parts);
  }

  private flush(): void {
    this.parts.push(new Blob([this.lines.join("")]));
    this.lines = [];
  }
}

/** The faults that FaultLog wrote, a number of them at a time. */
export async function* readFaults(log: Blob): AsyncGenerator<readonly ImportFault[]> {
  const decoder = new TextDecoder();
  let begun = "";
  for (let from = 0; from < log.size; from += READ_AT_ONCE) {
    const bytes = await log.slice(from, from + READ_AT_ONCE).arrayBuffer();
    const lines = (begun + decoder.decode(bytes, { stream: from + READ_AT_ONCE < log.size })).split("\n");
    begun = lines.pop() ?? "";
    yield lines.map((line) => JSON.parse(line) as ImportFault);
  }
}
