/** The interface languages Outlook can be set to here, one for each language of the playbook. */
export const DISPLAY_LANGUAGES = {
  "en-US": "English (United States)",
  "pt-BR": "Português (Brasil)",
  "es-ES": "Español (España)",
  "de-DE": "Deutsch (Deutschland)",
  "ja-JP": "日本語 (日本)",
  "zh-CN": "中文 (中国)",
} as const;

export type DisplayLanguage = keyof typeof DISPLAY_LANGUAGES;

export function isDisplayLanguage(value: unknown): value is DisplayLanguage {
  return typeof value === "string" && Object.hasOwn(DISPLAY_LANGUAGES, value);
}

export interface ThreadWords {
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly replyPrefix: string;
  readonly forwardPrefix: string;
}

/** The header names above a quoted message and the prefixes of a subject, as Outlook writes them in each language. */
export const THREAD_WORDS: Record<DisplayLanguage, ThreadWords> = {
  "en-US": { from: "From:", sent: "Sent:", to: "To:", cc: "Cc:", subject: "Subject:", replyPrefix: "Re: ", forwardPrefix: "Fw: " },
  "pt-BR": { from: "De:", sent: "Enviado:", to: "Para:", cc: "Cc:", subject: "Assunto:", replyPrefix: "Re: ", forwardPrefix: "Enc: " },
  "es-ES": { from: "De:", sent: "Enviado:", to: "Para:", cc: "Cc:", subject: "Asunto:", replyPrefix: "Re: ", forwardPrefix: "RV: " },
  "de-DE": { from: "Von:", sent: "Gesendet:", to: "An:", cc: "Cc:", subject: "Betreff:", replyPrefix: "Aw: ", forwardPrefix: "Wg: " },
  "ja-JP": { from: "差出人:", sent: "送信日時:", to: "宛先:", cc: "CC:", subject: "件名:", replyPrefix: "Re: ", forwardPrefix: "Fw: " },
  "zh-CN": { from: "发件人:", sent: "发送时间:", to: "收件人:", cc: "抄送:", subject: "主题:", replyPrefix: "回复: ", forwardPrefix: "转发: " },
};
