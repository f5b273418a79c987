/** The language of a text where Office knows no other, and the tags that both manifests name. */
const DEFAULT_LANGUAGE = "en-US";
const LANGUAGES = [DEFAULT_LANGUAGE, "pt-BR", "es-ES", "de-DE", "ja-JP", "zh-CN"];

/** The product's name is the same in every language. */
const NAME = "FastTrack Closeout";

/**
 * Every text of the manifests that is translated, by language. The names of the three emails are the pane's.
 * Lengths: docs/manifest of office-js-docs-reference (labels 125, tips and description 250 characters) and the unified
 * manifest's schema (labels 64, short description 80), the smaller of both.
 */
const TEXTS = {
  description: {
    "en-US": "For FastTrack Managers: recognizes the customer tenant of the open email, shows the steps that close the engagement, and writes the closing emails in six languages.",
    "pt-BR": "Para FastTrack Managers: reconhece o tenant do cliente no email aberto, mostra as etapas de encerramento do engajamento e escreve os emails de encerramento em seis idiomas.",
    "es-ES": "Para FastTrack Managers: reconoce el tenant del cliente en el correo abierto, muestra los pasos para cerrar la colaboración y redacta los correos de cierre en seis idiomas.",
    "de-DE": "Für FastTrack Manager: erkennt in der geöffneten E-Mail den Tenant des Kunden, zeigt die Schritte zum Abschluss der Zusammenarbeit und schreibt die Abschluss-E-Mails in sechs Sprachen.",
    "ja-JP": "FastTrack マネージャー向け: 開いているメールから顧客のテナントを特定し、支援を完了するまでの手順を示し、完了のメールを 6 つの言語で作成します。",
    "zh-CN": "面向 FastTrack 经理：从打开的邮件中识别客户租户，显示结束合作的各个步骤，并以六种语言撰写收尾邮件。",
  },
  shortDescription: {
    "en-US": "Recognizes the tenant of an email and writes the FastTrack closing emails.",
    "pt-BR": "Reconhece o tenant de um email e escreve os emails de encerramento do FastTrack.",
    "es-ES": "Reconoce el tenant de un correo y redacta los correos de cierre de FastTrack.",
    "de-DE": "Erkennt den Tenant einer E-Mail und schreibt die FastTrack-Abschluss-E-Mails.",
    "ja-JP": "メールの顧客テナントを特定し、FastTrack の完了メールを作成します。",
    "zh-CN": "识别邮件所属的客户租户，并撰写 FastTrack 收尾邮件。",
  },
  menuTip: {
    "en-US": "Write a closing email with one click, or open the pane with the customer tenant and the closing steps.",
    "pt-BR": "Escreva um email de encerramento com um clique ou abra o painel com o tenant do cliente e as etapas de encerramento.",
    "es-ES": "Redacte un correo de cierre con un clic o abra el panel con el tenant del cliente y los pasos del cierre.",
    "de-DE": "Schreiben Sie eine Abschluss-E-Mail mit einem Klick, oder öffnen Sie den Bereich mit dem Tenant des Kunden und den Abschlussschritten.",
    "ja-JP": "ワンクリックで完了メールを作成するか、顧客のテナントと完了までの手順を示す作業ウィンドウを開きます。",
    "zh-CN": "一键撰写收尾邮件，或打开显示客户租户和收尾步骤的窗格。",
  },
  customerEmail: {
    "en-US": "Customer email",
    "pt-BR": "Email para o cliente",
    "es-ES": "Correo para el cliente",
    "de-DE": "E-Mail an den Kunden",
    "ja-JP": "お客様へのメール",
    "zh-CN": "致客户的邮件",
  },
  customerEmailTip: {
    "en-US": "Write to the customer what is complete and how to ask for help again.",
    "pt-BR": "Escreva ao cliente o que foi concluído e como pedir ajuda de novo.",
    "es-ES": "Escriba al cliente qué se ha completado y cómo volver a pedir ayuda.",
    "de-DE": "Schreiben Sie dem Kunden, was abgeschlossen ist und wie es erneut Unterstützung gibt.",
    "ja-JP": "完了した内容と、再度支援を依頼する方法をお客様に知らせます。",
    "zh-CN": "告知客户已完成的内容以及如何再次求助。",
  },
  accountTeamEmail: {
    "en-US": "Account team email",
    "pt-BR": "Email para a equipe da conta",
    "es-ES": "Correo para el equipo de la cuenta",
    "de-DE": "E-Mail an das Account-Team",
    "ja-JP": "アカウント チームへのメール",
    "zh-CN": "致客户团队的邮件",
  },
  accountTeamEmailTip: {
    "en-US": "Ask the account team to review with the customer, and announce that FastTrack disengages.",
    "pt-BR": "Peça à equipe da conta a reunião de encerramento com o cliente e anuncie o desligamento do FastTrack.",
    "es-ES": "Pida al equipo de la cuenta la reunión de cierre con el cliente y anuncie la desvinculación de FastTrack.",
    "de-DE": "Bitten Sie das Account-Team um das Abschlussgespräch mit dem Kunden, und kündigen Sie den Rückzug von FastTrack an.",
    "ja-JP": "アカウント チームにお客様とのレビューを依頼し、FastTrack の担当終了を伝えます。",
    "zh-CN": "请客户团队与客户回顾，并告知 FastTrack 将退出支持。",
  },
  assignmentRequest: {
    "en-US": "Assignment request",
    "pt-BR": "Solicitação de atribuição",
    "es-ES": "Solicitud de asignación",
    "de-DE": "Assignment-Anfrage",
    "ja-JP": "割り当て依頼",
    "zh-CN": "分配申请",
  },
  assignmentRequestTip: {
    "en-US": "Ask the Assignment team to move the tenant to the queue of its region.",
    "pt-BR": "Peça à equipe de Atribuição que mova o tenant para a fila da sua região.",
    "es-ES": "Pida al equipo de Asignación que mueva el tenant a la cola de su región.",
    "de-DE": "Bitten Sie das Assignment-Team, den Tenant in die Warteschlange seiner Region zu verschieben.",
    "ja-JP": "テナントを該当リージョンのキューに移すよう、割り当てチームに依頼します。",
    "zh-CN": "请分配团队将该租户移至其所在区域的队列。",
  },
  openPane: {
    "en-US": "Open pane",
    "pt-BR": "Abrir painel",
    "es-ES": "Abrir panel",
    "de-DE": "Bereich öffnen",
    "ja-JP": "作業ウィンドウを開く",
    "zh-CN": "打开窗格",
  },
  openPaneReadTip: {
    "en-US": "Recognize the customer tenant of this message, follow the closing steps and reply with the right closing email.",
    "pt-BR": "Reconheça o tenant do cliente nesta mensagem, siga as etapas de encerramento e responda com o email de encerramento certo.",
    "es-ES": "Reconozca el tenant del cliente en este mensaje, siga los pasos del cierre y responda con el correo de cierre adecuado.",
    "de-DE": "Erkennen Sie den Tenant des Kunden in dieser Nachricht, folgen Sie den Abschlussschritten und antworten Sie mit der passenden Abschluss-E-Mail.",
    "ja-JP": "このメッセージから顧客のテナントを特定し、完了までの手順に沿って、適切な完了メールで返信します。",
    "zh-CN": "识别此邮件所属的客户租户，按步骤完成收尾，并以合适的收尾邮件回复。",
  },
  openPaneComposeTip: {
    "en-US": "Write the right closing email into this message: recipients, subject and text, in the reader's language.",
    "pt-BR": "Escreva nesta mensagem o email de encerramento certo: destinatários, assunto e texto, no idioma de quem o lê.",
    "es-ES": "Escriba en este mensaje el correo de cierre adecuado: destinatarios, asunto y texto, en el idioma de quien lo lee.",
    "de-DE": "Schreiben Sie die passende Abschluss-E-Mail in diese Nachricht: Empfänger, Betreff und Text in der Sprache des Lesers.",
    "ja-JP": "このメッセージに、宛先・件名・本文のそろった完了メールを、受信者の言語で作成します。",
    "zh-CN": "将合适的收尾邮件写入此邮件：收件人、主题和正文，使用读者的语言。",
  },
};

module.exports = { DEFAULT_LANGUAGE, LANGUAGES, NAME, TEXTS };
