import { lazy, Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { lookUpMode } from "../app/settingsWithTeam";
import { confirmTenant, moveConfirmations } from "../app/confirmTenant";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { Candidate } from "../core/tenant/Detection";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { PaneMessages } from "../messages/pane";
import type { Region } from "../playbook/queues";
import type { ItemMark } from "../ports/MailPort";
import { changedSettings, type SettingsValues } from "../ports/Settings";
import type { Services } from "./Services";
import { itemNote, noMailOf, NOTHING_DETECTED, withoutMail, type ReadyMail } from "./shownMail";
import { countryName, shownRegion } from "./shownTenant";
import { useHeldSettings } from "./useHeldSettings";
import { useMessages } from "./useMessages";
import { useOpenMail } from "./useOpenMail";
import { useShown } from "./useShown";
import { useTenantNews } from "./useTenantNews";
import type { LastOutcome } from "./writing";
import { TenantCard } from "./views/TenantCard";
import { TypedContext, useTypedOf } from "./views/typedValues";

// Everything that the first view does not show loads once the tenant is on screen.
const TenantActions = lazy(async () => ({ default: (await import("./Workspace")).TenantActions }));
const Workspace = lazy(async () => ({ default: (await import("./Workspace")).Workspace }));
const OpenClosingsPage = lazy(async () => ({ default: (await import("./openClosings")).OpenClosingsPage }));
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
  const { open, again, lookUp } = useOpenMail(services, held.partnerDomains, mode);
  const [chosen, setChosen] = useState<{ readonly item: ItemMark | null; readonly candidate: Candidate } | null>(null);
  const [listed, setListed] = useState<ListedTenant | null>(null);
  // The key a tenant had when its work began here: a better one, filled in meanwhile, does not begin it anew.
  const [begunAs, setBegunAs] = useState<ReadonlyMap<string, string>>(new Map());
  const [page, setPage] = useState<Page | null>(null);
  const typedInList = useTypedOf("open closings");
  const listButton = useRef<HTMLButtonElement>(null);
  const typedInDirectory = useTypedOf("directory");
  const [epoch, setEpoch] = useState(0);
  const [last, setLast] = useState<LastOutcome | null>(null);
  const storageFault = useSyncExternalStore(services.onFailure, services.failure);
  const [onPhone] = useState(() => services.mail.abilities().isPhone === true);
  const shown = useShown(open.phase !== "reading");

  const item = open.phase === "reading" ? null : open.item;
  // Without a mail that could be read the FM can still choose the tenant, see its steps and copy its emails.
  const at = useMemo(() => (open.phase === "reading" ? null : open.phase === "ready" ? open : withoutMail(open, services.mail)), [open, services.mail]);
  const detected = open.phase === "ready" && open.detection.outcome === "detected" ? open.detection.candidate : null;
  const ownChoice = chosen !== null && chosen.item === item && at !== null ? chosen.candidate : null;
  const ofMail = detected && (!ownChoice || tenantKey(ownChoice.tenant) === tenantKey(detected.tenant)) ? detected : ownChoice;
  // It is over with the mail that was open then, also when that one is opened again.
  if (listed !== null && open.phase !== "reading" && listed.item !== item) setListed(null);
  // A closing opened from the list stands above the mail that was open then, and is never taken for that mail's.
  const other = listed !== null && listed.item === item && at !== null && (ofMail === null || tenantKey(ofMail.tenant) !== tenantKey(listed.tenant)) ? listed : null;
  const emptyMail = useMemo(() => noMailOf(services.mail), [services]);
  const candidate: Candidate | null = useMemo(() => (other === null ? ofMail : { tenant: other.tenant, evidence: [], weight: 0 }), [other, ofMail]);

  const workKey = candidate && (begunAs.get(tenantKey(candidate.tenant)) ?? tenantKey(candidate.tenant));
  const typed = useTypedOf(workKey);

  /** Everything that is kept is another now: a backup was restored, or all was deleted. */
  const replaced = async (): Promise<void> => {
    await reloadSettings();
    setChosen(null);
    setEpoch((before) => before + 1);
    await again();
  };

  /** The directory is another now: what stands here by the FM's choice is shown as it is stored, and the mail is looked at anew. */
  const lookAnew = async (): Promise<void> => {
    const stored = async (tenant: Tenant): Promise<Tenant> => (await services.directory.get(tenantKey(tenant)).catch(() => null)) ?? tenant;
    if (chosen !== null) {
      const tenant = await stored(chosen.candidate.tenant);
      setChosen((now) => (now === chosen ? { ...now, candidate: { ...now.candidate, tenant } } : now));
    }
    if (listed !== null) {
      const tenant = await stored(listed.tenant);
      setListed((now) => (now === listed ? { ...now, tenant } : now));
    }
    // Without a mail there is nothing to judge anew, and reading again would drop what was chosen for this moment.
    if (open.phase !== "noMail" && open.phase !== "failed") await again();
  };
  useTenantNews(services, lookAnew);

  const choose = async (tenant: Tenant): Promise<void> => {
    if (open.phase !== "ready") {
      setChosen({ item, candidate: { tenant, evidence: [], weight: 0 } });
      return;
    }
    const evidence = open.detection.outcome === "ask" ? (open.detection.candidates.find((one) => tenantKey(one.tenant) === tenantKey(tenant))?.evidence ?? []) : [];
    setChosen({ item: open.item, candidate: { tenant, evidence, weight: evidence[0]?.weight ?? 0 } });
    // A look-alike's domain is never learnt as the customer's, whatever is chosen for this mail.
    const lookAlike = open.detection.doubts.some(({ kind }) => kind === "lookAlike");
    const unknown = open.detection.outcome === "ask" && !lookAlike ? open.detection.unknownDomains : [];
    await confirmTenant(tenant, open.mail, unknown, services).catch(() => undefined);
    await again();
  };

  /** A tenant that changed (a region said, a name filled in) takes the place of the one on screen. */
  const updateTenant = async (tenant: Tenant, before: Tenant): Promise<void> => {
    if (other !== null) {
      // The open mail is not this tenant's: nothing is learnt from it.
      const standing = await services.directory.change(before, tenant).catch(() => tenant);
      await moveConfirmations(tenantKey(before), tenantKey(standing), services.confirmations).catch(() => undefined);
      if (tenantKey(standing) !== tenantKey(before)) setBegunAs((known) => new Map(known).set(tenantKey(standing), known.get(tenantKey(before)) ?? tenantKey(before)));
      setListed({ ...other, tenant: standing });
      return;
    }
    const isKnown = tenantKey(tenant) !== tenantKey(before) ? await services.directory.get(tenantKey(tenant)).catch(() => null) : null;
    if (isKnown) {
      // The ID filled in is one that the directory has: the mail is that tenant's, whose record stays as it is.
      await choose(isKnown);
      return;
    }
    const evidence = candidate?.evidence ?? [];
    setChosen({ item, candidate: { tenant, evidence, weight: candidate?.weight ?? 0 } });
    if (tenantKey(tenant) !== tenantKey(before)) setBegunAs((known) => new Map(known).set(tenantKey(tenant), known.get(tenantKey(before)) ?? tenantKey(before)));
    await services.directory.change(before, tenant).catch(() => undefined);
    await moveConfirmations(tenantKey(before), tenantKey(tenant), services.confirmations).catch(() => undefined);
    if (tenantKey(tenant) !== tenantKey(before) && open.phase === "ready") {
      await confirmTenant(tenant, open.mail, [], services).catch(() => undefined);
    }
    await again();
  };

  const openListed = useCallback((tenant: Tenant, mailId: string | null): void => {
    const { mail } = services;
    setListed((before) => ({ item, tenant, mailFault: null, opening: (before?.opening ?? 0) + 1 }));
    setPage(null);
    listButton.current?.focus();
    if (mailId === null || (item !== null && mail.messageId(item) === mailId)) return;
    mail.openMessage(mailId).catch((error: unknown) => {
      const code = (error as { readonly code?: unknown } | null)?.code;
      setListed((now) => (now === null ? now : { ...now, mailFault: code === "unsupported" ? "unsupported" : "failed" }));
    });
  }, [services, item]);
  const closePage = (): void => {
    setPage(null);
    listButton.current?.focus();
  };
  const toggle = (which: Page) => (): void => { setPage((shows) => (shows === which ? null : which)); };

  const actions = (on: ReadyMail) => (
    <Suspense fallback={null}>
      <TenantActions key={on.item} m={m} services={services} detection={on.detection} mail={on.mail} hasTenant={candidate !== null} onChoose={(tenant) => void choose(tenant)} onForget={() => { setChosen(null); void again(); }} onLookUp={mode === "off" ? null : lookUp} />
    </Suspense>
  );

  return (
    <main className={onPhone ? "pane on-phone" : "pane"} lang={language}>
      {team.fault !== null && <p className="banner">{m.teamConfigFault(team.fault)}</p>}
      {storageFault && <p className="banner">{m.storageFault[storageFault]}</p>}
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
          <OtherTenantNotice key={other.opening} isHidden={page === "openClosings"} language={language} tenant={other.tenant} mailFault={other.mailFault} onBackToMail={() => { setListed(null); }} onBackToList={() => { setPage("openClosings"); }} />
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
          onChoose={(tenant) => void choose(tenant)}
          onRegion={(region: Region) => candidate && void updateTenant({ ...candidate.tenant, region }, candidate.tenant)}
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
                last={last}
                onLast={setLast}
                onTenant={(tenant) => void updateTenant(tenant, candidate.tenant)}
                onSettings={(next) => { saveSettings(changedSettings(held, next)); }}
              />
            </TypedContext.Provider>
          </Suspense>
        </div>
      )}
      {shown && page === "openClosings" && (
        <Suspense fallback={<div className="card skeleton" />}>
          <OpenClosingsPage m={m} language={language} services={services} settings={held} onSettings={(next) => { saveSettings(changedSettings(held, next)); }} typed={typedInList} onOpen={openListed} onClose={closePage} />
        </Suspense>
      )}
      {shown && page === "directory" && (
        <Suspense fallback={<div className="card skeleton" />}>
          <DirectoryPage m={m} language={language} services={services} settings={held} typed={typedInDirectory} onChanged={() => void lookAnew()} onClose={() => { setPage(null); }} />
        </Suspense>
      )}
      {shown && page === "settings" && (
        <Suspense fallback={null}>
          <SettingsPage m={m} language={language} services={services} settings={settings} team={team.config} onSettings={(next) => { saveSettings(changedSettings(settings, next)); }} onDirectory={() => { setPage("directory"); }} onReplaced={() => void replaced()} onClose={() => { setPage(null); }} />
        </Suspense>
      )}
      {shown && (
        <footer>
          <button type="button" className="link" ref={listButton} aria-expanded={page === "openClosings"} onClick={toggle("openClosings")}>
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

/** A tenant whose closing was opened from the list of all, and the item that was open then. */
interface ListedTenant {
  readonly item: ItemMark | null;
  readonly tenant: Tenant;
  readonly mailFault: "unsupported" | "failed" | null;
  /** Each opening has another number, and takes the focus once. */
  readonly opening: number;
}
