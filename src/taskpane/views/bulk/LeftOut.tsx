import type { ReadRequests, WhyLeftOut } from "../../../app/bulk/readRequests";
import type { BulkMessages } from "../../../messages/bulk/loadBulkMessages";
import type { PaneMessages } from "../../../messages/pane";

interface LeftOutProps {
  readonly m: PaneMessages;
  readonly b: BulkMessages;
  readonly leftOut: Extract<ReadRequests, { readonly state: "ready" }>["leftOut"];
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
}

/** The chosen tenants that stand in no email, each with every reason. */
export function LeftOut({ m, b, leftOut, date, number }: LeftOutProps) {
  if (leftOut.length === 0) return null;
  return (
    <section className="left-out" aria-label={b.leftOut(number(leftOut.length))}>
      <h3>{b.leftOut(number(leftOut.length))}</h3>
      <ul>
        {leftOut.map(({ tenantKey, name, reasons }) => (
          <li key={tenantKey}>
            <strong>{name}</strong> <span className="quiet">{m.sentences(reasons.map((reason) => sentenceOf(reason, m, b, date)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(reason: WhyLeftOut, m: PaneMessages, b: BulkMessages, date: (iso: string) => string): string {
  switch (reason.code) {
    case "maybeAskedFor":
    case "tenantUnknown":
    case "closingUnread":
      return b.why[reason.code];
    case "customerNameMissing":
      return b.customerNameMissing;
    case "tenantIdMissing":
      return b.tenantIdMissing;
    default:
      return m.reason(reason, date);
  }
}
