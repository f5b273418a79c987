import type { WorkloadCode } from "../../playbook/workloads";
import { WORKLOADS } from "../../playbook/workloads";
import { neededActiveUsers } from "../engagement/milestone";
import type { LanguageCode } from "../language/LanguageCode";
import type { EmailTemplate, Placeholder } from "./EmailTemplate";
import type { KnownFacts } from "./knownFacts";
import { PUNCTUATION } from "./punctuation";
import { writtenDate } from "./writtenDate";

/** The known facts as the email's text says them, in the reader's language: by placeholder, without those not known. */
export function factTexts(facts: KnownFacts, language: LanguageCode, names: EmailTemplate["workloadNames"]): Partial<Readonly<Record<Placeholder, string>>> {
  const { separator } = PUNCTUATION[language];
  const number = new Intl.NumberFormat(language);
  const count = (value: number | null): string | null => (value === null ? null : number.format(value));
  const list = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(separator));
  return withoutNulls({
    customerName: facts.customerName,
    tenantId: facts.tenantId,
    tenantName: facts.tenantName,
    workloads: list(facts.workloads.map((code) => workloadName(code, names))),
    workloadsWithCodes: list(facts.workloads.map((code) => `${workloadName(code, names)} [${code}]`)),
    seats: count(facts.seats),
    activeUsers: count(facts.activeUsers),
    needed: count(facts.seats === null ? null : neededActiveUsers(facts.seats)),
    queue: facts.queue,
    nextActionDate: facts.nextActionDate === null ? null : writtenDate(facts.nextActionDate, language),
    fmName: facts.fmName,
    recipientName: facts.recipientName,
    rfaLink: facts.rfaLink,
  });
}

/** A workload's name for the reader: the template's own where it has one, else the product's. */
export function workloadName(code: WorkloadCode, names: EmailTemplate["workloadNames"]): string {
  return names?.[code] ?? WORKLOADS[code];
}

function withoutNulls(texts: Record<Placeholder, string | null>): Partial<Record<Placeholder, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
}
