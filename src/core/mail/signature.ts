const CLOSING_PHRASES = [
  // en
  "best regards", "kind regards", "warm regards", "regards", "best wishes", "best", "many thanks", "thanks", "thank you", "thanks and regards", "thanks & regards", "thanks in advance", "cheers", "sincerely", "yours sincerely", "yours faithfully", "all the best", "with kind regards",
  // de
  "mit freundlichen grüßen", "mit freundlichen gruessen", "mit freundlichem gruß", "freundliche grüße", "freundliche grüsse", "viele grüße", "viele grüsse", "viele gruesse", "beste grüße", "beste grüsse", "herzliche grüße", "liebe grüße", "schöne grüße", "gruß", "grüße", "mfg", "vg", "lg", "vielen dank und viele grüße", "danke und viele grüße", "besten dank und freundliche grüße",
  // es
  "saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "cordial saludo", "muchas gracias", "gracias", "un cordial saludo", "muchas gracias y saludos", "reciba un cordial saludo", "gracias y saludos", "un abrazo",
  // pt
  "atenciosamente", "att", "abraços", "abraço", "um abraço", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "cordialmente", "saudações", "grato", "grata", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "desde já agradeço",
  // fr, it
  "cordialement", "bien cordialement", "bien à vous", "salutations", "cordiali saluti", "distinti saluti",
  // ja
  "よろしくお願いいたします", "宜しくお願いいたします", "よろしくお願い致します", "宜しくお願い致します", "よろしくお願いします", "何卒よろしくお願いいたします", "何卒よろしくお願い申し上げます", "以上、よろしくお願いいたします", "どうぞよろしくお願いいたします", "引き続きよろしくお願いいたします", "敬具", "以上",
  // zh
  "此致", "此致敬礼", "敬礼", "谢谢", "祝好", "祝商祺", "顺祝商祺", "谨启", "致敬",
];
const CLOSING = new Set(CLOSING_PHRASES);

/** A line that is nothing but "Best regards," or its counterpart: what follows is the signature. */
export function isClosingPhrase(line: string): boolean {
  if (line.length > 60) return false;
  const bare = (text: string): string => text.toLowerCase().replace(/[\s,.!;。、！，~–—-]+$/u, "").trim();
  // "Best regards, Olivia": the name may stand beside it.
  const named = /^(.{3,40}?)[,.!]\s*(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.exec(line.trim());
  return CLOSING.has(bare(line)) || (named !== null && CLOSING.has(bare(named[1] as string)));
}

/** "-- ", a rule of underscores, or what a phone adds. */
export function isSignatureDelimiter(line: string): boolean {
  const text = line.trim();
  return /^(?:--|—|_{5,}|-{5,}|={5,}|\*{5,}|[-=_*]{10,}|[─━═]{3,})$/.test(text) || MOBILE.test(text);
}

const MOBILE =
  /^(?:Sent from (?:my|Outlook)|Get Outlook for|Von meinem .{1,30} gesendet|Gesendet von|Holen Sie sich Outlook|Enviado desde mi|Enviado do meu|Enviado de|Obter o Outlook|Obtener Outlook|iPhoneから送信|.{0,12}から送信|发自我的|从我的.{1,20}发送|获取 ?Outlook|Outlook.{0,20}を入手|Envoyé de mon|Inviato da)/i;

// What only legal footers, mailing-list footers and security banners say. A match makes the line weak, not the mail.
const FOOTER = new RegExp(
  [
    "confidentiality notice|this (?:e-?mail|message)(?: and any (?:files|attachments))?.{0,60}(?:confidential|intended)|intended (?:solely|only) for|intended for the (?:named|sole|exclusive|addressee)|received (?:it|this(?: e-?mail| message)?) (?:by mistake|in error)|if you (?:are not|have received).{0,60}(?:intended recipient|in error)|registered (?:office|in england|number)|company (?:no|number|registration)|unsubscribe|manage (?:your )?preferences|view (?:this email )?in (?:your )?browser|privacy (?:statement|policy|notice)|all rights reserved|caution: this (?:e-?mail|message)|\\[external\\]|external (?:email|sender|mail)|you don'?t often get email from|please consider the environment|©|copyright",
    "diese (?:e-?mail|nachricht).{0,80}vertraulich|vertrauliche informationen|handelsregister|amtsgericht|registergericht|geschäftsführ(?:er|ung)|vorstand|aufsichtsrat|ust-?id|sitz der gesellschaft|abbestellen|abmelden|datenschutz|externe e-?mail|achtung: (?:diese|externe)",
    "este (?:mensaje|correo).{0,80}(?:confidencial|dirigid)|aviso (?:legal|de confidencialidad)|información confidencial|darse de baja|cancelar (?:la )?suscripción|registro mercantil|correo externo|política de privacidad",
    "esta (?:mensagem|e-?mail).{0,80}confidencia|este e-?mail.{0,80}confidencia|aviso de confidencialidade|aviso legal|informações confidenciais|descadastr|cancelar (?:a )?(?:inscrição|assinatura)|cnpj|e-?mail externo|política de privacidade",
    "本メール.{0,40}(?:機密|秘密)|機密情報|個人情報保護|配信停止|社外からの|外部から(?:の|送信)|登録(?:解除|変更)|無断転載",
    "本邮件.{0,40}(?:保密|机密)|保密(?:声明|信息)|机密信息|退订|取消订阅|外部邮件|版权所有|隐私(?:政策|声明)|免责声明",
    "dit (?:e-?mail)?bericht.{0,80}(?:vertrouwelijk|bestemd)|kvk|afmelden voor|niniejsza wiadomość|detta (?:meddelande|mejl).{0,60}konfidentiel|denne (?:e-?mail|e-?post).{0,60}(?:fortrolig|konfidensiel)",
    "ce (?:message|courriel|mail).{0,80}confidentiel|se désabonner|siège social|questo messaggio.{0,80}riservat",
  ].join("|"),
  "i",
);

export function isFooterLine(line: string): boolean {
  return FOOTER.test(line.length > 2_000 ? line.slice(0, 2_000) : line);
}

/** Whether a line is a legal footer beyond doubt, and not the writer's own sentence with one of its words. */
export function isDisclaimer(line: string): boolean {
  return isFooterLine(line) && /confiden|vertraul|vertrouwel|riservat|機密|保密|intended|handelsregister|registered/i.test(line) && /recipient|empfänger|destinat|intended|e-?mail|nachricht|mensaje|mensagem|message|messaggio|bericht|本メール|本邮件|amtsgericht|registered/i.test(line);
}

/** "Olivia Hart | Account Executive | contoso.com": what stands in a signature that nothing introduces. */
export function isNameplate(line: string): boolean {
  return line.length <= 160 && /\S\s+[|·•]\s+\S/.test(line) && !/[.!?。]$/.test(line.trim());
}
