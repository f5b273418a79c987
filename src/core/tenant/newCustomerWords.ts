import { anyOf } from "../mail/anyOf";

/**
 * What tells a customer of the FM's from everybody else whose company has a tenant: who sells, recruits, bills or invites has one
 * too. A company that only the look-up knows is a new customer only where it writes of the work itself.
 */

// Product names with their capital: "Teams" is one, "teams" are anybody's.
const OF_THE_WORK = [
  /\b(?:Teams|Exchange|SharePoint|OneDrive|Intune|Entra|Outlook|Yammer|FastTrack|Microsoft 365|M365|O365|Office 365|RFA)\b/,
  /\b(?:clos(?:e|ed|ing|ure|e-?out)|complet(?:e|ed|es|ing|ion)|finish(?:ed|ing)?|wrap(?:ped|ping)?(?: \w+)?[ -]?up|engagements?|roll(?:ed|ing)?[ -]?out|deploy\w*|migrat\w*|mailbox(?:es)?|onboard\w*|enrol\w*|(?:go|going|goes|gone|went|is|are)[ -]live|tenants?|licen[cs]e[ds]?|workloads?|sign(?:ed)?[ -]?(?:off|in)|cut-?over|(?:we(?: are|['’]re)|everything is|all) (?:all )?(?:done|set|ready))\b/i,
  /\b(?:abschlie(?:ß|ss)|abschlu|abgeschlossen|beend|fertig|umgestellt|umstellung|migr|postf[aä]ch|einführ|begleitung|betreuung|ausgerollt|ausroll|mandant|lizenz|wir sind (?:so ?weit|durch)|alles (?:erledigt|läuft)|läuft alles)/i,
  /\b(?:cerr(?:ar|amos|ado|emos)|cierr|termin[aó]|finali[zc]|despli?eg|buz[oó]n|inquilino|acompañamiento|(?:estamos|todo) list|tudo (?:pronto|certo)|estamos prontos|implementa|implanta|encerr|conclu|caixas? de correio|licenças?|locatário|acompanhamento|fechar|fechamos|fechado|fecho\b)/i,
  /\b(?:déploie|déploy|clôtur|accompagnement|chiud|chiusur|distribuzione|afsluit|afgesloten|afgerond|uitrol)/i,
  /移行|完了|終了|展開|導入|テナント|ライセンス|クローズ|支援|迁移|完成|结束|关闭|上线|部署|租户|许可|验收|项目|邮箱|培训/,
];

// What is said by who sells, recruits, applies, bills, delivers, reports or invites.
const OF_A_STRANGER = [
  /\b(?:your (?:linkedin )?profile|(?:is|are|currently|now) (?:hiring|recruiting)|apply for|application for|(?:my|attached) (?:cv|r[eé]sum[eé])|job (?:offer|opening|opportunity)|vacanc(?:y|ies)|(?:teams|companies|businesses|firms|organi[sz]ations) like yours|(?:help|helps|helped|helping|work with|works with) (?:\w+ )?(?:teams|companies|businesses|firms|organi[sz]ations)|(?:a|free|live|quick|short) (?:demo|trial)|(?:10|15|20|30|ten|fifteen|twenty|thirty)[ -]min(?:ute)?s?['’]? (?:call|chat|demo|slot)|our (?:products?|pricing|platform|offering)|special offer|discount|invoices?|payment|your (?:order|booking|reservation|parcel|shipment|delivery|appointment)|reporter|journalist|podcast|(?:our|annual) conference|speaker)\b/i,
  /\b(?:ihr profil|lebenslauf|bewerbung|stellenangebot|stelle als|unternehmen wie (?:ihre|das ihre)|kostenlose[snr]? (?:demo|test|erstgespräch|beratung)|unsere? (?:lösung|produkt|angebot|plattform)|rechnung|ihre (?:bestellung|buchung|reservierung|lieferung)|referent|konferenz|journalist|redaktion)/i,
  /\b(?:[st]u perfil|vacante|currículum|oferta de (?:empleo|trabajo)|empresas como la (?:suya|tuya|vuestra)|demostración|nuestr[oa]s? (?:producto|solución|soluciones|plataforma)|factura|[st]u (?:pedido|reserva|compra)|periodista|congreso)/i,
  /\b(?:(?:seu|teu) perfil|vagas?\b|currículo|empresas como a (?:sua|vossa)|demonstração|noss[oa]s? (?:produto|solução|soluções|plataforma)|nota fiscal|fatura|boleto|(?:seu|sua|teu|tua) (?:pedido|reserva|compra)|jornalista|palestra)/i,
  /求人|採用|ご経歴|履歴書|突然の(?:ご連絡|メール)|弊社の?(?:製品|サービス|ソリューション)|請求書|ご注文|ご予約|取材|講演|無料(?:体験|トライアル|デモ)/,
  /招聘|职位|简历|冒昧|我们的?(?:产品|解决方案)|我们公司专业|发票|账单|订单|预订|采访|演讲|免费试用|优惠/,
];

/**
 * Whether a mail is what a customer of the FM's would write: plainly not ("no"), perhaps not ("unclear"), or as far as words tell.
 *
 * @param ownText  subject and newest words
 */
export function soundsLikeCustomer(ownText: string): "yes" | "unclear" | "no" {
  if (anyOf(OF_A_STRANGER, ownText)) return anyOf(OF_THE_WORK, ownText) ? "unclear" : "no";
  return anyOf(OF_THE_WORK, ownText) ? "yes" : "unclear";
}
