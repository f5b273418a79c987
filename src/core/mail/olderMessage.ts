// How mail clients, in the languages FMs meet, begin the older message below a reply or inside a forward.
// Collected from Outlook (desktop, web, Mac, phone), Gmail, Apple Mail and Thunderbird in each language.

// Words that stand between two rules of four dashes or more are told in any language (isDivider): here are those that may stand otherwise.
const DIVIDER_WORDS = [
  "Original Message", "Forwarded message", "Begin forwarded message",
  "Ursprüngliche Nachricht", "Originalnachricht", "Original-Nachricht", "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht",
  "Mensaje original", "Mensaje reenviado", "Inicio del mensaje reenviado",
  "Mensagem original", "Mensagem encaminhada", "Início da mensagem encaminhada", "Início da mensagem reencaminhada",
  "元のメッセージ", "元の予定", "転送されたメッセージ", "転送メッセージ",
  "原始邮件", "原始消息", "转发的邮件", "转发邮件", "转发的消息", "开始转发的邮件", "原邮件", "邮件原件", "原始郵件",
  "Message original", "Début du message transféré", "Début du message réexpédié", "Inizio messaggio inoltrato",
].map((words) => words.toLowerCase());

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:". */
function isDivider(line: string): boolean {
  if (line.length > LONGEST_DIVIDER) return false;
  const words = line.toLowerCase().replace(/^[\s\-_*=>＞]+/, "").replace(/[\s\-_*=:：]+$/, "");
  if (DIVIDER_WORDS.includes(words) && /[-_=:：*]/.test(line)) return true;
  // The same in any language: a few words between two rules.
  return /^[\s>]*[-_=]{4,}\s*\p{L}[\p{L} .'’]{3,40}\s*[-_=]{4,}\s*$/u.test(line);
}

const label = (names: string): RegExp => new RegExp(`^[\\s*_>]*(?:${names})[\\s*_]*[:：]`, "iu");
const SENDER = label("From|Nadawca|Von|De|Da|Van|Från|Fra|Od|De la|Feladó|Lähettäjä|Kimden|От|Від|Από|보낸 사람|من|מאת|จาก|Dari|Từ|Expéditeur|差出人|送信者|发件人|寄件者|寄件人|Remitente|Absender");
const OTHER_HEADERS = label(
  "Sent|Date|To|Cc|Subject|When|Where|Gesendet|Datum|An|Betreff|Kopie|Enviado(?: el| em)?|Enviada(?: em)?|Fecha|Para|Asunto|Data|Assunto|Responder a|Reply-To|" +
    "送信日時|日時|日付|宛先|件名|送信日|发送时间|发送日期|时间|日期|收件人|抄送|主题|傳送|收件者|主旨|Envoyé|À|Objet|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Kopia|Sendt|Til|Emne|Kopi|Lähetetty|Vastaanottaja|Aihe|Wysłano|Do|Adresat|Temat|DW|Odesláno|Komu|Předmět|" +
    "Gönderildi|Gönderme Tarihi|Kime|Konu|Отправлено|Кому|Тема|Дата|Копия|Надіслано|Elküldve|Címzett|Tárgy|Trimis|Către|Subiect|Enviat|Per a|Assumpte|보낸 날짜|받는 사람|제목|תאריך|אל|נושא|ส่ง|ถึง|เรื่อง|Dikirim|Kepada|Subjek|Đã gửi|Tới|Chủ đề",
);

const ANY_LABEL = /^[\s*_>]*\p{L}[\p{L} .'’-]{0,24}[\s*_]*[:：]\s*\S/u;
const HAS_ADDRESS = /[^\s<>@:;]@[^\s<>@:;]+\.\p{L}{2,}/u;
const HAS_MOMENT = /\b(?:19|20)\d{2}\b.{0,40}\b\d{1,2}[:.h]\d{2}\b/;

/** A header block in a language not listed here: a labelled address, then labelled lines, one of them with a year and a time. */
function startsForeignHeaderBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (line.length > 300 || !ANY_LABEL.test(line) || !HAS_ADDRESS.test(line)) return false;
  const below = lines.slice(at + 1, at + 5);
  const labelled = below.filter((next) => next.length <= 2_000 && ANY_LABEL.test(next));
  return labelled.length >= 2 && labelled.some((next) => HAS_MOMENT.test(next.slice(0, 300)));
}

/** A header block (From: … Sent: … Subject: …) begins at this line: a sender's line with two more header lines among the next seven. */
function startsHeaderBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (!SENDER.test(line)) return false;
  let others = 0;
  // Some clients run the whole block together in one line.
  for (const part of line.split(/\s(?=\S{1,16}[:：])/).slice(1)) if (OTHER_HEADERS.test(part)) others++;
  let read = 0;
  for (let next = at + 1; next <= at + 30 && next < lines.length && read < 7; next++) {
    const below = lines[next] ?? "";
    // A list of recipients may run over many lines.
    if (/[@;]/.test(below) && !/^[^@;]{1,20}[:：]/.test(below)) continue;
    read++;
    if (OTHER_HEADERS.test(below)) others++;
  }
  return others >= 2;
}

