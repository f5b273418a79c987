import { useCallback, useMemo, useState } from "react";
import { confirmTenant, moveConfirmations } from "../app/confirmTenant";
import type { Candidate } from "../core/tenant/Detection";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { ItemMark } from "../ports/MailPort";
import type { Services } from "./Services";
import { withoutMail, type ReadyMail } from "./shownMail";
import type { OpenMailHandle } from "./useOpenMail";

/** A tenant whose closing was opened from the list of all, and the item that was open then. */
interface ListedTenant {
  readonly item: ItemMark | null;
  readonly tenant: Tenant;
  readonly mailFault: "unsupported" | "failed" | null;
  /** Each opening has another number, and takes the focus once. */
  readonly opening: number;
}

interface TenantOnScreen {
  /** The open mail, or one that says nothing where none could be read; null while it is read. */
  readonly at: ReadyMail | null;
  readonly candidate: Candidate | null;
  /** Set where `candidate` was opened from the list and the open mail is not that tenant's. */
  readonly other: ListedTenant | null;
  /** Says whose work it is: stays when the tenant gets a better key meanwhile. */
  readonly workKey: string | null;
  /** The FM says whose the open mail is. */
  readonly choose: (tenant: Tenant) => Promise<void>;
  readonly forgetChoice: () => void;
  /** A tenant that changed (a region said, a name filled in) takes the place of the one on screen. */
  readonly update: (tenant: Tenant, before: Tenant) => Promise<void>;
  readonly openListed: (tenant: Tenant, mailId: string | null) => void;
  readonly backToMail: () => void;
  /** The directory is another now: what stands here by the FM's choice is shown as it is stored, and the mail is looked at anew. */
  readonly lookAnew: () => Promise<void>;
}

