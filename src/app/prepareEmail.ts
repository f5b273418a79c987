import type { MailSnapshot, Person } from "../core/mail/MailSnapshot";
import type { Closing, WorkloadClosing } from "../core/engagement/Closing";
import { completeWorkloads } from "../core/engagement/completion";
import type { IsoDate } from "../core/engagement/IsoDate";
import { knownAddresses } from "../core/engagement/knownAddresses";
import { mayWrite } from "../core/engagement/mayWrite";
import { workloadMilestone } from "../core/engagement/milestone";
import { nextActionDate } from "../core/engagement/nextActionDate";
import type { WaitReason } from "../core/engagement/WaitReason";
import type { LanguageCode } from "../core/language/LanguageCode";
import { assignmentTeamFor } from "../core/routing/assignmentTeamFor";
import { settledQueue, settledRegion } from "../core/routing/queueForTenant";
import type { Email, FactName, Facts, TemplateKind } from "../core/templates/Email";
import type { EmailTemplate } from "../core/templates/EmailTemplate";
import { fillTemplate } from "../core/templates/fillTemplate";
import { missingFacts } from "../core/templates/missingFacts";
import { templateLanguage } from "../core/templates/templateLanguage";
import type { Candidate } from "../core/tenant/Detection";
import type { SettingsValues } from "../ports/Settings";

/** Everything a closing email is made from. */
export interface EmailSources {
  readonly candidate: Candidate;
  readonly closing: Closing;
  readonly settings: SettingsValues;
  readonly mail: MailSnapshot;
  /** The FM's name as Outlook has it; the settings' comes first. */
  readonly userName: string;
  readonly today: IsoDate;
}

/** What must be asked before an email can be written: a fact of the template, or whom to write to. */
export type Needed = FactName | "customerAddresses" | "accountTeamAddresses" | "assignmentTeamAddress";

export type PreparedEmail =
  | {
      readonly state: "ready";
      readonly email: Email;
      readonly recipients: readonly string[];
      /** The open mail is the customer's: the email answers it. */
      readonly reply: boolean;
      /** Why the playbook would have it later; for the FM to know, not in the way. */
      readonly early: readonly WaitReason[];
    }
  | { readonly state: "missing"; readonly needed: readonly Needed[] }
  /** The playbook forbids it now. */
  | { readonly state: "refused"; readonly reasons: readonly WaitReason[] };

/** The email of this kind in this language, ready to be put in place; or what is missing for it; or why it may not be written now. */
export function prepareEmail(kind: TemplateKind, wanted: LanguageCode, template: EmailTemplate, sources: EmailSources): PreparedEmail {
  const recipients = recipientsOf(kind, sources);
  const facts = factsFor(kind, sources);
  const needed: readonly Needed[] = [...missingFacts(facts, template), ...(recipients.addresses.length === 0 && !addressedAlready(kind, sources.mail) ? [recipients.asked] : [])];
  if (needed.length > 0) return { state: "missing", needed };
  const advice = mayWrite(kind, sources.closing, { queue: settledQueue(sources.candidate.tenant) });
  if (!advice.advisable && advice.refused) return { state: "refused", reasons: advice.reasons };
  const filled = fillTemplate(kind, templateLanguage(kind, wanted), facts, template);
  if (!filled.filled) return { state: "missing", needed: filled.missing };
  return { state: "ready", email: filled.email, recipients: recipients.addresses, reply: recipients.reply, early: advice.advisable ? [] : advice.reasons };
}

/** Whoever the FM has put into the To line gets the email; but only the Assignment team can move a tenant, so its address must be known. */
const addressedAlready = (kind: TemplateKind, mail: MailSnapshot): boolean => kind !== "assignment" && mail.surface === "compose" && mail.to.length > 0;

