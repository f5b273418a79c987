import type { WaitReason } from "../core/engagement/WaitReason";
import type { LanguageCode } from "../core/language/LanguageCode";
import { markOf } from "../core/send-check/markOf";
import type { Email, TemplateKind } from "../core/templates/Email";
import type { Tenant } from "../core/tenant/Tenant";
import { loadTemplates } from "../playbook/templates";
import type { Clipboard } from "../ports/Clipboard";
import type { KeptMarks } from "../ports/KeptMarks";
import type { MailPort } from "../ports/MailPort";
import { addressesIn, hostsBeside, type BesideStores } from "./hostsBeside";
import { prepareEmail, type EmailSources, type Needed } from "./prepareEmail";
import { saveMarkOfForm } from "./write/markOfForm";
import { recentWithKept } from "./write/recentWithKept";

/** What came of one closing email where Outlook takes none: on a phone, in an appointment, without a mail. */
export type CopyOutcome =
  | {
      readonly state: "toCopy";
      readonly email: Email;
      /** As the email has it: what is recorded once it is sent is what it says. */
      readonly tenant: Tenant;
      /** Whom it goes to, by the directory, the mail and the settings; empty where that is left to the message. */
      readonly recipients: readonly string[];
      readonly early: readonly WaitReason[];
      /** False where the text must be selected and copied by hand. */
      readonly copied: boolean;
    }
  | { readonly state: "missing"; readonly needed: readonly Needed[] }
  | { readonly state: "refused"; readonly reasons: readonly WaitReason[] }
  | { readonly state: "templateNotLoaded" };

/** Where the check before sending is told of an email that is copied. */
interface ToldOfCopies extends BesideStores {
  readonly mail: MailPort;
  readonly keptMarks: KeptMarks;
}

/** One email from its facts to the clipboard: its text, for the subject and the recipients have fields of their own in a message. */
export async function copyClosingEmail(kind: TemplateKind, language: LanguageCode, sources: EmailSources, clipboard: Clipboard, check: ToldOfCopies | null = null): Promise<CopyOutcome> {
  const templates = await loadTemplates(language).catch(() => null);
  if (templates === null) return { state: "templateNotLoaded" };
  const prepared = prepareEmail(kind, language, templates[kind], sources);
  if (prepared.state !== "ready") return prepared;
  const { email, recipients, early } = prepared;
  const copied = await clipboard.copyRich(email.html, email.text);
  // Nobody waits for it.
  if (check !== null && check.mail.abilities().isPhone !== true) void tell(email, recipients, sources, check);
  return { state: "toCopy", email, tenant: sources.candidate.tenant, recipients, early, copied };
}

/** What the check before sending must know of it, as of an email that is opened in a form: the FM pastes it into one. */
async function tell(email: Email, recipients: readonly string[], { candidate, closing, settings, mail: open }: EmailSources, { mail, keptMarks, ...stores }: ToldOfCopies): Promise<void> {
  const beside = await hostsBeside(addressesIn(open, recipients), candidate.tenant, stores);
  await saveMarkOfForm(mail, { ...markOf(email, candidate, closing, settings), ...beside }, keptMarks, recentWithKept(keptMarks)).saved();
}
