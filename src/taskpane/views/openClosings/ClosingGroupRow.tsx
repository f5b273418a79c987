import { useEffect, useRef } from "react";
import type { ClosingGroup } from "../../../core/pipeline/arrangeClosings";
import type { OpenClosing } from "../../../core/pipeline/OpenClosing";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneFormats } from "../paneFormats";
import { groupName } from "./groupName";

interface ClosingGroupRowProps {
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly group: ClosingGroup;
  readonly rowIndex: number;
  readonly columns: number;
  /** How many of its closings are chosen. */
  readonly chosen: number;
  readonly onChoose: (closings: readonly OpenClosing[], chosen: boolean) => void;
}

/** The heading of a group, with the choice of all that is in it: what waits for the same is done at once. */
export function ClosingGroupRow({ o, format, group: { group, closings, overdue }, rowIndex, columns, chosen, onChoose }: ClosingGroupRowProps) {
  const box = useRef<HTMLInputElement>(null);
  const name = groupName(group, o);
  const all = chosen === closings.length;
  useEffect(() => { if (box.current !== null) box.current.indeterminate = chosen > 0 && !all; }, [chosen, all]);
  return (
    <tr role="row" aria-rowindex={rowIndex} className="closing-group">
      <td role="gridcell" aria-colindex={1} className="closing-choose">
        {/* By keyboard it is Shift+Space on any of its rows: Tab reaches one row of the table and no more. */}
        <label className="closing-hit">
          <input ref={box} type="checkbox" tabIndex={-1} aria-label={o.chooseGroup(name)} checked={all} onChange={(event) => { onChoose(closings, event.target.checked); }} />
        </label>
      </td>
      <th role="rowheader" scope="rowgroup" aria-colindex={2} aria-colspan={columns - 1}>
        {name} <span className="quiet">{o.counted(format.number(closings.length), format.number(overdue))}</span>
      </th>
    </tr>
  );
}