/** The facts of a closing as its email says them. */
export function factsFor(kind: TemplateKind, { candidate, closing, settings, mail, userName, today }: EmailSources): Facts {
  const { tenant } = candidate;
  const workloads = workloadsIn(kind, closing);
  return {
    customerName: tenant.customerName,
    tenantId: tenant.tenantId,
    tenantName: tenant.tenantName,
    workloads: workloads.map(({ code }) => code),
    seats: closing.seats,
    activeUsers: fewestActiveUsers(closing, workloads),
    noBlockersConfirmed: closing.noBlockersConfirmed || completeByWord(closing, workloads),
    variant: closing.variant,
    queue: settledQueue(tenant),
    nextActionDate: closing.nextActionDateSet?.date ?? nextActionDate(today),
    nextActionDateSet: closing.nextActionDateSet !== null,
    fmName: settings.fmName ?? (userName.trim() === "" ? null : userName.trim()),
    recipientName: kind === "customer" ? greeted(candidate, mail) : null,
    rfaLink: settings.rfaLink,
  };
}

/** An email says of the complete workloads that they are; the Assignment request, and one written before any is complete, names all. */
function workloadsIn(kind: TemplateKind, closing: Closing): readonly WorkloadClosing[] {
  const complete = completeWorkloads(closing);
  return kind === "assignment" || complete.length === 0 ? closing.workloads : complete;
}

/** The figure furthest from the milestone speaks for all workloads; the tenant's stands for those without one of their own. */
function fewestActiveUsers(closing: Closing, workloads: readonly WorkloadClosing[]): number | null {
  if (workloads.length === 0) return closing.activeUsers;
  const figures = workloads.map((workload) => workload.activeUsers ?? closing.activeUsers);
  return figures.some((figure) => figure === null) ? null : Math.min(...(figures as number[]));
}

/** Whether no workload is short of its milestone, and the customer's word stands in for the figures of one or more: to say "not reached" of them would be wrong. */
function completeByWord(closing: Closing, workloads: readonly WorkloadClosing[]): boolean {
  const states = workloads.map((workload) => workloadMilestone(closing, workload).state);
  return states.includes("confirmedNoBlockers") && states.every((state) => state === "confirmedNoBlockers" || state === "reached");
}

interface Recipients {
  readonly addresses: readonly string[];
  readonly reply: boolean;
  readonly asked: Needed;
}

function recipientsOf(kind: TemplateKind, { candidate, closing, settings, mail }: EmailSources): Recipients {
  const { tenant } = candidate;
  switch (kind) {
    case "assignment": {
      const address = assignmentTeamFor(settledRegion(tenant), settings);
      return { addresses: address === null ? [] : [address], reply: false, asked: "assignmentTeamAddress" };
    }
    case "accountTeam":
      return { addresses: knownAddresses(tenant, closing, "accountTeamAddresses"), reply: false, asked: "accountTeamAddresses" };
    case "customer": {
      const people = customersIn(candidate);
      const from = mail.from?.address.trim() ?? "";
      const sender = mail.surface === "read" && people.includes(from);
      return { addresses: sender ? [from] : people.length > 0 ? people : knownAddresses(tenant, closing, "customerContacts"), reply: sender, asked: "customerAddresses" };
    }
  }
}

/** Addresses of the people of this tenant who take part in the mail. */
function customersIn(candidate: Candidate): readonly string[] {
  const people = candidate.evidence.filter(({ place, shown }) => (place === "from" || place === "to" || place === "cc") && shown.includes("@"));
  return [...new Set(people.map(({ shown }) => shown))];
}

/** The one person the email goes to, by the name their mail gives; nobody in particular where there are several. */
function greeted(candidate: Candidate, mail: MailSnapshot): string | null {
  const people = customersIn(candidate);
  const takesPart = (person: Person): boolean => people.includes(person.address.trim());
  const inMail = [...(mail.from ? [mail.from] : []), ...mail.to, ...mail.cc].filter(takesPart);
  const person = mail.surface === "read" && mail.from && takesPart(mail.from) ? mail.from : inMail.length === 1 ? inMail[0] : undefined;
  const name = person?.name.trim() ?? "";
  return name === "" || name.includes("@") ? null : name;
}
