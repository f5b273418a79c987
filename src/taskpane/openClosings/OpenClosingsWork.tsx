import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { today as todayOf } from "../../app/today";
import { filterClosings, groupClosings, OPEN_ONLY, searchTexts, sortClosings, type ClosingFilter, type ClosingSort, type Grouping } from "../../core/pipeline/arrangeClosings";
import { openClosing, type OpenClosing } from "../../core/pipeline/OpenClosing";
import { pipelineCounts } from "../../core/pipeline/pipelineCounts";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { Tenant } from "../../core/tenant/Tenant";
import { tenantOfKey } from "../../core/tenant/tenantOfKey";
import type { OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../messages/pane";
import type { SettingsValues } from "../../ports/Settings";
import type { Services } from "../Services";
import { ClosingFilters } from "../views/openClosings/ClosingFilters";
import { ClosingTable, ROW_OF_KEYBOARD } from "../views/openClosings/ClosingTable";
import { Pipeline } from "../views/openClosings/Pipeline";
import { focusOn, isFocusLost } from "../views/focusOn";
import { paneFormats } from "../views/paneFormats";
import { useTyped } from "../views/typedValues";
import { exportClosings, type ExportKind } from "./exportClosings";
import { ReportPage } from "./ReportPage";
import type { ClosingListState } from "./useClosingList";
import { useListLayout } from "./useListLayout";

// They take the place of the list while the requests of the chosen tenants are written.
const BulkRequests = lazy(() => import("../bulk/BulkRequests"));
const BegunRequests = lazy(async () => ({ default: (await import("../bulk/BegunRequests")).BegunRequests }));

interface OpenClosingsWorkProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly list: ClosingListState;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly onOpen: (tenant: Tenant, mailId: string | null) => void;
  readonly onClose: () => void;
  readonly settings: SettingsValues;
  readonly onSettings: (settings: SettingsValues) => void;
}

const BY_DATE: ClosingSort = { column: "nextDate", descending: false };
const NOTHING: ReadonlySet<string> = new Set();

