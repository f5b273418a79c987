/** Lines that programs write under, over or into a mail, in a language that is not its writer's. */
const MACHINE_LINES: readonly RegExp[] = [
  /^\s*>/,
  // The banner of a mail gateway, and Outlook's own tip above mail from strangers.
  /originated (from )?outside|outside (of )?(the|your) organi[sz]ation|don['’]t often get e?mail|do not click( on)?( any)? links|^\W*(caution|external|warning)\b\W*(:|e?-?mail|sender)|^\W*(caution|external)\W*$/i,
  /^\W*(atenç[ãa]o|atenci[óo]n|precauci[óo]n|cuidado|aviso|achtung|vorsicht|warnung|hinweis)\b.{0,30}\b(e-?mail|correo|mensaje|mensagem|nachricht|absender|remitente|remetente)\b.{0,40}\bextern|^\W*[[(【]?(e-?mail|correo|mensaje|mensagem)\b.{0,20}\bextern[oa][\])】]|^\W*(\p{L}+\W+)?(externer absender|remitente externo|remetente externo)\W*$|\b(n[ãa]o clique|no haga clic|klicken sie nicht) (em|en|auf) |^\W*(est[ea]|diese) (mensaje|correo|mensagem|e-?mail|nachricht)\b.{0,40}\b(fuera de|fora da|außerhalb) |(本|此|该)邮件.{0,4}来自.{0,6}外部|メールは.{0,6}(社外|組織外|外部)から|^【?(注意|警告|外部|社外).{0,20}】?.{0,20}(社外|外部)(から|メール|邮件)|^【?(注意|警告|外部邮件).{0,12}来自.{0,6}外部/iu,
  // The line a phone or Outlook adds under a mail.
  /^\W*(sent|get) (from|with|via|outlook)\b|outlook (for|para|für|pour) (ios|android|mac|windows)|^\W*(von meinem .{1,40}gesendet|gesendet (von|mit)|enviado (desde|do|da|de|from|a partir)|(obter o|obtener|obtenga|holen sie sich) outlook|envoyé de|inviato da|verzonden)|から送信|发自我的|从我的.{1,20}发送/i,
  // What Teams puts into an invitation.
  /^\W*(microsoft teams (meeting|need help)|join (the meeting|on your computer|with a video)|click here to join|meeting id|passcode|download teams|learn more|meeting options|or call in|phone conference id|find a local number|need help\?)/i,
  // Legal footers that the signature's end did not take along.
  /confidential.*(recipient|intended|addressee)|(intended|solely) (only )?for the (use|person|addressee|individual)|consider the environment|if you (are not|have received)[^.]{0,60}(intended|in error)/i,
];

/** A program's line says so where it begins; a paragraph is searched no further. */
const LINE_BEGINNING = 400;

// Quotation marks, gateway banners and legal footers may be long; what a phone or Teams adds is a short line of its own.
const MAY_BE_LONG: readonly RegExp[] = [0, 1, 2, 5].map((at) => MACHINE_LINES[at] as RegExp);
const LONGEST_SHORT_LINE = 60;

/** A Chinese or Japanese nameplate under a mail in another language: a company, a department, an address, and no word of a sentence. */
const NO_SENTENCE = /^[^\u3041-\u3096。，！？!?的了是我您请们]{0,80}$/u;
const NAMEPLATE = /(株式|有限|合同)会社|有限(责任)?公司|(集团|部|課|室|係|科|处|局|中心|支社|本社|分公司|長|主任|担当|经理|主管|总监|工程师)\s*$|^(電話|电话|手机|携帯|传真|地址|住所)|〒|[都道府県].{1,6}[区市町村]|丁目|番地|[市区].{1,12}[路街道]/u;

const isMachineLine = (line: string): boolean => {
  const beginning = line.slice(0, LINE_BEGINNING);
  return (line.length <= LONGEST_SHORT_LINE ? MACHINE_LINES : MAY_BE_LONG).some((pattern) => pattern.test(beginning));
};

/** Of a line of code or of a log, at least this share are signs that prose hardly has. */
const CODE_SIGNS = /[{}()[\];=<>|\\$_]/g;
const CODE_SHARE = 0.08;
const CODE_FEWEST = 4;

const isCode = (line: string): boolean => {
  const signs = line.match(CODE_SIGNS)?.length ?? 0;
  return signs >= CODE_FEWEST && signs >= CODE_SHARE * line.length;
};

/** The three little words in product names that English alone would be taken from. */
const PRODUCT_NAMES = /\b(onedrive|skype|apps|windows hello|yammer|microsoft 365|office 365|defender|project) for (business|enterprise|endpoint|identity|office|cloud apps|cloud|the web)\b|\brequest for assistance\b|\bsoftware as a service\b/gi;

/** A run of signs without a space that is an address, a path, a file, a number, a placeholder: no word. */
const isNoWord = (run: string): boolean => /[\d@\\/_=<>{}|#$%^*~]|[^.]\.[a-z]{2,}/i.test(run) || /^[A-Z][a-z]+-[A-Z]/.test(run);

/**
 * A text without what tells nothing of its language: addresses, links, code, numbers, product names, and the lines that
 * programs add. What is dropped leaves a space.
 */
export function withoutMachineText(text: string): string {
  return text
    .replace(/```[^`]*```|`[^`\n]*`/g, " ")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "" && !isCode(line) && !isMachineLine(line) && !(NO_SENTENCE.test(line) && NAMEPLATE.test(line)))
    .join("\n")
    .replace(PRODUCT_NAMES, " ")
    .replace(/[\x21-\x7e]+/g, (run) => (isNoWord(run) ? " " : run));
}
