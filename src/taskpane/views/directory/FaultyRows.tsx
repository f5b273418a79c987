import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState } from "react";
import { shortenedText } from "../../../core/templates/shortenedText";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { ImportFault } from "../../../ports/DirectoryImport";

/** A page of them: a table of two hundred rows is slow to draw and nobody reads it at once. */
const AT_ONCE = 20;
const MOST_SHOWN = 120;

interface FaultyRowsProps {
  readonly words: ImportMessages;
  /** The first of them, as many as there are to show. */
  readonly faults: readonly ImportFault[];
  /** The file has more than these. */
  readonly hasMore: boolean;
  readonly number: (value: number) => string;
}

/** What is wrong in the file: where, and why. The roles stand by name: where the pane is narrow each row is a block of its own. */
export function FaultyRows({ words, faults, hasMore, number }: FaultyRowsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <section className="faulty-rows" aria-label={words.faultyRows}>
      <h4>{words.faultyRows}</h4>
      <p className="quiet">{words.faultHint}</p>
      <table role="table" className="import-table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{words.line}</th>
            <th role="columnheader" scope="col">{words.column}</th>
            <th role="columnheader" scope="col">{words.reasonHead}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {faults.slice(0, shown).map(({ line, column, reason, shown: content }, at) => (
            <tr key={at} role="row">
              <td role="cell" className="figure" data-label={words.line}>{number(line)}</td>
              <td role="cell">{shortenedText(column, MOST_SHOWN)}</td>
              <td role="cell">
                {content.trim() !== "" && <span className="line mono">{shortenedText(content, MOST_SHOWN)}</span>}
                {words.reason[reason]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < faults.length && (
        <div className="way-out">
          <DefaultButton onClick={() => { setShown(shown + AT_ONCE); }}>{words.showMore}</DefaultButton>
        </div>
      )}
      {shown >= faults.length && hasMore && <p className="quiet">{words.moreFaults}</p>}
    </section>
  );
}
