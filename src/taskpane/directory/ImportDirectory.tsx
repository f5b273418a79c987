import { useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { ImportMessages } from "../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../messages/pane";
import { importColumnNames } from "../views/directory/importColumnNames";
import { ImportTenants } from "../views/directory/ImportTenants";
import { saveFile } from "./saveFile";
import type { ImportDesk } from "./useDirectoryImport";

interface ImportDirectoryProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  readonly words: ImportMessages;
  readonly language: LanguageCode;
  readonly desk: ImportDesk;
  /** Something else to be said; null: nothing. */
  readonly notice: string | null;
  readonly number: (value: number) => string;
}

/** An import, with what the browser does for it: the list of faulty rows as a file. */
export function ImportDirectory({ m, d, words, language, desk, notice, number }: ImportDirectoryProps) {
  const [notSaved, setNotSaved] = useState(false);
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const downloadFaults = (): void => {
    setNotSaved(false);
    desk
      .faultsCsv(({ reason }) => words.reason[reason], [words.line, words.column, words.reasonHead, words.content])
      .then((file) => { saveFile("faulty-rows.csv", "text/csv;charset=utf-8", [file]); })
      .catch(() => { setNotSaved(true); });
  };
  return (
    <ImportTenants
      m={m}
      words={words}
      state={desk.state}
      columnNames={importColumnNames(m, d, words)}
      notice={notSaved ? words.faultsNotSaved : notice}
      number={number}
      // Never 100 % before it is.
      percent={(part) => share.format(Math.floor(part * 100) / 100)}
      onFile={desk.choose}
      onRead={desk.read}
      onChangeColumns={desk.changeColumns}
      onWrite={desk.write}
      onDownloadFaults={downloadFaults}
      onCancel={desk.cancel}
    />
  );
}
