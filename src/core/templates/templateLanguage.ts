import type { LanguageCode } from "../language/LanguageCode";
import type { TemplateKind } from "./Email";

/** The language an email is written in. The request to the Assignment team is English whatever is wanted. Source: playbook, "Languages". */
export function templateLanguage(kind: TemplateKind, wanted: LanguageCode): LanguageCode {
  return kind === "assignment" ? "en" : wanted;
}
