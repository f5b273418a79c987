import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import type { Person } from "../../../src/core/mail/MailSnapshot";
import type { Mark } from "../../../src/core/send-check/mark";
import { markOf, type MarkSettings } from "../../../src/core/send-check/markOf";
import type { OutgoingMessage } from "../../../src/core/send-check/OutgoingMessage";
import type { Email, Facts, TemplateKind } from "../../../src/core/templates/Email";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { templateLanguage } from "../../../src/core/templates/templateLanguage";
import type { Candidate } from "../../../src/core/tenant/Detection";
import { loadTemplates } from "../../../src/playbook/templates";
import { ALL_FACTS } from "../templates/sampleFacts";
import { CONTOSO } from "../tenant/tenants";

export const FM = "robin.weber@microsoft.com";
export const TEAM = "assignment@microsoft.com";
export const AMELIA = "amelia.hart@contoso.com";

export const SETTINGS: MarkSettings = { interfaceLanguage: null, assignmentTeamAddress: TEAM, partnerDomains: ["partner.example"] };

/** Contoso, of whom Amelia wrote the mail. */
export const CANDIDATE: Candidate = {
  tenant: CONTOSO,
  weight: 1,
  evidence: [{ kind: "participantDomain", place: "from", shown: AMELIA, weight: 1 }],
};

/** An enablement whose milestone is reached. */
export const COMPLETE: Closing = newClosing(CONTOSO.tenantId ?? "", { seats: 1500, activeUsers: 1120, workloads: ["EXO", "TEAMS"] });

/** One of the playbook's emails to or about Contoso, filled. */
export async function sampleEmail(kind: TemplateKind, language: LanguageCode = "en", facts: Partial<Facts> = {}): Promise<Email> {
  const written = templateLanguage(kind, language);
  const about = { ...ALL_FACTS, customerName: CONTOSO.customerName, tenantId: CONTOSO.tenantId, tenantName: CONTOSO.tenantName, ...facts };
  const result = fillTemplate(kind, written, about, (await loadTemplates(written))[kind]);
  if (!result.filled) throw new Error(`Missing: ${result.missing.join(", ")}`);
  return result.email;
}

export async function sampleMark(kind: TemplateKind, changes: Partial<Mark> = {}, language: LanguageCode = "en"): Promise<Mark> {
  return { ...markOf(await sampleEmail(kind, language), CANDIDATE, COMPLETE, SETTINGS), ...changes };
}

export const people = (...addresses: readonly string[]): readonly Person[] => addresses.map((address) => ({ name: "", address }));

/** A message with this text to these people. */
export function outgoing(text: string, to: readonly string[], changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { userAddress: FM, subject: "Teams", body: { html: null, text }, to: people(...to), cc: [], bcc: [], ...changes };
}
