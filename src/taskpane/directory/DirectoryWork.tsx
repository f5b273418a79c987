import { DefaultButton } from "@fluentui/react/lib/Button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useEffect, useMemo, useRef, useState } from "react";
import { findClash } from "../../app/findClash";
import { exportDirectory } from "../../app/exportDirectory";
import { NO_FILTER, type TenantFilter } from "../../app/filterTenants";
import { findSharedDomains } from "../../app/findSharedDomains";
import { MOST_LOOKED_AT } from "../../app/searchFiltered";
import { leftToSettle, type SettledDomain } from "../../app/settleDomain";
import { refreshMarksOfDirectory, type TenantChange } from "../../app/write/refreshMarksOfDirectory";
import type { SharedDomain } from "../../core/directory/sharedDomains";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { hostOfAddress } from "../../core/tenant/domainClass";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { ImportMessages } from "../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../messages/pane";
import type { SettingsValues } from "../../ports/Settings";
import type { Services } from "../Services";
import { LearntDomains } from "../views/directory/LearntDomains";
import { SharedDomains } from "../views/directory/SharedDomains";
import { TenantEditor } from "../views/directory/TenantEditor";
import { TenantFilters } from "../views/directory/TenantFilters";
import { TenantRows } from "../views/directory/TenantRows";
import { focusOn } from "../views/focusOn";
import { useTyped } from "../views/typedValues";
import { ImportDirectory } from "./ImportDirectory";
import { saveFile } from "./saveFile";
import { useDirectoryChanges } from "./useDirectoryChanges";
import { isUnderWay, useDirectoryImport } from "./useDirectoryImport";
import { useFileDrop } from "./useFileDrop";
import { sharedAfterImport, useSharedAfterImport } from "./useSharedAfterImport";
import { useTenantList, type TenantList } from "./useTenantList";

interface DirectoryWorkProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  readonly words: ImportMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const NONE: readonly Confirmation[] = [];

