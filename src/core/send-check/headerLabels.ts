/** What the label before a line's colon says, as far as it is listed: whom an older message is from, or another of its header's lines. */
export type HeaderLabel = "sender" | "other" | "unlisted";

const SENDERS = new Set("from von de da van från fra od feladó lähettäjä kimden от від expéditeur remitente absender 差出人 送信者 发件人 寄件者 寄件人 보낸사람".split(" "));
const OTHERS = new Set(
  ("sent date to cc subject gesendet datum an betreff enviado enviadoel enviadoem enviada enviadaem fecha para asunto data assunto 送信日時 日時 日付 宛先 件名 发送时间 发送日期 时间 日期 收件人 抄送 主题 傳送時間 收件者 主旨 " +
    "envoyé à objet inviato a oggetto verzonden aan onderwerp skickat till ämne sendt til emne wysłano do temat отправлено кому тема дата").split(" "),
);
const LONGEST = 24;
const IN_NO_LABEL = /[\d/\\<>@"()[\]{}#|,;!?]/;
const LEFT_OUT = /[\s*_]+/g;

const LAST_ASCII = 127;
const NO_LABEL = 0;
const NOTHING = 1;
/** What a sign of ASCII is in a label: its small form, or one of the two above. */
const ASCII_UNITS = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (IN_NO_LABEL.test(sign)) return NO_LABEL;
  return sign.replace(LEFT_OUT, "") === "" ? NOTHING : sign.toLowerCase().charCodeAt(0);
});
const HASHES = 1 << 10;
/** By a hash of its units, whether a label may be a listed one: of a body full of labels next to none is made into a string. */
const isListed = new Uint8Array(HASHES);
const markListed = (label: string): void => { isListed[label.split("").reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), 0)] = 1; };
SENDERS.forEach(markListed);
OTHERS.forEach(markListed);

/**
 * The label of a line, "*From:* Ana" too, capitals and spaces aside.
 *
 * @param colonAt  its first colon, -1 for none
 * @returns null where a line has no label, or nothing after it
 */
export function headerLabel(line: string, colonAt: number): HeaderLabel | null {
  if (colonAt < 1 || colonAt > LONGEST || colonAt === line.length - 1) return null;
  let hash = 0;
  let length = 0;
  for (let at = 0; at < colonAt; at++) {
    const code = line.charCodeAt(at);
    if (code > LAST_ASCII) return listed(line.slice(0, colonAt));
    const unit = ASCII_UNITS[code] as number;
    if (unit === NO_LABEL) return null;
    if (unit === NOTHING) continue;
    hash = nextHash(hash, unit);
    length++;
  }
  if (length === 0) return null;
  return isListed[hash] === 1 ? listed(line.slice(0, colonAt)) : "unlisted";
}

function listed(written: string): HeaderLabel | null {
  if (IN_NO_LABEL.test(written)) return null;
  const label = written.replace(LEFT_OUT, "").toLowerCase();
  if (label === "") return null;
  if (SENDERS.has(label)) return "sender";
  return OTHERS.has(label) ? "other" : "unlisted";
}

function nextHash(hash: number, unit: number): number {
  return (hash * 33 + unit) & (HASHES - 1);
}