/** Whose closing the pane shows: the open mail's tenant, the one the FM chose for it, or one opened from the list of all. */
export function useTenantOnScreen(services: Services, { open, again }: Pick<OpenMailHandle, "open" | "again">): TenantOnScreen {
  const { directory, closings, confirmations, mail } = services;
  const [chosen, setChosen] = useState<{ readonly item: ItemMark | null; readonly candidate: Candidate } | null>(null);
  const [listed, setListed] = useState<ListedTenant | null>(null);
  // The key a tenant had when its work began here: a better one, filled in meanwhile, does not begin it anew.
  const [begunAs, setBegunAs] = useState<ReadonlyMap<string, string>>(new Map());

  const item = open.phase === "reading" ? null : open.item;
  // Without a mail that could be read the FM can still choose the tenant, see its steps and copy its emails.
  const at = useMemo(() => (open.phase === "reading" ? null : open.phase === "ready" ? open : withoutMail(open, mail)), [open, mail]);
  const detected = open.phase === "ready" && open.detection.outcome === "detected" ? open.detection.candidate : null;
  const ownChoice = chosen !== null && chosen.item === item && at !== null ? chosen.candidate : null;
  const ofMail = detected && (!ownChoice || isSame(ownChoice.tenant, detected.tenant)) ? detected : ownChoice;
  // It is over with the mail that was open then, also when that one is opened again.
  if (listed !== null && open.phase !== "reading" && listed.item !== item) setListed(null);
  // A closing opened from the list stands above the mail that was open then, and is never taken for that mail's.
  const other = listed !== null && listed.item === item && at !== null && (ofMail === null || !isSame(ofMail.tenant, listed.tenant)) ? listed : null;
  const candidate = useMemo(() => (other === null ? ofMail : { tenant: other.tenant, evidence: [], weight: 0 }), [other, ofMail]);

  const choose = async (tenant: Tenant): Promise<void> => {
    if (open.phase !== "ready") {
      setChosen({ item, candidate: { tenant, evidence: [], weight: 0 } });
      return;
    }
    const evidence = open.detection.outcome === "ask" ? (open.detection.candidates.find((one) => isSame(one.tenant, tenant))?.evidence ?? []) : [];
    setChosen({ item: open.item, candidate: { tenant, evidence, weight: evidence[0]?.weight ?? 0 } });
    // A look-alike's domain is never learnt as the customer's, whatever is chosen for this mail; nor one that may stand in the
    // directory under another tenant.
    const isDoubtful = open.detection.doubts.some(({ kind }) => kind === "lookAlike" || kind === "directoryUnread");
    const unknown = open.detection.outcome === "ask" && !isDoubtful ? open.detection.unknownDomains : [];
    await confirmTenant(tenant, open.mail, unknown, services).catch(() => undefined);
    await again();
  };

  const followKey = (before: Tenant, after: Tenant): void => {
    if (!isSame(before, after)) setBegunAs((known) => new Map(known).set(tenantKey(after), known.get(tenantKey(before)) ?? tenantKey(before)));
  };

  /** What hangs on the tenant's key goes with it to another one in one step, as far as it is stored: what was just said of its closing is stored first. */
  const change = async (before: Tenant, after: Tenant): Promise<Tenant> => {
    if (!isSame(before, after)) await closings.update(tenantKey(before), (now) => now).catch(() => undefined);
    const standing = await directory.change(before, after).catch(() => after);
    await moveConfirmations(tenantKey(before), tenantKey(standing), confirmations).catch(() => undefined);
    return standing;
  };

  const updateListed = async (shown: ListedTenant, tenant: Tenant, before: Tenant): Promise<void> => {
    // The open mail is not this tenant's: nothing is learnt from it.
    const standing = await change(before, tenant);
    followKey(before, standing);
    setListed({ ...shown, tenant: standing });
  };

  const update = async (tenant: Tenant, before: Tenant): Promise<void> => {
    if (other !== null) {
      await updateListed(other, tenant, before);
      return;
    }
    const hasNewKey = !isSame(before, tenant);
    const known = hasNewKey ? await directory.get(tenantKey(tenant)).catch(() => null) : null;
    if (known) {
      // The ID filled in is one that the directory has: the mail is that tenant's, whose record stays as it is.
      void choose(known);
      return;
    }
    setChosen({ item, candidate: { tenant, evidence: candidate?.evidence ?? [], weight: candidate?.weight ?? 0 } });
    followKey(before, tenant);
    await change(before, tenant);
    if (hasNewKey && open.phase === "ready") await confirmTenant(tenant, open.mail, [], services).catch(() => undefined);
    void again();
  };

  /** What was chosen for the open mail's conversation was taken back in the directory, or in another window. */
  const isForgotten = async (): Promise<boolean> => {
    if (open.phase !== "ready" || open.mail.conversationId === null) return false;
    return (await confirmations.find([`thread:${open.mail.conversationId}`]).catch(() => null))?.length === 0;
  };

  const lookAnew = async (): Promise<void> => {
    const stored = async (tenant: Tenant): Promise<Tenant> => (await directory.get(tenantKey(tenant)).catch(() => null)) ?? tenant;
    if (chosen !== null) {
      const [tenant, forgotten] = await Promise.all([stored(chosen.candidate.tenant), isForgotten()]);
      // Whoever calls may have been drawn before the latest of these: by the item and the tenant it is still the same choice.
      const isStill = (now: typeof chosen): boolean => now.item === chosen.item && isSame(now.candidate.tenant, chosen.candidate.tenant);
      if (forgotten) setChosen((now) => (now !== null && isStill(now) ? null : now));
      else setChosen((now) => (now !== null && isStill(now) ? { ...now, candidate: { ...now.candidate, tenant } } : now));
    }
    if (listed !== null) {
      const tenant = await stored(listed.tenant);
      setListed((now) => (now === listed ? { ...now, tenant } : now));
    }
    // Without a mail there is nothing to judge anew, and reading again would drop what was chosen for this moment.
    if (open.phase !== "noMail" && open.phase !== "failed") await again();
  };

  // The same function while the item is: the list of up to 10,000 rows would be drawn anew for another.
  const openListed = useCallback((tenant: Tenant, mailId: string | null): void => {
    setListed((before) => ({ item, tenant, mailFault: null, opening: (before?.opening ?? 0) + 1 }));
    if (mailId === null || (item !== null && mail.messageId(item) === mailId)) return;
    mail.openMessage(mailId).catch((error: unknown) => {
      const code = (error as { readonly code?: unknown } | null)?.code;
      setListed((now) => (now === null ? now : { ...now, mailFault: code === "unsupported" ? "unsupported" : "failed" }));
    });
  }, [item, mail]);

  return {
    at,
    candidate,
    other,
    workKey: candidate && (begunAs.get(tenantKey(candidate.tenant)) ?? tenantKey(candidate.tenant)),
    choose,
    forgetChoice: () => { setChosen(null); },
    update,
    openListed,
    backToMail: () => { setListed(null); },
    lookAnew,
  };
}

const isSame = (one: Tenant, another: Tenant): boolean => tenantKey(one) === tenantKey(another);
