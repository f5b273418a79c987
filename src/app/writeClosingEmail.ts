import type { ClosingAction } from "../core/engagement/ClosingAction";
import type { Closing } from "../core/engagement/Closing";
import type { EmailWritten } from "../core/engagement/ClosingEvent";
import type { EmailStep } from "../core/engagement/emailStep";
import type { IsoDate } from "../core/engagement/IsoDate";
import type { RecordedAction } from "../core/engagement/recordAction";
import { takeBackEmail } from "../core/engagement/takeBackEmail";
import type { WaitReason } from "../core/engagement/WaitReason";
import type { LanguageCode } from "../core/language/LanguageCode";
import { settledQueue } from "../core/routing/queueForTenant";
import { markOf } from "../core/send-check/markOf";
import type { Email, TemplateKind } from "../core/templates/Email";
import type { Tenant } from "../core/tenant/Tenant";
import { loadTemplates } from "../playbook/templates";
import type { WritingPort } from "../ports/MailPort";
import { addressesIn, hostsBeside, type BesideStores } from "./hostsBeside";
import type { Inserted } from "./write/Inserted";
import { prepareEmail, type EmailSources, type Needed } from "./prepareEmail";
import { writeEmail, type HowToWrite, type WriteResult } from "./writeEmail";

/** What came of one closing email, whoever asked for it: the pane or the ribbon. */
export type EmailOutcome =
  | { readonly state: "written"; readonly email: Email; readonly to: readonly string[]; readonly result: WriteResult; readonly early: readonly WaitReason[] }
  | { readonly state: "missing"; readonly needed: readonly Needed[] }
  | { readonly state: "refused"; readonly reasons: readonly WaitReason[] }
  | { readonly state: "templateNotLoaded" };

interface HowToWriteIt extends Omit<HowToWrite, "replyToOpenMail" | "mark" | "onOpening">, BesideStores {
  readonly onOpening?: (email: Email, to: readonly string[]) => void;
}

/** One email from its facts to its place: loads the template, prepares, and writes it where nothing is missing or forbidden. */
export async function writeClosingEmail(kind: TemplateKind, language: LanguageCode, sources: EmailSources, mail: WritingPort, { onOpening, directory, confirmations, ...how }: HowToWriteIt): Promise<EmailOutcome> {
  const templates = await loadTemplates(language).catch(() => null);
  if (templates === null) return { state: "templateNotLoaded" };
  const prepared = prepareEmail(kind, language, templates[kind], sources);
  if (prepared.state !== "ready") return prepared;
  const { email, recipients, reply, early } = prepared;
  const beside = await hostsBeside(addressesIn(sources.mail, recipients), sources.candidate.tenant, { directory, confirmations });
  const mark = { ...markOf(email, sources.candidate, sources.closing, sources.settings), ...beside };
  return { state: "written", email, to: recipients, result: await writeEmail(mail, email, recipients, { ...how, replyToOpenMail: reply, mark, onOpening: () => onOpening?.(email, recipients) }), early };
}

/**
 * What the record holds once the email is in place.
 *
 * @param tenant  as the email has it
 * @throws {TypeError} for an Assignment request of a tenant without a settled queue: none is written
 */
export function recordOfEmail(kind: TemplateKind, on: IsoDate, tenant: Tenant, written: EmailWritten): EmailStep;
export function recordOfEmail(kind: TemplateKind, on: IsoDate, tenant: Tenant, written?: EmailWritten): ClosingAction;
export function recordOfEmail(kind: TemplateKind, on: IsoDate, tenant: Tenant, written?: EmailWritten): ClosingAction {
  const queue = settledQueue(tenant);
  const by = written === undefined ? {} : { written };
  if (kind === "accountTeam") return { type: "emailAccountTeam", on, ...by };
  if (kind === "customer") return { type: "emailCustomer", on, ...by };
  if (queue === null) throw new TypeError("A request asks for a queue.");
  return { type: "requestQueue", queue, on, ...by };
}

/**
 * The same, where the email took the place of an earlier one: that one was never sent, so its step is taken back if it is the
 * latest, and of this closing.
 */
export function recordOfReplacement(closing: Closing, { kind, of }: Inserted, record: ClosingAction, on: IsoDate): readonly RecordedAction[] {
  if (of !== undefined && of.tenantKey !== closing.tenantKey) return [record];
  const back = takeBackEmail(closing, kind, of === undefined ? null : { to: of.to, language: of.language }, on);
  return back === null ? [record] : [back, record];
}