/** Importing, searching, filtering, changing, exporting the directory, and settling whose a domain is. */
export function DirectoryWork({ m, d, words, language, services, settings, onChanged, onClose }: DirectoryWorkProps) {
  const { directory, confirmations } = services;
  const [text, setText] = useTyped<string>("directory search", "");
  const [filter, setFilter] = useTyped<TenantFilter>("directory filter", NO_FILTER);
  // "new": a tenant that is being added.
  const [editing, setEditing] = useTyped<Tenant | "new" | null>("directory editing", null);
  const [learnt, setLearnt] = useState(NONE);
  const [shared, setShared] = useState<readonly SharedDomain[] | null>(null);
  const { last: counted, count: countShared, forget: forgetCount } = useSharedAfterImport(directory);
  const [progress, setProgress] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const [tooMany, setTooMany] = useState(false);
  // The tenant that was being changed: the list begins there again.
  const [back, setBack] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const standing = useRef(true);
  useEffect(() => {
    standing.current = true;
    return () => { standing.current = false; };
  }, []);
  useEffect(() => services.onTenantsChanged(() => { setVersion((before) => before + 1); }), [services]);
  useEffect(() => {
    confirmations.ofDomains().then((all) => { if (standing.current) setLearnt(all); }, () => undefined);
  }, [confirmations, version]);

  const formats = useMemo(() => ({ number: new Intl.NumberFormat(language), date: new Intl.DateTimeFormat(language, { dateStyle: "medium" }) }), [language]);
  const number = (value: number): string => formats.number.format(value);
  const date = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? "–" : formats.date.format(new Date(iso)));
  const policy = { userHost: hostOfAddress(services.mail.userAddress()), partnerDomains: settings.partnerDomains };
  const list = useTenantList(directory, text, filter, learnt, version);

  /** Null: nobody waits for it any more. */
  const lookForShared = async (): Promise<readonly SharedDomain[] | null> => {
    setProgress(d.lookedThrough(number(0)));
    try {
      const found = await findSharedDomains(directory, (domains) => {
        if (standing.current) setProgress(d.lookedThrough(number(domains)));
        return standing.current;
      });
      if (!standing.current) return null;
      setShared(found);
      return found;
    } finally {
      if (standing.current) setProgress(null);
    }
  };
  const changed = (changes: readonly TenantChange[] = [], settled?: Pick<SettledDomain, "changed" | "gone"> & { readonly domain: string }): void => {
    setVersion((before) => before + 1);
    if (settled !== undefined) setShared((before) => before && leftToSettle(before, settled.domain, settled));
    // The list alone says what is left: beside it stands what was changed.
    else if (shared !== null) lookForShared().catch(() => undefined);
    onChanged();
    void refreshMarksOfDirectory(services.mail, services, settings, changes);
  };
  const changes = useDirectoryChanges(services, m, d, number, changed);
  const findShared = (): void => {
    lookForShared().then((found) => { if (found !== null) changes.say(found.length === 0 ? d.noneShared : ""); }, () => { changes.say(d.notRead); });
  };
  const desk = useDirectoryImport(services.directoryImport, () => {
    forgetCount();
    changed();
    countShared();
  });
  const underWay = isUnderWay(desk.state);
  // A file dropped by mistake ends no import, and nothing that is being typed.
  const drop = useFileDrop(!underWay && editing === null, (files) => {
    const [file] = files;
    setTooMany(files.length > 1);
    if (files.length === 1 && file) desk.choose(file);
  });
  const exportCsv = (): void => {
    exportDirectory(directory, (count) => { if (standing.current) setProgress(d.exported(number(count))); })
      .then(({ parts, count }) => {
        saveFile("tenants.csv", "text/csv;charset=utf-8", parts);
        changes.say(d.exported(number(count)));
      })
      .catch(() => { changes.say(d.notExported); })
      .finally(() => { if (standing.current) setProgress(null); });
  };
  // What is pressed goes away with what it did: the focus goes to where it is said, and Undo is the next stop.
  const goToSaid = (): void => { if (said.current !== null) focusOn(said.current); };
  const unlearn = (key: string): void => {
    const confirmation = learnt.find((one) => one.key === key);
    if (!confirmation) return;
    goToSaid();
    changes.unlearn(confirmation);
  };
  const isEditing = editing !== null;
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing && document.activeElement === document.body) section.current?.querySelector<HTMLElement>('[role="searchbox"], input[type="search"]')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const edit = (tenant: Tenant | "new"): void => {
    setBack(tenant === "new" ? null : tenantKey(tenant));
    setEditing(tenant);
  };
  const isEmpty = list.tenants.length === 0 && !list.hasMore && !list.reading && list.cut === null;
  const nowShared = desk.state.step === "written" && counted !== null && shared === null ? sharedAfterImport(counted, d, number) : null;
  const isAll = text.trim() === "" && filter.region === "all" && filter.milestone === "all";

  return (
    <section ref={section} className="card directory" aria-label={m.tenantDirectory} {...drop.on}>
      {drop.over && <p className="drop-here">{words.dropHere}</p>}
      <h2>{m.tenantDirectory}</h2>
      {editing === null && <ImportDirectory m={m} d={d} words={words} language={language} desk={desk} notice={tooMany ? words.oneFile : null} number={number} />}
      {counted !== null && nowShared !== null && (
        <div className="directory-said">
          <span role="status">{nowShared}</span>
          {counted.stoppedAt === null ? (
            <DefaultButton onClick={() => { setShared(counted.found); }}>{d.showShared}</DefaultButton>
          ) : (
            <DefaultButton onClick={() => { goToSaid(); forgetCount(); findShared(); }}>{d.lookThroughAll}</DefaultButton>
          )}
        </div>
      )}
      <div className="directory-said" ref={said} tabIndex={-1}>
        <span role="status">{progress ?? changes.last?.said ?? ""}</span>
        {changes.last?.further && <DefaultButton onClick={() => { goToSaid(); changes.last?.further?.act(); }}>{changes.last.further.text}</DefaultButton>}
        {changes.last?.undo && <DefaultButton onClick={() => { goToSaid(); changes.last?.undo?.(); }}>{m.undo}</DefaultButton>}
      </div>
      {editing ? (
        <TenantEditor
          key={editing === "new" ? "new" : tenantKey(editing)}
          m={m}
          d={d}
          words={words}
          tenant={editing === "new" ? null : editing}
          learnt={editing === "new" ? NONE : learnt.filter((one) => one.tenantKey === tenantKey(editing))}
          date={date}
          policy={policy}
          onSave={async (after) => {
            const before = editing === "new" ? null : editing;
            // Where nobody can look, the change itself refuses another tenant's key.
            const clash = await findClash(before, after, directory).catch(() => null);
            if (clash !== null) return clash;
            setEditing(null);
            if (before === null) changes.add(after);
            else changes.edit(before, after);
            return null;
          }}
          onDelete={() => {
            goToSaid();
            setBack(null);
            setEditing(null);
            if (editing !== "new") changes.remove(editing);
          }}
          onUnlearn={unlearn}
          onCancel={() => { setEditing(null); }}
        />
      ) : underWay ? null : (
        <>
          <SearchBox placeholder={d.searchTenants} ariaLabel={d.searchTenants} value={text} disableAnimation showIcon={false} onChange={(_, value) => { setBack(null); setText(value ?? ""); }} />
          <TenantFilters m={m} d={d} language={language} filter={filter} onFilter={(next) => { setBack(null); setFilter(next); }} />
          {list.tenants.length > 0 && <TenantRows key={`${text} ${filter.region} ${filter.milestone}`} m={m} d={d} tenants={list.tenants} hasMore={list.hasMore} from={back} onMore={list.readMore} onEdit={edit} />}
          <p className="quiet" role="status">
            {isEmpty ? (isAll ? m.directoryEmpty : d.nothingFits) : list.reading && (list.tenants.length === 0 || list.cut === "lookedAt" || text.trim() === "") ? d.loading : text.trim() === "" ? "" : foundText(list, d, number)}
          </p>
          {shared && <SharedDomains d={d} words={words} number={number} shared={shared} onSettle={(one, owner) => { goToSaid(); changes.settle(one, owner); }} />}
          <LearntDomains title={d.neverCustomer} d={d} learnt={learnt.filter((one) => one.tenantKey === null)} date={date} onUnlearn={unlearn} />
          <div className="way-out">
            <DefaultButton onClick={() => { edit("new"); }}>{m.addTenant}</DefaultButton>
            <DefaultButton onClick={exportCsv}>{d.exportCsv}</DefaultButton>
            <DefaultButton onClick={findShared}>{d.findShared}</DefaultButton>
            <DefaultButton onClick={onClose}>{m.close}</DefaultButton>
          </div>
        </>
      )}
    </section>
  );
}

/** How many a search found, and that these are not all where they are not. */
function foundText({ tenants, cut }: TenantList, d: DirectoryMessages, number: (value: number) => string): string {
  if (cut === "shown") return d.foundMore(number(tenants.length));
  return cut === "lookedAt" ? d.foundAmong(number(tenants.length), number(MOST_LOOKED_AT)) : d.found(number(tenants.length));
}
