import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import { SORT_COLUMNS, type ClosingGroup, type ClosingSort, type SortColumn } from "../../../core/pipeline/arrangeClosings";
import type { OpenClosing } from "../../../core/pipeline/OpenClosing";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import type { PaneFormats } from "../paneFormats";
import { ClosingGroupRow } from "./ClosingGroupRow";
import { ClosingRow } from "./ClosingRow";
import type { ListLayout } from "./ListLayout";
import { NO_SLOTS, slotsFor } from "./rowSlots";

interface ClosingTableProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly layout: ListLayout;
  readonly groups: readonly ClosingGroup[];
  readonly sort: ClosingSort;
  readonly chosen: ReadonlySet<string>;
  /** The closing that the keyboard is on, by its tenant's key; it outlasts the table. */
  readonly active: string | null;
  /** There are rows now: the table has come. */
  readonly onDrawn: () => void;
  readonly onActive: (key: string) => void;
  readonly onSort: (sort: ClosingSort) => void;
  readonly onChoose: (key: string, chosen: boolean) => void;
  readonly onChooseMany: (closings: readonly OpenClosing[], chosen: boolean) => void;
  readonly onOpen: (closing: OpenClosing) => void;
  /** A letter was typed over the rows: it belongs to the filter. */
  readonly onType: () => void;
}

type Item = { readonly group: ClosingGroup } | { readonly closing: OpenClosing };

const keyOf = (item: Item): string => ("group" in item ? `group ${item.group.group.id}` : item.closing.tenantKey);

// In pixels; openClosings.css draws rows as high as they are told to be.
const ROW = { wide: 60, medium: 88, narrow: 84, touch: 92 } as const;
const GROUP = { wide: 36, medium: 36, narrow: 36, touch: 48 } as const;
const HEAD = { wide: 44, medium: 76, narrow: 60, touch: 96 } as const;
/** A finger needs more room in the same arrangement. */
const CLASSES = { wide: "wide", medium: "medium", narrow: "narrow", touch: "narrow touch" } as const;
const OVERSCAN = 8;
/** The row that has, or would get, the focus. */
export const ROW_OF_KEYBOARD = 'tbody [tabindex="0"]';
const COLUMNS = SORT_COLUMNS.length + 1;

