import { lazy, Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { lookUpMode } from "../app/settingsWithTeam";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { Tenant } from "../core/tenant/Tenant";
import type { PaneMessages } from "../messages/pane";
import type { Region } from "../playbook/queues";
import { changedSettings, type SettingsValues } from "../ports/Settings";
import type { Services } from "./Services";
import { itemNote, noMailOf, NOTHING_DETECTED, type ReadyMail } from "./shownMail";
import { countryName, shownRegion } from "./shownTenant";
import { useHeldSettings } from "./useHeldSettings";
import { useKeptMarks } from "./useKeptMarks";
import { useMarksSavedElsewhere } from "./useMarksSavedElsewhere";
import { useMessages } from "./useMessages";
import { useOpenMail } from "./useOpenMail";
import { useShown } from "./useShown";
import { useTenantNews } from "./useTenantNews";
import { useTenantOnScreen } from "./useTenantOnScreen";
import { withoutMarkWarning } from "./withoutMarkWarning";
import type { LastOutcome } from "./writing";
import { TenantCard } from "./views/TenantCard";
import { TypedContext, useTypedOf } from "./views/typedValues";

// Everything that the first view does not show loads once the tenant is on screen.
const TenantActions = lazy(async () => ({ default: (await import("./Workspace")).TenantActions }));
const Workspace = lazy(async () => ({ default: (await import("./Workspace")).Workspace }));
const loadOpenClosings = () => import("./openClosings");
/** Whoever points at the button will press it: by then its scripts are there. Where they do not come, the press says so. */
const expectOpenClosings = (): void => { loadOpenClosings().catch(() => undefined); };
const OpenClosingsPage = lazy(async () => ({ default: (await loadOpenClosings()).OpenClosingsPage }));
const OtherTenantNotice = lazy(async () => ({ default: (await import("./openClosings/OtherTenantNotice")).OtherTenantNotice }));
const DirectoryPage = lazy(async () => ({ default: (await import("./directory")).DirectoryPage }));
const SettingsPage = lazy(async () => ({ default: (await import("./Workspace")).SettingsPage }));

interface AppProps {
  readonly services: Services;
  readonly firstSettings: SettingsValues;
  readonly firstMessages: PaneMessages;
  readonly firstLanguage: LanguageCode;
}

/** Chooses what the pane shows: the mail's tenant first, then the closing. */
export function App({ services, firstSettings, firstMessages, firstLanguage }: AppProps) {
  const { settings, team, held, save: saveSettings, reload: reloadSettings } = useHeldSettings(services, firstSettings);
  const { m, language } = useMessages(held, services, firstMessages, firstLanguage);
  const mode = lookUpMode(settings, team.config);
  const { open, again, lookUp, forgetLookUps } = useOpenMail(services, held.partnerDomains, mode);
  const tenants = useTenantOnScreen(services, { open, again });
  const { at, candidate, other, workKey } = tenants;
  const [page, setPage] = useState<Page | null>(null);
  const typedInList = useTypedOf("open closings");
  const listButton = useRef<HTMLButtonElement>(null);
  const typedInDirectory = useTypedOf("directory");
  const typedInSettings = useTypedOf("settings");
  const [epoch, setEpoch] = useState(0);
  const [last, setLast] = useState<LastOutcome | null>(null);
  const savedElsewhere = useMarksSavedElsewhere(services.markNews);
  const settled = useKeptMarks(services, open, last, savedElsewhere);
  // The same one as long as it says the same: another would be brought into view.
  const said = useMemo(() => withoutMarkWarning(last, settled?.kinds ?? [], savedElsewhere), [settled, savedElsewhere, last]);
  const storageFault = useSyncExternalStore(services.onFailure, services.failure);
  const [onPhone] = useState(() => services.mail.abilities().isPhone === true);
  const shown = useShown(open.phase !== "reading");

  const emptyMail = useMemo(() => noMailOf(services.mail), [services]);
  const typed = useTypedOf(workKey);
  // Of the conversation, as what is chosen for its mail; of a mail that cannot be read yet, of its item; without a mail it is there again when none is.
  const ofItem = open.phase === "ready" ? open.item : open.phase === "failed" ? open.unread : null;
  const typedForMail = useTypedOf(at && (at.mail.conversationId ?? ofItem ?? "no mail"), ofItem);

  /** Everything that is kept is another now: a backup was restored, or all was deleted. */
  const replaced = async (): Promise<void> => {
    forgetLookUps();
    await reloadSettings();
    tenants.forgetChoice();
    setEpoch((before) => before + 1);
    await again();
  };

  useTenantNews(services, tenants.lookAnew);

  const { openListed } = tenants;
  const openFromList = useCallback((tenant: Tenant, mailId: string | null): void => {
    openListed(tenant, mailId);
    setPage(null);
    listButton.current?.focus();
  }, [openListed]);
  const closePage = (): void => {
    setPage(null);
    listButton.current?.focus();
  };
  const toggle = (which: Page) => (): void => { setPage((shows) => (shows === which ? null : which)); };

  const actions = (on: ReadyMail) => (
    <Suspense fallback={null}>
      <TypedContext.Provider value={typedForMail}>
        <TenantActions key={on.item} m={m} language={language} services={services} detection={on.detection} mail={on.mail} partnerDomains={held.partnerDomains} hasTenant={candidate !== null} onChoose={(tenant) => void tenants.choose(tenant)} onForget={() => { tenants.forgetChoice(); void again(); }} onLookUp={mode === "off" ? null : lookUp} />
      </TypedContext.Provider>
    </Suspense>
  );

  return (
    <main className={onPhone ? "pane on-phone" : "pane"} lang={language}>
      {team.fault !== null && <p className="banner">{team.fault === "/" ? m.teamConfigUnread : m.teamConfigFault(team.fault)}</p>}
      {storageFault && <p className="banner">{m.storageFault[storageFault]}</p>}
      {settled?.known === "unknown" && (
        <p className="banner" role="alert">
          {m.warning.markNotSaved}
        </p>
      )}
      {open.phase === "reading" && (
        <div className="card skeleton" role="status">
          <span>{m.reading}</span>
        </div>
      )}
      {open.phase === "noMail" && (
        <section className="card empty" aria-label={candidate ? m.noMailTitle : m.tenant}>
          <h1>{m.noMailTitle}</h1>
          <p>{m.noMail}</p>
          <p className="quiet">{m.noMailOf}</p>
          {shown && at !== null && !candidate && actions(at)}
        </section>
      )}
      {open.phase === "failed" && (
        <section className="card empty" aria-label={candidate ? m.mailNotRead : m.tenant}>
          <p role="alert">{m.mailNotRead}</p>
          <button type="button" className="choice" onClick={() => void again()}>
            {m.tryAgain}
          </button>
          {shown && at !== null && !candidate && actions(at)}
        </section>
      )}
      {shown && other !== null && (
        <Suspense fallback={null}>
          <OtherTenantNotice key={other.opening} isHidden={page === "openClosings"} language={language} tenant={other.tenant} mailFault={other.mailFault} onBackToMail={tenants.backToMail} onBackToList={() => { setPage("openClosings"); }} />
        </Suspense>
      )}
      {at !== null && (open.phase === "ready" || candidate) && (
        <TenantCard
          m={m}
          detection={other === null ? at.detection : NOTHING_DETECTED}
          found={other === null}
          candidate={candidate}
          region={candidate && shownRegion(candidate.tenant, language)}
          country={candidate?.tenant.country ? countryName(candidate.tenant.country, language) : null}
          note={other === null ? itemNote(at, m) : null}
          onChoose={(tenant) => void tenants.choose(tenant)}
          onRegion={(region: Region) => candidate && void tenants.update({ ...candidate.tenant, region }, candidate.tenant)}
        >
          {shown && other === null && actions(at)}
        </TenantCard>
      )}
      {shown && at !== null && candidate && (
        <div hidden={page !== null}>
          <Suspense fallback={<div className="card skeleton" />}>
            <TypedContext.Provider value={typed}>
              <Workspace
                key={`${String(epoch)} ${workKey ?? ""}`}
                m={m}
                language={language}
                services={services}
                settings={held}
                candidate={candidate}
                mail={other === null ? at.mail : emptyMail}
                item={at.item}
                abilities={other === null ? at.abilities : { ...at.abilities, canInsert: false }}
                isOtherMail={other !== null}
                last={said}
                onLast={setLast}
                onTenant={(tenant) => tenants.update(tenant, candidate.tenant)}
                onSettings={(next) => { saveSettings(changedSettings(held, next)); }}
              />
            </TypedContext.Provider>
          </Suspense>
        </div>
      )}
      {shown && page === "openClosings" && (
        <Suspense fallback={<div className="card skeleton" />}>
          <OpenClosingsPage m={m} language={language} services={services} settings={held} onSettings={(next) => { saveSettings(changedSettings(held, next)); }} typed={typedInList} onOpen={openFromList} onClose={closePage} />
        </Suspense>
      )}
      {shown && page === "directory" && (
        <Suspense fallback={<div className="card skeleton" />}>
          <DirectoryPage m={m} language={language} services={services} settings={held} typed={typedInDirectory} onChanged={() => void tenants.lookAnew()} onClose={() => { setPage(null); }} />
        </Suspense>
      )}
      {shown && page === "settings" && (
        <Suspense fallback={null}>
          <TypedContext.Provider value={typedInSettings}>
            <SettingsPage m={m} language={language} services={services} settings={settings} team={team.config} onSettings={(next) => { saveSettings(changedSettings(settings, next)); }} onDirectory={() => { setPage("directory"); }} onReplaced={() => void replaced()} onClose={() => { setPage(null); }} />
          </TypedContext.Provider>
        </Suspense>
      )}
      {shown && (
        <footer>
          <button type="button" className="link" ref={listButton} aria-expanded={page === "openClosings"} onPointerEnter={expectOpenClosings} onFocus={expectOpenClosings} onClick={toggle("openClosings")}>
            {m.openClosings}
          </button>
          <button type="button" className="link" aria-expanded={page === "directory"} onClick={toggle("directory")}>
            {m.tenantDirectory}
          </button>
          <button type="button" className="link" aria-expanded={page === "settings"} onClick={toggle("settings")}>
            {m.settings}
          </button>
        </footer>
      )}
    </main>
  );
}

type Page = "openClosings" | "directory" | "settings";
