import type { Evidence } from "../../core/tenant/Detection";
import type { PaneMessages } from "../../messages/pane";
import { breakable } from "./breakable";
import { Summary } from "./Summary";

interface WhyProps {
  readonly m: PaneMessages;
  /** Heaviest first. */
  readonly evidence: readonly Evidence[];
}

const MOST_SHOWN = 12;

/** The reasons for a tenant: the heaviest at a glance, all of them on demand. */
export function Why({ m, evidence }: WhyProps) {
  const [first] = evidence;
  return (
    <details className="why">
      <Summary>
        {m.why} {first && <span className="quiet">{first.shown.includes("thread:") ? m.place("memory") : <>{breakable(first.shown)}{`\u00a0· ${m.place(first.place)}`}</>}</span>}
      </Summary>
      <ul>
        {evidence.slice(0, MOST_SHOWN).map((piece, at) => (
          <li key={at}>
            {m.evidence(piece)} <span className="quiet">({m.place(piece.place)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
