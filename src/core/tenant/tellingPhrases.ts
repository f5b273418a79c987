import { anyOf } from "../mail/anyOf";
import type { MailEvidence } from "./evidence";
import { soundsLikeCustomer } from "./newCustomerWords";

const AUTOMATED = /^(?:no-?_?reply|do-?not-?reply|newsletter|news|notifications?|notify|alerts?|mailer-daemon|postmaster|bounces?|marketing|digest|updates?|mailing|info-?mail|events?|webinars?|nao-?responda|noresponder|no-?responder)(?:$|[^a-z])/i;

// What only a mail to many ends with.
const TO_MANY = [
  /\bunsubscribe\b|newsletter ab(?:bestellen|melden)|vom newsletter|darse de baja|cancelar (?:la )?suscripción|descadastr|cancelar (?:a )?inscrição|配信停止|配信解除|退订|取消订阅|se désabonner|disiscri/i,
  /\b(?:no longer|(?:do|would|prefer) not|don['’]t|rather not)(?: (?:want|wish|like))?(?: to)? (?:hear from|receive|get) (?:me|us|these|our|my|such|more|further|any)\b|\bstop receiving\b/i,
  /\bkeine weiteren (?:e-?mails|nachrichten|informationen)\b[^.\n]{0,40}\b(?:erhalten|bekommen|wünschen)|\bno (?:desea[sn]?|quiere[sn]?) recibir|\bdejar de recibir|\bn[ãa]o (?:deseja|quer|queira|quiser|desejar) (?:mais )?receber|\bdeixar de receber|不(?:想|希望)再(?:收到|接收)/i,
];

// What only a machine writes below its mail. Not an automatic reply: that is somebody's who is away.
const BY_MACHINE = [
  /\bthis (?:is an |e-?mail |message |notification )[^.\n]{0,40}\bautomat\w*\b(?! (?:reply|response|answer))|\b(?:do|can) ?not reply (?:directly )?to this (?:e-?mail|message|address|notification)|\bthis (?:mailbox|inbox|e-?mail address|address) is (?:not |un)(?:monitored|attended|read)/i,
  /\bdiese (?:e-?mail|nachricht|mitteilung)\b[^.\n]{0,40}\bautomatisch|\bantworten sie (?:bitte )?nicht auf diese|\bnicht auf diese (?:e-?mail|nachricht|mitteilung) (?:zu )?antworten/i,
  /\b(?:este (?:correo|mensaje|e-?mail)|es un (?:correo|mensaje))\b[^.\n]{0,40}autom[áa]tic|\bno respond(?:a|er|as) (?:a )?este (?:correo|mensaje|e-?mail)/i,
  /\b(?:est[ea] (?:é uma? )?(?:mensagem|e-?mail)|[ée] uma? (?:mensagem|e-?mail))\b[^.\n]{0,40}autom[áa]tic|\bn[ãa]o respond(?:a|er) (?:a )?est[ea] (?:mensagem|e-?mail)/i,
  /送信専用|自動(?:送信|配信)(?:され|した|して|メール|専用|です)|(?:本|此)(?:邮件|信息)[^。\n]{0,10}自动|系统自动(?:发送|生成|发出)|请(?:勿|不要)(?:直接)?回复/,
];

// Who is a company's partner or supplier is not the company.
const AS_A_PARTNER = [
  /\bwe are (?:the |an? |their )?(?:[\w-]+ ){0,2}(?:partner|reseller|supplier|service provider|consultan(?:cy|ts?)) (?:of|for|to)\b|\bwir sind (?:der |die |ein |eine |als )?(?:\p{L}+ ){0,1}\p{L}*(?:partner|dienstleister|systemhaus|berater) (?:von|für|der|des)\b/iu,
  /\bsomos (?:el |la |un |una |su |o |a |um |uma |os |los )?(?:partner|socio|proveedor|consultor|integrador|parceiro|fornecedor)\p{L}* (?:de|del|da|do|dos|das)\b/iu,
  /(?:是|作为)[^。，\n]{0,12}(?:实施|服务|代理|导入|合作)(?:伙伴|商)|導入(?:支援)?(?:パートナー|ベンダー)/,
];

// Singular: "our customers like the shop" is a company's that has customers, "our customer" is somebody the FM may know.
const FOR_A_CUSTOMER = [
  /\bour (?:mutual |joint |common |shared )?(?:customer|client)(?! (?:service|support|care|success|portal|relation|satisfaction|base|facing|experience|data|centre|center|apps?|team|software|machine|device|side))\b/i,
  /\b(?:unser(?:e[msnr]?)? (?:gemeinsame[mnrs]? )?(?:kunde|kundin|mandant|mandantin)\b|unsere[ms] (?:gemeinsamen )?(?:kunden|mandanten)\b)/i,
  /\bnuestr[oa] (?:client[ea])\b|\b(?:nosso|nossa) (?:client[ea])\b/i,
  /(?:弊社|当社|私ども|我々)の?(?:お客様|顧客|クライアント)|(?:我们|我司|我方|本公司)的?(?:客户|客戶)/,
];

// Who was asked to tell the FM, or does the work for somebody whom the mail need not name.
const IN_THEIR_NAME = [
  /\b(?:on|in) (?:their|his|her) (?:behalf|name)\b|\b(?:they|who) (?:have )?asked (?:us|me) to (?:tell|inform|let|write|confirm)\b|\blook(?:ing)? after (?:the )?(?:it|tenant|systems) (?:of|for)\b/i,
  /\bin (?:deren|dessen|ihrem|seinem) (?:namen|auftrag)\b|\bim (?:auftrag (?:de[rs]|von|eine[rs])|namen eine[rs])\b|\bwir betreuen\b/i,
  /\ben su nombre\b|\bpor encargo de\b|\ben nombre de (?:nuestr|un |una )|\bllevamos la informática\b|\bem nome (?:dele|dela|de um)|\batendemos (?:a |o |uma? )|\bpedi(?:u|ram) (?:que|para) (?:eu|nós|a gente)\b/i,
  /委託|委托|に代わ(?:り|って)|先方(?:より|から|の)|(?:负责|代表)客户/,
];

/** Who writes by machine or to many, by the address and by what is written, and who does not write as a customer. */
export function withPhrasesRead(evidence: MailEvidence): MailEvidence {
  const sounds = soundsLikeCustomer(evidence.ownText);
  const isImpersonal = anyOf([...TO_MANY, ...BY_MACHINE], `${evidence.ownText}\n${evidence.smallPrint}`);
  return {
    ...evidence,
    participants: evidence.participants.map((participant) => ({ ...participant, automated: AUTOMATED.test(participant.address) || (isImpersonal && participant.place === "from") })),
    plainlyNoCustomer: sounds === "no",
    notAsCustomer: anyOf([...FOR_A_CUSTOMER, ...AS_A_PARTNER, ...IN_THEIR_NAME], evidence.ownText) || sounds !== "yes",
  };
}
