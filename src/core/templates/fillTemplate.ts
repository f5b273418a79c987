import type { LanguageCode } from "../language/LanguageCode";
import type { Facts, FillResult, TemplateKind } from "./Email";
import type { EmailTemplate } from "./EmailTemplate";
import { emailHtml } from "./emailHtml";
import { emailText } from "./emailText";
import { factTexts } from "./factTexts";
import { filledBlocks } from "./filledBlocks";
import { keptTemplate } from "./keptTemplate";
import { knownFacts } from "./knownFacts";
import { missingFacts } from "./missingFacts";
import { subjectLine } from "./subjectLine";
import { templateLanguage } from "./templateLanguage";

/**
 * The email that a template and the facts make, or the facts that are missing for it.
 *
 * HTML and text come from the same filled blocks and say the same words; facts are text in both, never markup and never
 * template. Source: playbook, "Steps" 1, 3 and 5.
 *
 * @throws {RangeError} if an Assignment request is wanted in another language than English, or a workload is unknown
 * @throws {TypeError} if the template is wrong (see placeholdersOf)
 */
export function fillTemplate(kind: TemplateKind, language: LanguageCode, facts: Facts, template: EmailTemplate): FillResult {
  if (templateLanguage(kind, language) !== language) throw new RangeError(`No ${kind} email is written in ${language}.`);
  const missing = missingFacts(facts, template);
  if (missing.length > 0) return { filled: false, missing };

  const known = knownFacts(facts);
  const kept = keptTemplate(template, known);
  const texts = factTexts(known, language, kept.workloadNames);
  const blocks = filledBlocks(kept, known, texts);
  return {
    filled: true,
    email: { kind, language, subject: subjectLine(kept.subject, texts), html: emailHtml(blocks), text: emailText(blocks, language) },
  };
}
