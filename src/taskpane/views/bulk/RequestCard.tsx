import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { ReactNode } from "react";
import type { PreparedRequest } from "../../../app/bulk/readRequests";
import type { BulkMessages } from "../../../messages/bulk/loadBulkMessages";
import { Summary } from "../Summary";

interface RequestCardProps {
  readonly b: BulkMessages;
  readonly request: PreparedRequest;
  /** Its place among all emails of the run, from 1. */
  readonly number: number;
  readonly all: number;
  readonly format: (value: number) => string;
  /** Why the last try failed; null: not tried. */
  readonly failure: string | null;
  readonly isNext: boolean;
  readonly busy: boolean;
  readonly copies: boolean;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly children?: ReactNode;
}

/** One email that is still to be written: its queue, its table as it will be sent, and the button that opens or copies it. */
export function RequestCard({ b, request, number, all, format, failure, isNext, busy, copies, onOpen, onCopy, children }: RequestCardProps) {
  const { queue, part, parts, header, rows, to } = request;
  const Button = isNext ? PrimaryButton : DefaultButton;
  const [at, of] = [format(number), format(all)];
  return (
    <li className="request">
      <h3>{queue}</h3>
      <p className="quiet">{[b.tenants(format(rows.length)), ...(parts > 1 ? [b.part(format(part), format(parts))] : []), b.to(to)].join("\u00a0· ")}</p>
      {failure !== null && <p className="request-failure" role="alert">{failure}</p>}
      <details>
        <Summary>{b.showTable}</Summary>
        <RequestTable label={b.tableOf(queue)} header={header} rows={rows} />
      </details>
      <div className="way-out">
        {copies ? (
          <Button disabled={busy} onClick={onCopy}>{b.copyEmail(at, of)}</Button>
        ) : (
          <>
            <Button disabled={busy} onClick={onOpen}>{busy && isNext ? b.opening : b.openEmail(at, of)}</Button>
            {failure !== null && <DefaultButton disabled={busy} onClick={onCopy}>{b.copyEmail(at, of)}</DefaultButton>}
          </>
        )}
      </div>
      {children}
    </li>
  );
}

/** In the email's own words. What scrolls is reached by keyboard; the roles stand there because a narrow pane draws the cells below each other. */
function RequestTable({ label, header, rows }: { readonly label: string } & Pick<PreparedRequest, "header" | "rows">) {
  return (
    <div className="request-table" role="region" aria-label={label} tabIndex={0} lang="en">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {header.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells) => (
            <tr key={cells[1]} role="row">
              {cells.map((cell, column) => (
                <td key={header[column]} role="cell" aria-colindex={column + 1} data-label={header[column]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
