import type { WaitReason } from "../core/engagement/WaitReason";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { Email, TemplateKind } from "../core/templates/Email";
import { loadTemplates } from "../playbook/templates";
import type { Clipboard } from "../ports/Clipboard";
import { prepareEmail, type EmailSources, type Needed } from "./prepareEmail";

/** What came of one closing email where Outlook takes none: on a phone, in an appointment, without a mail. */
export type CopyOutcome =
  | {
      readonly state: "toCopy";
      readonly email: Email;
      /** Whom it goes to, by the directory, the mail and the settings; empty where that is left to the message. */
      readonly recipients: readonly string[];
      readonly early: readonly WaitReason[];
      /** False where the text must be selected and copied by hand. */
      readonly copied: boolean;
    }
  | { readonly state: "missing"; readonly needed: readonly Needed[] }
  | { readonly state: "refused"; readonly reasons: readonly WaitReason[] }
  | { readonly state: "templateNotLoaded" };

/** One email from its facts to the clipboard: its text, for the subject and the recipients have fields of their own in a message. */
export async function copyClosingEmail(kind: TemplateKind, language: LanguageCode, sources: EmailSources, clipboard: Clipboard): Promise<CopyOutcome> {
  const templates = await loadTemplates(language).catch(() => null);
  if (templates === null) return { state: "templateNotLoaded" };
  const prepared = prepareEmail(kind, language, templates[kind], sources);
  if (prepared.state !== "ready") return prepared;
  const { email, recipients, early } = prepared;
  return { state: "toCopy", email, recipients, early, copied: await clipboard.copyRich(email.html, email.text) };
}
