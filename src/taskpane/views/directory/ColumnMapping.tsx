import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useState, type FormEvent } from "react";
import { DIRECTORY_COLUMNS, type DirectoryColumn } from "../../../core/directory/directoryColumns";
import { shortenedText } from "../../../core/templates/shortenedText";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { ColumnMap, TableHead } from "../../../ports/DirectoryImport";

const COLUMNS = Object.keys(DIRECTORY_COLUMNS) as readonly DirectoryColumn[];
/** Enough to tell what a column holds; a cell may hold megabytes. */
const MOST_SHOWN = 60;

interface ColumnMappingProps {
  readonly words: ImportMessages;
  readonly head: TableHead;
  readonly columnNames: Readonly<Record<DirectoryColumn, string>>;
  readonly onRead: (columns: ColumnMap) => void;
  readonly onCancel: () => void;
}

/** What each column of the file is, with some of what it holds. */
export function ColumnMapping({ words, head, columnNames, onRead, onCancel }: ColumnMappingProps) {
  const [columns, setColumns] = useState(head.columns);
  const [tried, setTried] = useState(false);
  const twice = COLUMNS.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  const wrong = twice !== undefined ? words.chosenTwice(columnNames[twice]) : columns.includes("tenant") || columns.includes("tenantId") ? null : words.needsTenant;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrong === null) onRead(columns);
  };
  return (
    <form className="import-step" noValidate aria-label={words.mappingTitle} onSubmit={submit}>
      <table className="import-table mapping">
        <thead>
          <tr>
            <th scope="col">{words.fileColumn}</th>
            <th scope="col">{words.directoryColumn}</th>
          </tr>
        </thead>
        <tbody>
          {head.headers.map((header, at) => {
            const name = header.trim() === "" ? words.unnamed(String(at + 1)) : shortenedText(header, MOST_SHOWN);
            const isTwice = tried && twice !== undefined && columns[at] === twice;
            return (
              <tr key={at}>
                <th scope="row">
                  {name}
                  {head.sample.map((row, line) => (
                    <span key={line} className="line quiet">
                      {shortenedText(row[at] ?? "", MOST_SHOWN)}
                    </span>
                  ))}
                </th>
                <td>
                  <select
                    aria-label={words.whatIs(name)}
                    aria-invalid={isTwice}
                    value={columns[at] ?? ""}
                    onChange={(event) => { setColumns(columns.map((column, place) => (place === at ? COLUMNS.find((one) => one === event.target.value) ?? null : column))); }}
                  >
                    <option value="">{words.keepAsItIs}</option>
                    {COLUMNS.map((column) => (
                      <option key={column} value={column}>
                        {columnNames[column]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {tried && wrong !== null && (
        <p className="error" role="alert">
          {wrong}
        </p>
      )}
      <div className="way-out">
        <PrimaryButton type="submit">{words.next}</PrimaryButton>
        <DefaultButton onClick={onCancel}>{words.cancelImport}</DefaultButton>
      </div>
    </form>
  );
}
