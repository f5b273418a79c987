import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef } from "react";
import type { DirectoryColumn } from "../../../core/directory/directoryColumns";
import { shortenedText } from "../../../core/templates/shortenedText";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../../messages/pane";
import type { ColumnMap } from "../../../ports/DirectoryImport";
import type { ImportFailure, ImportState } from "../../directory/useDirectoryImport";
import { ColumnMapping } from "./ColumnMapping";
import { FileButton } from "../FileButton";
import { ImportProgress } from "./ImportProgress";
import { ImportSummary } from "./ImportSummary";

const MOST_SHOWN = 60;
/** A workbook may have a sheet for each country. */
const MOST_SHEETS = 20;
/** A screen reader hears of the progress at each of these shares: more often it would talk all the time. */
const SAID_EVERY = 0.25;

const ACCEPTED = ".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface ImportTenantsProps {
  readonly m: PaneMessages;
  readonly words: ImportMessages;
  readonly state: ImportState;
  readonly columnNames: Readonly<Record<DirectoryColumn, string>>;
  /** Of what went wrong beside the import itself; null: nothing. */
  readonly notice: string | null;
  readonly number: (value: number) => string;
  /** A share of 0 to 1 as a text. */
  readonly percent: (share: number) => string;
  readonly onFile: (file: File) => void;
  readonly onRead: (columns: ColumnMap) => void;
  readonly onChangeColumns: () => void;
  readonly onWrite: () => void;
  readonly onDownloadFaults: () => void;
  readonly onCancel: () => void;
}

/** From a file to tenants of the directory: the file, its columns, what it would change, how far it is, what came of it. */
export function ImportTenants({ m, words, state, columnNames, notice, number, percent, onFile, onRead, onChangeColumns, onWrite, onDownloadFaults, onCancel }: ImportTenantsProps) {
  const section = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const place = placeOf(state);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const { activeElement } = document;
    // Somebody who works elsewhere by now is not pulled back.
    if (activeElement === null || activeElement === document.body || section.current?.contains(activeElement) === true) (place === "file" ? input : title).current?.focus();
  }, [place]);

  const file = "file" in state ? shortenedText(state.file, MOST_SHOWN) : "";
  const busy = place === "progress";
  const heading = state.step === "mapping" ? words.mappingTitle : state.step === "preview" ? words.previewTitle(file) : file;
  const text = progressText(state, file, words, percent);
  const sheets = "head" in state ? state.head.sheets : null;
  const outcome = outcomeText(state, m, words, number);
  return (
    <div ref={section} className="import-tenants">
      <div className="file-choice">
        <FileButton input={input} label={words.importTenants} accept={ACCEPTED} disabled={busy} onFile={onFile} />
        {place === "file" && <p className="quiet">{words.fileHint}</p>}
      </div>
      {place !== "file" && (
        <h3 ref={title} tabIndex={-1}>
          {heading}
        </h3>
      )}
      {sheets !== null && sheets.others.length > 0 && <p>{words.onlySheet(shortenedText(sheets.read, MOST_SHOWN), m.listed(namesOf(sheets.others)))}</p>}
      {state.step === "mapping" && (
        <>
          <p>{words.mappingHint}</p>
          <ColumnMapping words={words} head={state.head} columnNames={columnNames} onRead={onRead} onCancel={onCancel} />
        </>
      )}
      {busy && <ImportProgress words={words} label={heading} share={"share" in state ? state.share : null} text={text ?? ""} onCancel={state.step === "stopping" ? null : onCancel} />}
      {state.step === "preview" && <ImportSummary m={m} words={words} preview={state.preview} number={number} onWrite={onWrite} onChangeColumns={onChangeColumns} onDownloadFaults={onDownloadFaults} onCancel={onCancel} />}
      <div role="status" className={outcome === null && notice === null ? "unseen" : "import-outcome"}>
        {outcome !== null && <p className={state.step === "failed" ? "error" : undefined}>{outcome}</p>}
        {notice !== null && <p className="error">{notice}</p>}
        {busy && <span>{progressText(atSteps(state), file, words, percent)}</span>}
      </div>
      {state.step === "written" && state.preview.faulty > 0 && (
        <div className="way-out">
          <DefaultButton onClick={onDownloadFaults}>{words.downloadFaults}</DefaultButton>
        </div>
      )}
    </div>
  );
}

function namesOf(sheets: readonly string[]): readonly string[] {
  return [...sheets.slice(0, MOST_SHEETS).map((name) => shortenedText(name, MOST_SHOWN)), ...(sheets.length > MOST_SHEETS ? ["…"] : [])];
}

/** What stands in the section: where it changes, the focus moves. */
function placeOf({ step }: ImportState): "file" | "mapping" | "preview" | "progress" {
  if (step === "mapping" || step === "preview") return step;
  return step === "opening" || step === "reading" || step === "writing" || step === "stopping" ? "progress" : "file";
}

function atSteps(state: ImportState): ImportState {
  return "share" in state ? { ...state, share: Math.floor(state.share / SAID_EVERY) * SAID_EVERY } : state;
}

function progressText(state: ImportState, file: string, words: ImportMessages, percent: (share: number) => string): string | null {
  if (state.step === "opening") return words.opening(file);
  if (state.step === "reading") return words.reading(percent(state.share));
  if (state.step === "writing") return words.writing(percent(state.share));
  return state.step === "stopping" ? words.stopping : null;
}

function outcomeText(state: ImportState, m: PaneMessages, words: ImportMessages, number: (value: number) => string): string | null {
  if (state.step === "cancelled") return words.cancelled;
  if (state.step === "failed") return m.sentences([...failureText(state.why, words, number), words.asItWas]);
  if (state.step !== "written") return null;
  const { faulty } = state.preview;
  return m.sentences([words.written(number(state.written)), ...(faulty === 0 ? [] : [words.withFaults(number(faulty))])]);
}

function failureText(why: ImportFailure, words: ImportMessages, number: (value: number) => string): readonly string[] {
  if (why.of === "storage") return [words.storageFault[why.fault]];
  if (why.of !== "table") return [why.of === "file" ? words.fileGone : words.notLoaded];
  return [words.tableFault[why.fault], ...(why.line === null ? [] : [words.atLine(number(why.line))])];
}