const WROTE = [
  /^On\b.{4,200}\bwrote\s*[:：]$/i,
  /^Am\b.{4,200}\bschrieb\b.{0,120}[:：]$/i,
  /^.{0,120}\bschrieb am\b.{4,120}[:：]$/i,
  /^El\b.{4,200}\bescribi[oó]\s*[:：]$/i,
  /^(?:Em|A|No dia)\b.{4,200}\bescreveu\b.{0,40}[:：]$/i,
  /^Le\b.{4,200}\ba écrit\s*[:：]$/i,
  /^Il\b.{4,200}\bha scritto\s*[:：]$/i,
  /^Op\b.{4,200}\bschreef\b.{0,120}[:：]$/i,
  /^\d{4}[年/.-].{2,160}(?:<[^<>]{3,80}>|＜[^＜＞]{3,80}＞|さん|様|のメール|wrote|書きました|写道|寫道).{0,20}[:：]$/,
  /^(?:于|在).{4,160}写道[:：]$/,
  /^.{1,120}(?:于|在).{4,80}写道[:：]$/,
  // Any language: a year, a time and an address in one line that ends in a colon.
  /^(?=.{0,300}\b20\d{2}\b)(?=.{0,300}\d{1,2}[:.h]\d{2})(?=.{0,300}[<(][^<>\s@]{1,80}@[^<>\s]{3,80}[>)]).{10,300}[:：]$/,
];

// "On Monday I wrote:" is prose: an attribution tells a day or an address.
const TELLS_WHEN_OR_WHO = /\d|@/;

// A forward that gives the sender without labels: "Anna <anna@…> | 3 May 2026 10:04".
const SENDER_AND_MOMENT = /^[^:]{0,80}<[^<>\s@]{1,80}@[^<>\s]{3,80}>\s*[|,;–-].{0,60}\b20\d{2}\b.{0,40}\d{1,2}[:.h]\d{2}/;

/** "On 3 May 2026, at 10:04, Anna <anna@…> wrote:", which may run over two lines. */
function isAttribution(lines: readonly string[], at: number): 0 | 1 | 2 {
  const line = (lines[at] ?? "").trim();
  if (line.length > 400 || line === "") return 0;
  if ((WROTE.some((pattern) => pattern.test(line)) && TELLS_WHEN_OR_WHO.test(line)) || SENDER_AND_MOMENT.test(line)) return 1;
  const next = (lines[at + 1] ?? "").trim();
  if (next !== "" && !WROTE.some((pattern) => pattern.test(next)) && /[:：]$/.test(next) && next.length < 200 && !/[.!?。:：]$/.test(line) && TELLS_WHEN_OR_WHO.test(line + next) && WROTE.some((pattern) => pattern.test(`${line} ${next}`))) return 2;
  return 0;
}

/** A line of a chat, as Teams and WhatsApp copy it: "[10/11/2026 09:12] Anna Kurz", with the words behind a colon or below. */
const CHAT_LINE = /^\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\] [^:：[\]]{2,40}(?:[:：]|$)/i;

/** The same of the same day or week, where Teams leaves the date out: a name alone. */
const RECENT_CHAT_LINE = /^\[(?:\p{L}+ )?\d{1,2}:\d{2}(?: ?[AP]M)?\] \p{Lu}\p{L}+ \p{Lu}[\p{L} .()]{1,40}\s*$/u;

const LONGEST_DIVIDER = 80;
const LONGEST_LABELLED = 2_000;

/** Whether a line is worth a closer look: every beginning of an older message has a colon, a rule or an address in brackets. */
export function mayBeginOlder(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (line === "") return false;
  return /[:：<]/.test(line.slice(0, LONGEST_LABELLED)) || (line.length <= LONGEST_DIVIDER && /[-_=*]/.test(line)) || /[:：]\s*$/.test((lines[at + 1] ?? "").slice(-20));
}

export type OlderMark =
  /** Everything from here on is older. */
  | { readonly kind: "allBelow" }
  /** This many lines introduce a quotation; what follows outside the quotation is the writer's own. */
  | { readonly kind: "attribution"; readonly lines: 1 | 2 };

/** What the line at this place says about the lines below it; null when it is an ordinary line. */
export function olderMarkAt(lines: readonly string[], at: number): OlderMark | null {
  const line = lines[at] ?? "";
  if (line === "") return null;
  if (isDivider(line) || startsHeaderBlock(lines, at) || startsForeignHeaderBlock(lines, at) || CHAT_LINE.test(line) || RECENT_CHAT_LINE.test(line)) return { kind: "allBelow" };
  const attribution = isAttribution(lines, at);
  return attribution === 0 ? null : { kind: "attribution", lines: attribution };
}
