import { splitBody } from "../../core/mail/splitBody";
import { decodeMarks, type Mark } from "../../core/send-check/mark";
import { namesIn, ownMarks } from "../../core/send-check/ownMarks";
import { phrasesIn } from "../../core/send-check/phrasesIn";
import { templatePhrases, templatesIn } from "../../core/send-check/templateSentences";
import type { TemplateKind } from "../../core/templates/Email";
import type { DraftState } from "../../ports/MailPort";

export interface StandingEmails {
  /** Whatever language they are in, and whoever put them there. */
  readonly kinds: readonly TemplateKind[];
  /** What the check before sending knows of them. */
  readonly marks: readonly Mark[];
}

/** The closing emails that a draft's own words hold, edited or not: by the templates' sentences, and by those of the marks on it. What is quoted below does not count. */
export function standingEmails({ body, mark }: Pick<DraftState, "body" | "mark">): StandingEmails {
  const { newest, signature } = splitBody(body);
  // An email's own closing phrase sends what follows it to the signature.
  const words = `${newest}\n${signature}`;
  const own = decodeMarks(mark);
  const said = phrasesIn(words, [...templatePhrases(words), ...own.flatMap((one) => [...one.sentences, ...namesIn(one)])]);
  const says = (phrase: string): boolean => said.has(phrase);
  const marks = ownMarks(own, says);
  return { kinds: [...new Set([...templatesIn(words, says), ...marks.map(({ kind }) => kind)])], marks };
}
