import { newClosingOf, type Closing } from "../core/engagement/Closing";
import type { ActionResult } from "../core/engagement/ClosingAction";
import type { IsoDate } from "../core/engagement/IsoDate";
import { recordAction } from "../core/engagement/recordAction";
import type { Email, TemplateKind } from "../core/templates/Email";
import type { Candidate, Detection } from "../core/tenant/Detection";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Clock } from "../ports/Clock";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import type { KeptMarks } from "../ports/KeptMarks";
import { MailError, type ItemMark, type MailErrorCode, type WritingPort } from "../ports/MailPort";
import type { Settings } from "../ports/Settings";
import { StorageError } from "../ports/StorageError";
import { detectTenant } from "./detectTenant";
import { offeredLanguage } from "./offeredLanguage";
import { today } from "./today";
import type { Inserted } from "./write/Inserted";
import { noteInsert } from "./write/noteInsert";
import { recordOfEmail, recordOfReplacement, writeClosingEmail, type EmailOutcome } from "./writeClosingEmail";

/** The world as a ribbon command reaches it. */
export interface RibbonServices {
  readonly mail: WritingPort;
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  readonly closings: Closings;
  readonly settings: Settings;
  readonly keptMarks: KeptMarks;
  readonly clock: Clock;
  /** True once something could not be read or stored. */
  readonly hasFailed: () => boolean;
}

/** What came of a click on the ribbon. */
export type RibbonOutcome =
  | { readonly state: "noMail" }
  /** Another one is open than at the click. */
  | { readonly state: "itemChanged" }
  | { readonly state: "mailNotRead"; readonly reason: MailErrorCode }
  /** What was saved cannot be read: no tenant is judged from half a directory, nothing is written from half a record. */
  | { readonly state: "storageFailed" }
  /** More than one customer fits, or there is a doubt that the FM has not seen. */
  | { readonly state: "tenantUnclear" }
  | { readonly state: "noTenant" }
  /** The time was up before anything was written. */
  | { readonly state: "stopped" }
  | Exclude<EmailOutcome, { readonly state: "written" }>
  | (Extract<EmailOutcome, { readonly state: "written" }> & {
      readonly tenant: Tenant;
      /** null where nothing was written; false where the step could not be put into the record. */
      readonly recorded: boolean | null;
    });

/**
 * One closing email in one click without a pane: reads the open mail, judges whose it is, prepares, writes and records.
 *
 * Nothing is asked here, so whatever would be asked ends it, before anything is written: a tenant that is not certain, a fact
 * that is missing, the same email in the draft already.
 *
 * @param mayWrite  asked once, right before the email is written: false where the time is up
 * @param item  what was open at the click; nothing is written where another is by now
 */
export async function writeFromRibbon(kind: TemplateKind, services: RibbonServices, mayWrite: () => Promise<boolean>, item = services.mail.openItem()): Promise<RibbonOutcome> {
  try {
    return await write(kind, services, mayWrite, item);
  } catch (error) {
    if (error instanceof MailError) return { state: "mailNotRead", reason: error.code };
    if (error instanceof StorageError) return { state: "storageFailed" };
    throw error;
  }
}

async function write(kind: TemplateKind, services: RibbonServices, mayWrite: () => Promise<boolean>, item: ItemMark | null): Promise<RibbonOutcome> {
  const { mail, directory, confirmations, closings, keptMarks, clock } = services;
  if (item === null) return { state: "noMail" };
  // What is read now would be of another mail, and that other tenant's email could go into this one.
  if (mail.openItem() !== item) return { state: "itemChanged" };
  const [snapshot, settings] = await Promise.all([mail.read(), services.settings.load()]);
  if (snapshot === null) return { state: "noMail" };
  if (services.hasFailed()) return { state: "storageFailed" };

  const detection = await detectTenant(snapshot, { directory, confirmations, lookUp: null, partnerDomains: settings.partnerDomains });
  if (services.hasFailed()) return { state: "storageFailed" };
  if (detection.outcome === "none") return { state: "noTenant" };
  const candidate = certain(detection);
  if (candidate === null) return { state: "tenantUnclear" };
  const { tenant } = candidate;

  const [closing, language] = await Promise.all([recordOf(tenant, closings), offeredLanguage(snapshot, tenant)]);
  if (services.hasFailed()) return { state: "storageFailed" };
  if (!(await mayWrite())) return { state: "stopped" };
  const on = today(clock);
  const outcome = await writeClosingEmail(kind, language, { candidate, closing, settings, mail: snapshot, userName: mail.userName(), today: on }, mail, { item, directory, confirmations, keptMarks });
  if (outcome.state !== "written") return outcome;
  const { email, result } = outcome;
  if (!result.done) return { ...outcome, tenant, recorded: null };
  const [recorded] = await Promise.all([record(email, outcome.to, result.replaced ?? null, on, tenant, services), noteInsert(mail, item, result)]);
  return { ...outcome, tenant, recorded };
}

/** The tenant of a mail where the FM need not look: no doubt, or one that they have decided for this conversation. */
function certain(detection: Extract<Detection, { outcome: "detected" | "ask" }>): Candidate | null {
  if (detection.outcome === "ask") return null;
  const decided = detection.candidate.evidence.some((piece) => piece.kind === "confirmedThread");
  return detection.doubts.length === 0 || decided ? detection.candidate : null;
}

const recordOf = async (tenant: Tenant, closings: Closings): Promise<Closing> => (await closings.get(tenantKey(tenant))) ?? newClosingOf(tenant);

/** Into the record as it is stored by then: a pane beside may have written to it meanwhile. The email stands whatever comes of this. */
async function record({ kind, language }: Email, to: readonly string[], replaced: Inserted | null, on: IsoDate, tenant: Tenant, services: RibbonServices): Promise<boolean> {
  let accepted = false;
  const written = { to, language };
  try {
    await services.closings.update(tenantKey(tenant), (stored) => {
      const before = stored ?? newClosingOf(tenant);
      const step = recordOfEmail(kind, on, tenant, written);
      let after: Closing | null = before;
      for (const action of replaced ? recordOfReplacement(before, replaced, step, on) : [step]) {
        const result: ActionResult | null = after && recordAction(after, action, on);
        after = result?.ok === true ? result.closing : null;
      }
      accepted = after !== null;
      return after ?? stored;
    });
    return accepted && !services.hasFailed();
  } catch (error) {
    if (error instanceof StorageError) return false;
    throw error;
  }
}