/** Every closing as a table of which only the rows on screen are drawn, by keyboard as by mouse. */
export function ClosingTable({ m, o, format, layout, groups, sort, chosen, active, onDrawn, onActive, onSort, onChoose, onChooseMany, onOpen, onType }: ClosingTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focusing, setFocusing] = useState(0);
  const items = useMemo<readonly Item[]>(() => groups.flatMap((group) => [...(group.group.by === "none" ? [] : [{ group }]), ...group.closings.map((closing) => ({ closing }))]), [groups]);
  const at = useMemo(() => {
    const found = items.findIndex((item) => "closing" in item && item.closing.tenantKey === active);
    return found >= 0 ? found : items.findIndex((item) => "closing" in item);
  }, [items, active]);
  const [row, head, groupRow] = [ROW[layout], HEAD[layout], GROUP[layout]];
  const chosenIn = useMemo(() => new Map(groups.map((group) => [group, group.closings.filter(({ tenantKey }) => chosen.has(tenantKey)).length])), [groups, chosen]);
  // The row that has, or would get, the focus is always drawn: what is taken away under the focus loses it.
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((one, other) => one - other);
    },
    [at],
  );
  const estimateSize = useCallback((index: number) => (items[index] && "group" in items[index] ? groupRow : row), [items, row, groupRow]);
  // eslint-disable-next-line react-hooks/incompatible-library -- this project does not use the React Compiler, which alone would memoize what the virtualizer returns
  const virtualizer = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize, overscan: OVERSCAN, rangeExtractor, scrollMargin: head, scrollPaddingStart: head });
  useLayoutEffect(() => { virtualizer.measure(); }, [virtualizer, items, row]);

  // After the row is drawn.
  useLayoutEffect(() => {
    if (focusing > 0) scroller.current?.querySelector<HTMLElement>(ROW_OF_KEYBOARD)?.focus({ preventScroll: true });
  }, [focusing]);
  const drawn = virtualizer.getVirtualItems();
  const [slotsBefore, setSlots] = useState(NO_SLOTS);
  const slots = slotsFor(slotsBefore, drawn.flatMap(({ index }) => items[index] ?? []).map(keyOf));
  if (slots !== slotsBefore) setSlots(slots);
  const isDrawn = drawn.length > 0;
  useEffect(() => { if (isDrawn) onDrawn(); }, [isDrawn, onDrawn]);

  const goTo = (index: number, step: 1 | -1): void => {
    let to = Math.max(0, Math.min(index, items.length - 1));
    while (items[to] && !("closing" in (items[to] as Item))) to += step;
    const item = items[to];
    if (item === undefined || !("closing" in item)) return;
    onActive(item.closing.tenantKey);
    virtualizer.scrollToIndex(to, { align: "auto" });
    setFocusing((before) => before + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[at];
    if (item === undefined || !("closing" in item) || event.altKey || event.metaKey) return;
    // After a click on a group's checkbox the focus stays there, in no closing's row: its keys are its own.
    const isOfRow = event.target instanceof Element && event.target.closest(".closing-row") !== null;
    if (!isOfRow && (event.key === " " || event.key === "Enter")) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / row) - 1);
    const moves: Partial<Record<string, () => void>> = {
      ArrowDown: () => { goTo(at + 1, 1); },
      // Above the first closing stands its group alone: there is nowhere to go.
      ArrowUp: () => { goTo(items.slice(0, at).some((one) => "closing" in one) ? at - 1 : at, -1); },
      PageDown: () => { goTo(at + page, at + page >= items.length ? -1 : 1); },
      PageUp: () => { goTo(at - page, 1); },
      Home: () => { goTo(0, 1); },
      End: () => { goTo(items.length - 1, -1); },
      Enter: () => { onOpen(item.closing); },
      " ": () => {
        const isChosen = chosen.has(item.closing.tenantKey);
        if (event.shiftKey) onChooseMany(groups.find(({ closings }) => closings.includes(item.closing))?.closings ?? [], !isChosen);
        else onChoose(item.closing.tenantKey, !isChosen);
      },
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      move();
    } else if (event.key.length === 1 && !event.ctrlKey) onType();
  };

  // Only the row of the keyboard is ever drawn apart from the others.
  const isAlone = (index: number): boolean => index === at && !drawn.some((one) => Math.abs(one.index - index) === 1);
  const first = drawn.find(({ index }) => !isAlone(index));
  const shown = items.length - groups.filter(({ group }) => group.by !== "none").length;
  const all = shown > 0 && groups.every((group) => chosenIn.get(group) === group.closings.length);
  return (
    <div className={`closing-table ${CLASSES[layout]}`} ref={scroller} style={{ "--row": `${String(row)}px`, "--group": `${String(groupRow)}px` } as CSSProperties}>
      <table role="grid" aria-label={m.openClosings} aria-describedby="closing-table-hint" aria-rowcount={items.length + 1} aria-colcount={COLUMNS} aria-multiselectable>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1} style={{ height: head }}>
            <th role="columnheader" scope="col" aria-colindex={1}>
              <label className="closing-hit">
                <input type="checkbox" aria-label={o.chooseAll} checked={all} onChange={(event) => { onChooseMany(groups.flatMap(({ closings }) => closings), event.target.checked); }} />
              </label>
            </th>
            {SORT_COLUMNS.map((column, index) => (
              <th key={column} className={`closing-head-${column}`} role="columnheader" scope="col" aria-colindex={index + 2} aria-sort={sort.column !== column ? "none" : sort.descending ? "descending" : "ascending"}>
                <button type="button" onClick={() => { onSort({ column, descending: sort.column === column && !sort.descending }); }}>
                  {o.column[column]}
                  <SortMark column={column} sort={sort} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" style={{ height: virtualizer.getTotalSize(), paddingTop: first === undefined ? 0 : first.start - head }} onKeyDown={onKeyDown}>
          {drawn.map(({ index, start }) => {
            const item = items[index];
            if (item === undefined) return null;
            const slot = slots.get(keyOf(item));
            const alone = isAlone(index) ? start - head : null;
            if ("group" in item) {
              return (
                <ClosingGroupRow
                  key={slot}
                  o={o}
                  format={format}
                  group={item.group}
                  rowIndex={index + 2}
                  columns={COLUMNS}
                  chosen={chosenIn.get(item.group) ?? 0}
                  onChoose={onChooseMany}
                />
              );
            }
            return (
              <ClosingRow
                key={slot}
                m={m}
                o={o}
                format={format}
                closing={item.closing}
                rowIndex={index + 2}
                alone={alone}
                active={index === at}
                chosen={chosen.has(item.closing.tenantKey)}
                onActive={onActive}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** aria-sort says it to those who listen. */
function SortMark({ column, sort }: { readonly column: SortColumn; readonly sort: ClosingSort }) {
  return (
    <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" className="sort-mark">
      {sort.column === column && <path d={sort.descending ? "M1 2.5l3 3 3-3" : "M1 5.5l3-3 3 3"} />}
    </svg>
  );
}
