import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { shortenedText } from "../../../core/templates/shortenedText";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../../messages/pane";
import type { ImportPreview } from "../../../ports/DirectoryImport";
import { FaultyRows } from "./FaultyRows";

/** A table may have thousands of columns that mean nothing here. */
const MOST_COLUMNS = 20;
const MOST_SHOWN = 60;
/** As many the import names (ports/DirectoryImport). */
const FAULTS_NAMED = 200;

interface ImportSummaryProps {
  readonly m: PaneMessages;
  readonly words: ImportMessages;
  readonly preview: ImportPreview;
  readonly number: (value: number) => string;
  readonly onWrite: () => void;
  readonly onChangeColumns: () => void;
  readonly onDownloadFaults: () => void;
  readonly onCancel: () => void;
}

/** What the file would change, before anything is written. */
export function ImportSummary({ m, words, preview, number, onWrite, onChangeColumns, onDownloadFaults, onCancel }: ImportSummaryProps) {
  const { added, changed, unchanged, faulty, faults, extraColumns } = preview;
  const figures = [
    { name: words.added, value: added, kind: "good" },
    { name: words.updated, value: changed, kind: "good" },
    { name: words.unchanged, value: unchanged, kind: "plain" },
    { name: words.faultyRows, value: faulty, kind: "care" },
  ];
  const extra = [...extraColumns.slice(0, MOST_COLUMNS).map((name) => shortenedText(name, MOST_SHOWN)), ...(extraColumns.length > MOST_COLUMNS ? ["…"] : [])];
  const tenants = added + changed + unchanged;
  return (
    <div className="import-step">
      <dl className="import-figures">
        {figures.map(({ name, value, kind }) => (
          <div key={name} className={value === 0 ? "plain" : kind}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      {tenants === 0 ? <p className="error">{words.noTenants}</p> : <p>{added + changed === 0 ? words.nothingNew : words.previewHint}</p>}
      {extra.length > 0 && <p className="quiet">{words.extraColumns(m.listed(extra))}</p>}
      <div className="way-out">
        <PrimaryButton disabled={tenants === 0} onClick={onWrite}>{words.importNow}</PrimaryButton>
        <DefaultButton onClick={onChangeColumns}>{words.changeColumns}</DefaultButton>
        {faulty > 0 && <DefaultButton onClick={onDownloadFaults}>{words.downloadFaults}</DefaultButton>}
        <DefaultButton onClick={onCancel}>{words.cancelImport}</DefaultButton>
      </div>
      {faults.length > 0 && <FaultyRows words={words} faults={faults} hasMore={faults.length >= FAULTS_NAMED} number={number} />}
    </div>
  );
}
