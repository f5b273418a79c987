import type { LanguageCode } from "../language/LanguageCode";

interface Punctuation {
  /** Between a label and its value. */
  readonly colon: string;
  /** Between the items of a list in one line. */
  readonly separator: string;
}

const WESTERN: Punctuation = { colon: ": ", separator: ", " };
const EAST_ASIAN: Punctuation = { colon: "：", separator: "、" };

export const PUNCTUATION: Readonly<Record<LanguageCode, Punctuation>> = {
  en: WESTERN,
  "pt-BR": WESTERN,
  es: WESTERN,
  de: WESTERN,
  ja: EAST_ASIAN,
  "zh-CN": EAST_ASIAN,
};
