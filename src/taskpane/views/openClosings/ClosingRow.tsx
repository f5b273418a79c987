import { memo } from "react";
import type { OpenClosing } from "../../../core/pipeline/OpenClosing";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import type { PaneFormats } from "../paneFormats";

interface ClosingRowProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly closing: OpenClosing;
  readonly rowIndex: number;
  /** In pixels from the first row of all, where it is drawn apart from the others; null: it follows the row before. */
  readonly alone: number | null;
  /** The one of all rows that Tab reaches. */
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onActive: (key: string) => void;
  readonly onChoose: (key: string, chosen: boolean) => void;
  readonly onOpen: (closing: OpenClosing) => void;
}

/**
 * One closing of the table. What stands side by side on screen is apart as text too: a screen reader reads a row in one go.
 * Drawn anew only when something of it changes: the others must not wait while somebody scrolls.
 */
export const ClosingRow = memo(function ClosingRow({ m, o, format, closing, rowIndex, alone, active, chosen, onActive, onChoose, onOpen }: ClosingRowProps) {
  const { tenantKey: key, nextDate } = closing;
  return (
    <tr
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      className={closing.overdue ? "closing-row overdue" : "closing-row"}
      style={alone === null ? undefined : { position: "absolute", insetInline: 0, top: alone }}
      onFocus={() => { onActive(key); }}
      onClick={() => { onOpen(closing); }}
    >
      <td role="gridcell" aria-colindex={1} className="closing-choose" onClick={(event) => { event.stopPropagation(); }}>
        <label className="closing-hit">
          <input type="checkbox" tabIndex={-1} aria-label={o.choose(closing.name)} checked={chosen} onChange={(event) => { onChoose(key, event.target.checked); }} />
        </label>
      </td>
      <td role="gridcell" aria-colindex={2} className="closing-name">
        <strong title={closing.name}>{closing.name}</strong>{" "}
        <span className="quiet">
          {closing.overdue && <><em className="overdue-mark">{o.overdue}</em>{" "}</>}
          {closing.overallStatus !== "Active" && <><em className="status-mark">{o.statusName[closing.overallStatus]}</em>{" "}</>}
          {closing.codes.map((code) => `[${code}]`).join(" ") || closing.detail}
        </span>
      </td>
      <td role="gridcell" aria-colindex={3} className="closing-waits">
        <span>{o.waitsForName[closing.waitsFor]}</span>{" "}
        <span className="quiet">{o.next[closing.next]}</span>
      </td>
      <td role="gridcell" aria-colindex={4} className="closing-region">
        {closing.region === null ? <span className="quiet">{o.notKnown}</span> : m.regionName(closing.region)}
      </td>
      <td role="gridcell" aria-colindex={5} className="closing-age">
        {format.days(closing.age)}
      </td>
      <td role="gridcell" aria-colindex={6} className="closing-date">
        {nextDate === null ? (
          <span className="quiet">–</span>
        ) : (
          <>
            <span>{format.date(nextDate.on)}</span>{" "}
            <span className="quiet">{o.dateKind[nextDate.kind]}</span>
          </>
        )}
      </td>
    </tr>
  );
});
