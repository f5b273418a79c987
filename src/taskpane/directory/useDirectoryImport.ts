import { useCallback, useEffect, useRef, useState } from "react";
import type { ColumnMap, DirectoryImport, ImportFault, ImportPreview, TableFault, TableHead } from "../../ports/DirectoryImport";
import { StorageError, type StorageErrorCode } from "../../ports/StorageError";

/** Why nothing was imported. file: it could not be read. script: the add-in's own part for it could not be loaded. */
export type ImportFailure =
  | { readonly of: "table"; readonly fault: TableFault; readonly line: number | null }
  | { readonly of: "storage"; readonly fault: StorageErrorCode }
  | { readonly of: "file" | "script" };

/** Where an import stands. `share`: 0 to 1. */
export type ImportState =
  | { readonly step: "none" }
  | { readonly step: "opening"; readonly file: string }
  | { readonly step: "mapping"; readonly file: string; readonly head: TableHead }
  | { readonly step: "reading"; readonly file: string; readonly share: number }
  | { readonly step: "preview"; readonly file: string; readonly head: TableHead; readonly preview: ImportPreview }
  | { readonly step: "writing"; readonly file: string; readonly share: number }
  | { readonly step: "stopping"; readonly file: string }
  | { readonly step: "written"; readonly written: number; readonly preview: ImportPreview }
  | { readonly step: "cancelled" }
  | { readonly step: "failed"; readonly why: ImportFailure };

/** Whether a file is being worked on: nothing else is shown then. */
export function isUnderWay({ step }: ImportState): boolean {
  return step !== "none" && step !== "written" && step !== "cancelled" && step !== "failed";
}

export interface ImportDesk {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  /** Reads every row with these columns. */
  readonly read: (columns: ColumnMap) => void;
  readonly changeColumns: () => void;
  readonly write: () => void;
  readonly cancel: () => void;
  /** Every fault, in words. Rejects where it cannot be made. */
  readonly faultsCsv: (reasonOf: (fault: ImportFault) => string, headers: readonly string[]) => Promise<Blob>;
}

/**
 * One import after the other: a file that is chosen ends the one before, and so does closing the page. As long as nothing is
 * written, an import that ends has changed nothing.
 *
 * @param open  a new import
 * @param onWritten  the directory is another now
 */
export function useDirectoryImport(open: () => Promise<DirectoryImport<Blob>>, onWritten: () => void): ImportDesk {
  const [state, setState] = useState<ImportState>({ step: "none" });
  const current = useRef<{ readonly desk: DirectoryImport<Blob>; readonly head: TableHead; readonly file: string } | null>(null);
  // What a turn that is over still answers is not shown.
  const turn = useRef(0);

  const letGo = useCallback((): Promise<void> => {
    turn.current++;
    const desk = current.current?.desk;
    current.current = null;
    return desk === undefined ? Promise.resolve() : desk.cancel().catch(() => undefined);
  }, []);
  useEffect(() => () => { void letGo(); }, [letGo]);

  const choose = (file: File): void => {
    const ended = letGo();
    const mine = turn.current;
    setState({ step: "opening", file: file.name });
    const begin = async (): Promise<void> => {
      await ended;
      const desk = await open().catch((error: unknown) => { fail(error, mine, "script"); return null; });
      if (desk === null) return;
      if (turn.current !== mine) return desk.cancel();
      const reading = await desk.open(file);
      if (turn.current !== mine) return desk.cancel();
      if (!reading.read) {
        await desk.cancel();
        if (turn.current === mine) setState({ step: "failed", why: { of: "table", fault: reading.reason, line: reading.line } });
        return;
      }
      current.current = { desk, head: reading.head, file: file.name };
      if (reading.head.asksMapping) setState({ step: "mapping", file: file.name, head: reading.head });
      else read(reading.head.columns);
    };
    begin().catch((error: unknown) => { fail(error, mine); });
  };

  const fail = (error: unknown, mine: number, of: "file" | "script" = "file"): void => {
    if (turn.current !== mine) return;
    void letGo();
    setState({ step: "failed", why: error instanceof StorageError ? { of: "storage", fault: error.code } : { of } });
  };

  const read = (columns: ColumnMap): void => {
    const at = current.current;
    if (at === null) return;
    const mine = ++turn.current;
    const head = { ...at.head, columns };
    current.current = { ...at, head };
    setState({ step: "reading", file: at.file, share: 0 });
    at.desk
      .preview(columns, (share) => { if (turn.current === mine) setState({ step: "reading", file: at.file, share }); })
      .then((preview) => {
        if (turn.current !== mine) return;
        if (!("failed" in preview)) {
          setState({ step: "preview", file: at.file, head, preview });
          return;
        }
        void letGo();
        setState({ step: "failed", why: { of: "table", fault: preview.failed, line: preview.line } });
      })
      .catch((error: unknown) => { fail(error, mine); });
  };

  const write = (): void => {
    const at = current.current;
    if (at === null || state.step !== "preview") return;
    const { preview } = state;
    const mine = ++turn.current;
    setState({ step: "writing", file: at.file, share: 0 });
    at.desk
      .write((share) => { if (turn.current === mine) setState({ step: "writing", file: at.file, share }); })
      .then(({ written }) => {
        // Written is written, also where it was cancelled too late: nobody may be told otherwise.
        const isMine = turn.current === mine;
        setState((now) => (isMine || now.step === "stopping" || now.step === "cancelled" ? { step: "written", written, preview } : now));
        onWritten();
      })
      .catch((error: unknown) => { fail(error, mine); });
  };

  return {
    state,
    choose,
    read,
    write,
    changeColumns: () => {
      if (state.step === "preview") setState({ step: "mapping", file: state.file, head: state.head });
    },
    cancel: () => {
      if (!isUnderWay(state) || state.step === "stopping") return;
      const ended = letGo();
      const mine = turn.current;
      setState({ step: "stopping", file: "file" in state ? state.file : "" });
      void ended.then(() => {
        if (turn.current === mine) setState((now) => (now.step === "stopping" ? { step: "cancelled" } : now));
      });
    },
    faultsCsv: (reasonOf, headers) => current.current?.desk.faultsCsv(reasonOf, headers) ?? Promise.reject(new Error("no import")),
  };
}
