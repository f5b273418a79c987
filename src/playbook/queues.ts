import type { LanguageCode } from "../core/language/LanguageCode";

export type Region = "Americas" | "APJ" | "EMEA";

export const REGIONS: readonly Region[] = ["Americas", "APJ", "EMEA"];

/** The canonical English queue names: a request to the Assignment team carries these and no other. Source: playbook, "Words". */
export const QUEUES = {
  Americas: "FTCQ Inactive Americas",
  APJ: "FTCQ Inactive APJ",
  EMEA: "FTCQ Inactive EMEA",
} as const satisfies Record<Region, string>;

export type Queue = (typeof QUEUES)[Region];

/** The playbook's own translations, to be shown beside the canonical name, never in a request. Source: playbook, "Languages". */
export const QUEUE_TRANSLATIONS: Record<LanguageCode, Record<Region, string>> = {
  en: QUEUES,
  "pt-BR": { Americas: "FTCQ Inativo ‒ Américas", APJ: "FTCQ Inativo ‒ APJ", EMEA: "FTCQ Inativo ‒ EMEA" },
  es: { Americas: "FTCQ Inactivo Américas", APJ: "FTCQ Inactivo APJ", EMEA: "FTCQ Inactivo EMEA" },
  de: { Americas: "FTCQ Inactive Americas", APJ: "FTCQ Inactive APJ", EMEA: "FTCQ Inactive EMEA" },
  ja: { Americas: "FTCQ アクティブでない南北アメリカ", APJ: "FTCQ アクティブでない APJ", EMEA: "FTCQ アクティブでない EMEA" },
  "zh-CN": { Americas: "FTCQ 非活动美洲", APJ: "FTCQ 非活动 APJ", EMEA: "FTCQ 非活动 EMEA" },
};