/** Finding, choosing, opening and exporting closings. */
export function OpenClosingsWork({ m, o, list, language, services, settings, onSettings, onOpen, onClose }: OpenClosingsWorkProps) {
  const [filter, setFilter] = useTyped<ClosingFilter>("open closings filter", OPEN_ONLY);
  const [sort, setSort] = useTyped<ClosingSort>("open closings order", BY_DATE);
  const [grouping, setGrouping] = useTyped<Grouping>("open closings groups", "waitsFor");
  const [chosen, setChosen] = useTyped<ReadonlySet<string>>("open closings chosen", NOTHING);
  const [active, setActive] = useTyped<string | null>("open closings place", null);
  const [chart, setChart] = useTyped<boolean>("open closings chart");
  const [shows, setShows] = useState<"list" | "requests" | OpenClosing>("list");
  const [said, setSaid] = useState("");
  const region = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const left = useRef<"requests" | "report" | null>(null);
  const layout = useListLayout(region, services.mail.abilities().isPhone === true);
  const today = todayOf(services.clock);
  const format = useMemo(() => paneFormats(language), [language]);

  const closings = useMemo(() => list.closings?.map((one) => openClosing(one, today)) ?? null, [list.closings, today]);
  const text = useDeferredValue(filter.text);
  const isSearched = text.trim() !== "";
  const texts = useMemo(() => (isSearched && closings !== null ? searchTexts(closings) : undefined), [closings, isSearched]);
  const sorted = useMemo(() => (closings === null ? [] : sortClosings(closings, sort, new Intl.Collator(language, { numeric: true }).compare)), [closings, sort, language]);
  const shown = useMemo(() => filterClosings(sorted, { ...filter, text }, texts), [sorted, filter, text, texts]);
  const groups = useMemo(() => groupClosings(shown, grouping, today), [shown, grouping, today]);
  const counts = useMemo(() => pipelineCounts(shown), [shown]);
  const picked = useMemo(() => (chosen.size === 0 ? [] : sorted.filter(({ tenantKey }) => chosen.has(tenantKey))), [sorted, chosen]);

  const choose = useCallback((key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  }, [chosen, setChosen]);
  const chooseMany = (of: readonly OpenClosing[], isChosen: boolean): void => {
    const keys = new Set(of.map(({ tenantKey }) => tenantKey));
    const rest = [...chosen].filter((key) => !keys.has(key));
    setChosen(new Set(isChosen ? [...rest, ...keys] : rest));
  };
  const { directory } = services;
  const open = useCallback((closing: OpenClosing) => {
    setActive(closing.tenantKey);
    const unknown = tenantOfKey(closing.tenantKey, closing.name);
    directory.get(closing.tenantKey).then((tenant) => { onOpen(tenant ?? unknown, closing.mailId); }, () => { onOpen(unknown, closing.mailId); });
  }, [directory, onOpen, setActive]);
  const focusFilter = (): void => { region.current?.querySelector<HTMLInputElement>(".closing-search input")?.focus(); };
  const exportAs = (kind: ExportKind): void => {
    // What is chosen, else all that is shown.
    exportClosings(kind, picked.length > 0 ? picked : shown, m, o, format, services.clock).then(setSaid, () => { setSaid(o.notExported); });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || shows !== "list") return;
    if (event.target instanceof HTMLInputElement && event.target.type === "text" && event.target.value !== "") return;
    if (event.target instanceof HTMLInputElement && event.target.type === "search" && event.target.value !== "") return;
    // Outlook would take the focus out of the pane.
    event.stopPropagation();
    onClose();
  };
  const leaveFor = (where: "requests" | OpenClosing): void => {
    left.current = where === "requests" ? where : "report";
    setShows(where);
  };
  // Whoever comes back goes on where they left: at the button, the row, or the list as a whole.
  const takeFocus = useCallback(() => {
    if (!isFocusLost()) return;
    const place = region.current?.querySelector<HTMLElement>(`[data-leads-to="${left.current ?? ""}"]`) ?? region.current?.querySelector<HTMLElement>(ROW_OF_KEYBOARD);
    if (place) place.focus();
    else if (title.current !== null) focusOn(title.current);
  }, []);
  const isEmpty = shows === "list" && closings !== null && shown.length === 0;
  useEffect(() => { if (isEmpty) takeFocus(); }, [isEmpty, takeFocus]);
  const onlyOne = picked.length === 1 ? picked[0] : undefined;

  if (shows === "requests") {
    return (
      <section className="card open-closings" aria-label={m.openClosings} ref={region}>
        <Suspense fallback={null}>
          <BulkRequests m={m} language={language} services={services} settings={settings} chosen={picked.map(({ tenantKey }) => tenantKey)} onSettings={onSettings} onClose={() => { setShows("list"); }} />
        </Suspense>
      </section>
    );
  }
  if (typeof shows === "object") {
    return (
      <section className="card open-closings" aria-label={m.openClosings} ref={region}>
        <ReportPage m={m} o={o} format={format} language={language} services={services} closing={shows} onClose={() => { setShows("list"); }} />
      </section>
    );
  }
  return (
    <section className="card open-closings" aria-label={m.openClosings} ref={region} onKeyDown={onKeyDown}>
      <div className="section-head">
        <h2 ref={title}>{m.openClosings}</h2>
        <span className="quiet" role="status">
          {closings === null ? (list.failed ? o.notRead : o.loading) : said || (closings.length === 0 ? "" : o.shownOf(format.number(shown.length), format.number(closings.length)))}
        </span>
      </div>
      <Suspense fallback={null}>
        <BegunRequests language={language} services={services} onGoOn={() => { leaveFor("requests"); }} />
      </Suspense>
      {list.unreadable > 0 && <p className="banner">{o.unreadable(format.number(list.unreadable))}</p>}
      {closings !== null && closings.length === 0 && list.unreadable === 0 && <p>{o.noneBegun}</p>}
      {closings !== null && closings.length > 0 && (
        <>
          <Pipeline m={m} o={o} format={format} rows={counts} language={language} shows={chart ?? layout === "wide"} onShows={setChart} />
          <ClosingFilters m={m} o={o} filter={filter} grouping={grouping} onFilter={(next) => { setSaid(""); setFilter(next); }} onGrouping={setGrouping} />
          {picked.length > 0 && (
            <div className="closing-chosen" role="group" aria-label={o.chosen(format.number(picked.length))}>
              <span>{o.chosen(format.number(picked.length))}</span>
              <PrimaryButton data-leads-to="requests" onClick={() => { leaveFor("requests"); }}>{o.writeRequests}</PrimaryButton>
              {onlyOne && <DefaultButton data-leads-to="report" onClick={() => { leaveFor(onlyOne); }}>{m.closingReport}</DefaultButton>}
              <DefaultButton onClick={() => { setChosen(undefined); focusFilter(); }}>{o.clearChoice}</DefaultButton>
            </div>
          )}
          {shown.length === 0 ? <p>{o.nothingFits}</p> : (
            <ClosingTable
              key={`${grouping} ${layout}`}
              m={m}
              o={o}
              format={format}
              layout={layout}
              groups={groups}
              sort={sort}
              chosen={chosen}
              active={active}
              onDrawn={takeFocus}
              onActive={setActive}
              onSort={setSort}
              onChoose={choose}
              onChooseMany={chooseMany}
              onOpen={open}
              onType={focusFilter}
            />
          )}
          <p id="closing-table-hint" className="quiet">
            {o.tableHint}
          </p>
        </>
      )}
      <div className="way-out">
        {shown.length > 0 && (
          <>
            <DefaultButton onClick={() => { exportAs("csv"); }}>{o.exportCsv}</DefaultButton>
            <DefaultButton onClick={() => { exportAs("xlsx"); }}>{o.exportXlsx}</DefaultButton>
            <DefaultButton onClick={() => { exportAs("calendar"); }}>{o.exportCalendar}</DefaultButton>
          </>
        )}
        <DefaultButton onClick={onClose}>{m.close}</DefaultButton>
      </div>
    </section>
  );
}
