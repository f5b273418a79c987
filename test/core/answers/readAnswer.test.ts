import type { Closing } from "../../../src/core/engagement/Closing";
import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import { confirmingAction, confirmingDay, readAnswer, type AnswerContext, type AnswerReading } from "../../../src/core/answers/readAnswer";
import { DAY, after, reached } from "../engagement/closings";
import { CONTOSO, FABRIKAM } from "../tenant/tenants";

const TEAM = "assignment@microsoft.com";
const ATU = "sam.rivera@microsoft.com";
const FM = "robin.weber@microsoft.com";

const ASKED: Closing = after(reached(), { type: "emailAccountTeam", on: DAY }, { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY });
const CONTEXT: AnswerContext = { tenant: { ...CONTOSO, accountTeam: [ATU] }, closing: ASKED, assignmentTeamAddresses: [TEAM], otherTenants: [FABRIKAM] };

const mail = (text: string, from = TEAM, change: Partial<MailSnapshot> = {}): MailSnapshot => ({
  surface: "read",
  userAddress: FM,
  conversationId: null,
  subject: "RE: Assignment request",
  from: { name: "", address: from },
  to: [{ name: "", address: FM }],
  cc: [],
  bcc: [],
  body: { html: null, text },
  ...change,
});

const outcome = (reading: AnswerReading): string => (reading.outcome === "proposal" ? reading.step : reading.reason);

describe("the Assignment team's answer", () => {
  it.each([
    ["en", "Hi Robin,\n\nThe tenant has been moved to FTCQ Inactive EMEA.\n\nRegards,\nAlex", "The tenant has been moved to FTCQ Inactive EMEA."],
    ["en", "Done: moved to the queue FTCQ Inactive EMEA.", "Done: moved to the queue FTCQ Inactive EMEA."],
    ["en", "We've now assigned contoso.onmicrosoft.com to FTCQ Inactive EMEA. You can unassign yourself.", "We've now assigned contoso.onmicrosoft.com to FTCQ Inactive EMEA."],
    ["en", "Please note that the tenant was successfully moved to the requested queue.", "Please note that the tenant was successfully moved to the requested queue."],
    ["en, broken lines", "As you have asked in your request of last Friday, the tenant has been\nmoved to the queue FTCQ Inactive EMEA.", "As you have asked in your request of last Friday, the tenant has been moved to the queue FTCQ Inactive EMEA."],
    ["en", "Regarding your request: the tenant was moved to FTCQ Inactive EMEA.", "Regarding your request: the tenant was moved to FTCQ Inactive EMEA."],
    ["pt-BR", "Olá, Robin. O locatário já foi movido: foi movido para a fila FTCQ Inativo ‒ EMEA.", "O locatário já foi movido: foi movido para a fila FTCQ Inativo ‒ EMEA."],
    ["pt-BR", "O tenant foi transferido para FTCQ Inactive EMEA.", "O tenant foi transferido para FTCQ Inactive EMEA."],
    ["es", "El inquilino ha sido movido a la cola FTCQ Inactivo EMEA.", "El inquilino ha sido movido a la cola FTCQ Inactivo EMEA."],
    ["es", "Hola: se trasladó el inquilino a FTCQ Inactive EMEA.", "Hola: se trasladó el inquilino a FTCQ Inactive EMEA."],
    ["de", "Hallo Robin,\nder Tenant wurde in die Warteschlange FTCQ Inactive EMEA verschoben.", "der Tenant wurde in die Warteschlange FTCQ Inactive EMEA verschoben."],
    ["de", "Wir haben den Tenant der Warteschlange FTCQ Inactive EMEA zugewiesen.", "Wir haben den Tenant der Warteschlange FTCQ Inactive EMEA zugewiesen."],
    ["ja", "お世話になっております。テナントを FTCQ アクティブでない EMEA に移動しました。", "テナントを FTCQ アクティブでない EMEA に移動しました。"],
    ["ja", "テナントは FTCQ Inactive EMEA キューへ移動いたしました。よろしくお願いいたします。", "テナントは FTCQ Inactive EMEA キューへ移動いたしました。"],
    ["zh-CN", "您好，租户已移至 FTCQ 非活动 EMEA 队列，请知悉。", "您好，租户已移至 FTCQ 非活动 EMEA 队列，请知悉。"],
    ["zh-CN", "该租户已经分配到 FTCQ Inactive EMEA。", "该租户已经分配到 FTCQ Inactive EMEA。"],
  ])("proposes the confirmed queue, with its sentence (%s)", (_, text, sentence) => {
    expect(readAnswer(mail(text), CONTEXT)).toEqual({ outcome: "proposal", step: "queueConfirmed", queue: "FTCQ Inactive EMEA", sentence });
  });

  it.each([
    ["negated", "The tenant has not been moved to FTCQ Inactive EMEA yet."],
    ["negated", "The tenant hasn’t been moved to FTCQ Inactive EMEA."],
    ["negated", "We are unable to move the tenant to FTCQ Inactive EMEA."],
    ["negated", "The tenant was moved out of FTCQ Inactive EMEA."],
    ["negated", "The tenant has been moved to FTCQ Inactive EMEA. Correction: it has not been moved."],
    ["negated", "O tenant ainda não foi movido para FTCQ Inativo ‒ EMEA."],
    ["negated", "El inquilino todavía no ha sido movido a FTCQ Inactivo EMEA."],
    ["negated", "Der Tenant wurde noch nicht in die Warteschlange FTCQ Inactive EMEA verschoben."],
    ["negated", "テナントはまだ FTCQ アクティブでない EMEA に移動されていません。"],
    ["negated", "租户尚未移至 FTCQ 非活动 EMEA。"],
    ["notDoneYet", "The tenant will be moved to FTCQ Inactive EMEA."],
    ["notDoneYet", "The tenant will have been moved to FTCQ Inactive EMEA by Friday."],
    ["notDoneYet", "The tenant is being moved to FTCQ Inactive EMEA."],
    ["notDoneYet", "Once the tenant has been moved to FTCQ Inactive EMEA we let you know."],
    ["notDoneYet", "The tenant should have been moved to FTCQ Inactive EMEA."],
    ["notDoneYet", "Please move the tenant to FTCQ Inactive EMEA."],
    ["notDoneYet", "I believe the tenant was moved to FTCQ Inactive EMEA."],
    ["notDoneYet", "O tenant será movido para FTCQ Inativo ‒ EMEA amanhã."],
    ["notDoneYet", "Cuando el inquilino fue movido a FTCQ Inactivo EMEA le avisaremos."],
    ["notDoneYet", "El inquilino será movido a FTCQ Inactivo EMEA."],
    ["notDoneYet", "Der Tenant wird in die Warteschlange FTCQ Inactive EMEA verschoben."],
    ["notDoneYet", "Sobald der Tenant in FTCQ Inactive EMEA verschoben ist, melden wir uns."],
    ["notDoneYet", "テナントは FTCQ Inactive EMEA に移動される予定です。"],
    ["notDoneYet", "租户即将移至 FTCQ 非活动 EMEA。"],
    ["question", "Has the tenant been moved to FTCQ Inactive EMEA?"],
    ["question", "Wurde der Tenant in FTCQ Inactive EMEA verschoben?"],
    ["question", "¿El inquilino ha sido movido a FTCQ Inactivo EMEA?"],
    ["question", "O tenant foi movido para FTCQ Inativo ‒ EMEA?"],
    ["question", "テナントは FTCQ Inactive EMEA に移動しましたか。"],
    ["question", "租户已移至 FTCQ 非活动 EMEA 吗？"],
    ["otherQueue", "The tenant has been moved to FTCQ Inactive APJ."],
    ["otherQueue", "The tenant has been moved from FTCQ Inactive EMEA to FTCQ Inactive Americas."],
    ["otherQueue", "O tenant foi movido para FTCQ Inativo ‒ Américas."],
    ["otherQueue", "テナントを FTCQ アクティブでない南北アメリカに移動しました。"],
    ["otherQueue", "租户已移至 FTCQ 非活动美洲。"],
    ["otherQueue", "The tenant has been moved to FTCQ Active EMEA."],
    ["otherTenant", "fabrikam.onmicrosoft.com has been moved to FTCQ Inactive EMEA."],
    ["otherTenant", "Fabrikam Residences has been moved to FTCQ Inactive EMEA."],
    ["otherTenant", "Tenant ID: 22222222-2222-4222-8222-222222222222\nThe tenant has been moved to FTCQ Inactive EMEA."],
    ["noQueueNamed", "The ticket has been assigned to Priya."],
    ["noQueueNamed", "Your request has been assigned to our queue."],
    ["noQueueNamed", "Your request for FTCQ Inactive EMEA was assigned to Priya."],
    ["noQueueNamed", "Your ticket was moved to the EMEA team."],
    ["noQueueNamed", "Ihre Anfrage wurde der Warteschlange EMEA zugewiesen."],
    ["nothingSaid", "Thank you, we have received your request."],
    ["nothingSaid", ""],
  ])("proposes nothing where it is %s: %s", (reason, text) => {
    expect(outcome(readAnswer(mail(text), CONTEXT))).toBe(reason);
  });

  it.each([
    ["en", "We moved the tenant back from FTCQ Inactive EMEA."],
    ["en", "Tenant has been moved from FTCQ Inactive EMEA."],
    ["en", "The tenant was moved from the queue “FTCQ Inactive EMEA” and assigned to you."],
    ["en", "The tenant has been moved from the requested queue to your name."],
    ["en", "The tenant has been moved from the EMEA queue."],
    ["en", "We have assigned contoso.onmicrosoft.com back to you, FTCQ Inactive EMEA was wrong."],
    ["en", "We moved the tenant from FTCQ Inactive EMEA to FTCQ Active EMEA.", "otherQueue"],
    ["pt-BR", "O tenant foi movido da fila FTCQ Inativo ‒ EMEA."],
    ["pt-BR", "O locatário foi transferido de FTCQ Inactive EMEA para o seu nome."],
    ["pt-BR", "O tenant da fila FTCQ Inativo ‒ EMEA foi atribuído de volta a você."],
    ["pt-BR", "O tenant em FTCQ Inativo ‒ EMEA foi transferido de volta para você."],
    ["es", "El inquilino ha sido movido de la cola FTCQ Inactivo EMEA."],
    ["es", "El inquilino ha sido trasladado de la cola de FTCQ Inactivo EMEA a su nombre."],
    ["es", "Se trasladó el inquilino desde FTCQ Inactive EMEA."],
    ["es", "El inquilino que estaba en FTCQ Inactivo EMEA ha sido asignado de vuelta a usted."],
    ["de", "Der Mandant wurde aus der Warteschlange FTCQ Inactive EMEA wieder Ihnen zugewiesen."],
    ["de", "Der Tenant wurde von FTCQ Inactive EMEA in Ihre Warteschlange verschoben."],
    ["de", "Wir haben den Tenant aus der gewünschten Warteschlange verschoben."],
    ["de", "Der Tenant in FTCQ Inactive EMEA wurde wieder dem FM zugewiesen."],
    ["de", "Der Tenant in FTCQ Inactive EMEA wurde zurück an Sie übertragen."],
    ["de", "Wir haben den Tenant in FTCQ Inactive EMEA zurückverschoben."],
    ["ja", "テナントを FTCQ アクティブでない EMEA から移動しました。"],
    ["ja", "テナントは「FTCQ Inactive EMEA」キューから担当者に割り当てました。"],
    ["ja", "FTCQ Inactive EMEA に移動しましたが、元の担当者に戻しました。"],
    ["zh-CN", "租户已从 FTCQ 非活动 EMEA 转移到您名下。"],
    ["zh-CN", "我们已将租户从队列 FTCQ Inactive EMEA 移出，并分配至您名下。"],
    ["zh-CN", "租户已移出 FTCQ Inactive EMEA，转至您名下。"],
    ["zh-CN", "FTCQ Inactive EMEA 的租户已退回并分配至您名下。"],
  ])("proposes nothing where the tenant left the queue (%s): %s", (_, text, reason = "negated") => {
    expect(outcome(readAnswer(mail(text), CONTEXT))).toBe(reason);
    // Whatever was said before it.
    expect(outcome(readAnswer(mail(`The tenant has been moved to FTCQ Inactive EMEA.\n${text}`), CONTEXT))).toBe(reason);
  });

  it.each([
    ["en", "The tenant has been moved from FTCQ Active EMEA to FTCQ Inactive EMEA."],
    ["en", "The tenant was moved from your queue to FTCQ Inactive EMEA."],
    ["en", "I get back to you: the tenant has been moved to FTCQ Inactive EMEA."],
    ["pt-BR", "O tenant foi movido da fila FTCQ Ativo EMEA para a fila FTCQ Inativo ‒ EMEA."],
    ["pt-BR", "O tenant foi movido para a fila de FTCQ Inactive EMEA."],
    ["pt-BR", "O locatário da Contoso foi transferido da sua fila para FTCQ Inativo ‒ EMEA."],
    ["es", "El inquilino ha sido movido de la cola FTCQ Activo EMEA a la cola FTCQ Inactivo EMEA."],
    ["es", "El inquilino de Contoso ha sido movido a la cola de FTCQ Inactive EMEA."],
    ["es", "Se trasladó el inquilino de su cola a FTCQ Inactivo EMEA."],
    ["de", "Der Tenant wurde von FTCQ Active EMEA nach FTCQ Inactive EMEA verschoben."],
    ["de", "Der Tenant wurde aus Ihrer Warteschlange in die Warteschlange FTCQ Inactive EMEA verschoben."],
    ["de", "Der Tenant wurde von uns der Warteschlange FTCQ Inactive EMEA zugewiesen."],
    ["de", "Wir haben den Tenant wieder in die Warteschlange FTCQ Inactive EMEA verschoben."],
    ["ja", "テナントを FTCQ Active EMEA から FTCQ アクティブでない EMEA に移動しました。"],
    ["ja", "担当者からのご依頼どおり、テナントを FTCQ Inactive EMEA に移動しました。"],
    ["zh-CN", "租户已从 FTCQ Active EMEA 移至 FTCQ 非活动 EMEA。"],
    ["zh-CN", "我们已将租户从您名下转移到 FTCQ Inactive EMEA。"],
  ])("proposes the queue that the tenant came to, wherever it came from (%s): %s", (_, text) => {
    expect(readAnswer(mail(text), CONTEXT)).toMatchObject({ outcome: "proposal", step: "queueConfirmed", sentence: text });
  });

  it.each(["The tenant has been moved from FTCQ Active EMEA and FTCQ Inactive EMEA.", "The tenant has been moved from FTCQ Inactive APJ to FTCQ Inactive EMEA.", "The tenant has been moved from FTCQ Inactive EMEA to FTCQ Active EMEA."])(
    "proposes nothing where it is not clear which one it came to: %s",
    (text) => {
      expect(outcome(readAnswer(mail(text), CONTEXT))).toBe("otherQueue");
    },
  );

  it("is what the newest words say, not an older message below", () => {
    const older = "Thanks, will look.\n\nFrom: Assignment team <assignment@microsoft.com>\nSent: Monday, November 16, 2026 9:00 AM\nTo: Robin Weber\nSubject: RE: Assignment request\n\nThe tenant has been moved to FTCQ Inactive EMEA.";
    expect(outcome(readAnswer(mail(older), CONTEXT))).toBe("olderMessage");
    expect(outcome(readAnswer(mail("Thanks, will look.\n\n> The tenant has been moved to FTCQ Inactive EMEA."), CONTEXT))).toBe("olderMessage");
  });

  it("names each tenant in its own sentence", () => {
    const text = "contoso.onmicrosoft.com has been moved to FTCQ Inactive EMEA.\nfabrikam.onmicrosoft.com was seen.";
    expect(outcome(readAnswer(mail(text), CONTEXT))).toBe("queueConfirmed");
  });

  describe("to a request for several tenants", () => {
    const SUBJECT = "RE: Assignment request: 3 tenants to FTCQ Inactive EMEA";
    const requestOf = (...rows: readonly string[]): string => ["", "", "From: Robin Weber <robin.weber@microsoft.com>", "Sent: Sunday, November 22, 2026 4:31 PM", "To: Assignment team <assignment@microsoft.com>", `Subject: ${SUBJECT.slice(4)}`, "", "Please move the 3 tenants below to the queue FTCQ Inactive EMEA in FTOP.", ...rows].join("\n");
    const OTHERS = ["Northwind", "33333333-3333-4333-8333-333333333333", "Tailspin Toys", "44444444-4444-4444-8444-444444444444"];
    const REQUEST = requestOf("Contoso Pharma GmbH", "11111111-1111-4111-8111-111111111111", ...OTHERS);
    const answered = (text: string, below = REQUEST, subject = SUBJECT) => readAnswer(mail(text + below, TEAM, { subject }), CONTEXT);

    it.each([
      ["en", "The tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "All 3 tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "All three of the tenants were moved to FTCQ Inactive EMEA."],
      ["en", "3 of 3 tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "They have all been moved to FTCQ Inactive EMEA on 11/23/2026."],
      ["en, this one named", "The tenant contoso.onmicrosoft.com has been moved to FTCQ Inactive EMEA."],
      ["en, this one named", "Contoso Pharma GmbH has been moved to FTCQ Inactive EMEA."],
      ["en", "The tenants have been moved to FTCQ Inactive EMEA. Please let me know if you have any other questions."],
      ["pt-BR", "Todos os locatários foram movidos para FTCQ Inativo ‒ EMEA."],
      ["es", "Los tres inquilinos han sido movidos a la cola FTCQ Inactivo EMEA."],
      ["de", "Alle drei Mandanten wurden in die Warteschlange FTCQ Inactive EMEA verschoben."],
      ["de", "Die Tenants wurden im Übrigen gestern in die Warteschlange FTCQ Inactive EMEA verschoben."],
      ["ja", "3件のテナントすべてを FTCQ アクティブでない EMEA に移動しました。"],
      ["zh-CN", "3 个租户均已移至 FTCQ 非活动 EMEA。"],
    ])("proposes what is said of all of them, or of this one (%s): %s", (_, text) => {
      expect(outcome(answered(text))).toBe("queueConfirmed");
    });

    it.each([
      ["en", "2 of the 3 tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "Two of three tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "2/3 tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "The 2 tenants were moved to FTCQ Inactive EMEA."],
      ["en", "Some of the tenants have been moved to FTCQ Inactive EMEA."],
      ["en", "All tenants were moved to FTCQ Inactive EMEA apart from contoso.onmicrosoft.com."],
      ["en", "All have been moved to FTCQ Inactive EMEA, excluding Contoso Pharma GmbH."],
      ["en", "All tenants other than Contoso were moved to FTCQ Inactive EMEA."],
      ["en", "All but one tenant have been moved to FTCQ Inactive EMEA."],
      ["en", "All tenants have been moved to FTCQ Inactive EMEA, with the exception of Contoso."],
      ["en", "One tenant was moved to FTCQ Inactive EMEA, the other one remains active."],
      ["en", "The tenants have been moved to FTCQ Inactive EMEA. Contoso remains active."],
      ["en", "The remaining tenants were moved to FTCQ Inactive EMEA."],
      ["pt-BR", "2 dos 3 locatários foram movidos para FTCQ Inativo ‒ EMEA."],
      ["pt-BR", "Todos os locatários foram movidos para FTCQ Inativo ‒ EMEA, exceto contoso.onmicrosoft.com."],
      ["pt-BR", "Um locatário foi movido para FTCQ Inativo ‒ EMEA, o outro continua ativo."],
      ["pt-BR", "Os demais locatários foram movidos para FTCQ Inativo ‒ EMEA."],
      ["es", "Dos de los tres inquilinos han sido movidos a FTCQ Inactivo EMEA."],
      ["es", "Todos los inquilinos han sido movidos a FTCQ Inactivo EMEA, salvo contoso.onmicrosoft.com."],
      ["es", "Un inquilino fue movido a FTCQ Inactivo EMEA, el otro sigue activo."],
      ["es", "Los inquilinos restantes han sido movidos a FTCQ Inactivo EMEA."],
      ["de", "Zwei der drei Mandanten wurden in die Warteschlange FTCQ Inactive EMEA verschoben."],
      ["de", "Alle Mandanten wurden nach FTCQ Inactive EMEA verschoben, bis auf contoso.onmicrosoft.com."],
      ["de", "Alle Tenants außer Contoso wurden nach FTCQ Inactive EMEA verschoben."],
      ["de", "Die übrigen Mandanten wurden nach FTCQ Inactive EMEA verschoben."],
      ["de", "Ein Mandant wurde nach FTCQ Inactive EMEA verschoben, der andere bleibt aktiv."],
      ["ja", "3件中2件のテナントを FTCQ アクティブでない EMEA に移動しました。"],
      ["ja", "Contoso 以外のテナントを FTCQ アクティブでない EMEA に移動しました。"],
      ["ja", "Contoso を除くすべてのテナントを FTCQ アクティブでない EMEA に移動しました。"],
      ["ja", "残りのテナントを FTCQ アクティブでない EMEA に移動しました。"],
      ["zh-CN", "3 个租户中的 2 个已移至 FTCQ 非活动 EMEA。"],
      ["zh-CN", "除 Contoso 外，所有租户均已移至 FTCQ 非活动 EMEA。"],
      ["zh-CN", "其余租户已移至 FTCQ 非活动 EMEA。"],
    ])("proposes nothing where it is of a part of them (%s): %s", (_, text) => {
      expect(outcome(answered(text))).toBe("partly");
    });

    it.each([
      ["the request below names others", "The tenants have been moved to FTCQ Inactive EMEA.", requestOf(...OTHERS)],
      ["nothing stands below", "All have been moved to FTCQ Inactive EMEA.", ""],
      ["the request below has no more than an address of this one", "The tenants have been moved to FTCQ Inactive EMEA.", requestOf("Cc: amelia@contoso.com", ...OTHERS)],
      ["it is of one of them, whichever", "The tenant has been moved to FTCQ Inactive EMEA.", REQUEST],
      ["it is of one that nobody knows", "Northwind has been moved to FTCQ Inactive EMEA.", REQUEST],
    ])("proposes nothing where %s", (_, text, below) => {
      expect(outcome(answered(text, below))).toBe("tenantNotNamed");
    });

    it("proposes nothing where another sentence says of this one that it waits", () => {
      expect(outcome(answered("The tenants have been moved to FTCQ Inactive EMEA.\nContoso Pharma GmbH will follow tomorrow."))).toBe("notDoneYet");
      expect(outcome(answered("The tenants have been moved to FTCQ Inactive EMEA.\nContoso Pharma GmbH is not in FTOP."))).toBe("negated");
    });

    it("also where the subject was rewritten", () => {
      expect(outcome(answered("The tenants have been moved to FTCQ Inactive EMEA.", REQUEST, "Done"))).toBe("queueConfirmed");
      expect(outcome(answered("The tenants have been moved to FTCQ Inactive EMEA.", requestOf(...OTHERS), "Done"))).toBe("tenantNotNamed");
    });
  });

  const MOVED = "The tenant has been moved to FTCQ Inactive EMEA.";
  it.each([
    ["a member of the team with the team in copy", mail(MOVED, "alex@microsoft.com", { cc: [{ name: "", address: TEAM }] }), "queueConfirmed"],
    ["the team in other letters", mail(MOVED, "Assignment@Microsoft.com "), "queueConfirmed"],
    ["a colleague without the team in copy", mail(MOVED, "alex@microsoft.com"), "otherSender"],
    ["a customer with the team in copy", mail(MOVED, "amelia@contoso.com", { cc: [{ name: "", address: TEAM }] }), "otherSender"],
    ["a look-alike of the team", mail(MOVED, "assignment@micros0ft.com"), "otherSender"],
    ["the FM", mail(MOVED, FM, { cc: [{ name: "", address: TEAM }] }), "otherSender"],
    ["nobody", mail(MOVED, TEAM, { from: null }), "otherSender"],
  ])("counts from %s or not", (_, one, expected) => {
    expect(outcome(readAnswer(one, CONTEXT))).toBe(expected);
  });

  it("needs a team that is known, a queue that was asked for and is not confirmed", () => {
    const confirmed = after(ASKED, { type: "confirmQueue", on: DAY });
    expect(outcome(readAnswer(mail(MOVED), { ...CONTEXT, assignmentTeamAddresses: [] }))).toBe("otherSender");
    expect(outcome(readAnswer(mail(MOVED), { ...CONTEXT, closing: reached() }))).toBe("notAskedFor");
    expect(outcome(readAnswer(mail(MOVED), { ...CONTEXT, closing: confirmed }))).toBe("alreadyDone");
    expect(outcome(readAnswer(mail(MOVED), { ...CONTEXT, closing: after(reached(), { type: "requestQueue", queue: "FTCQ Inactive APJ", on: DAY }) }))).toBe("otherQueue");
  });

  it("marks nothing: the action is another's to take, and only where the record takes it", () => {
    const before = structuredClone(ASKED);
    readAnswer(mail(MOVED), CONTEXT);
    expect(ASKED).toEqual(before);
    expect(confirmingAction(ASKED, DAY)).toEqual({ type: "confirmQueue", on: DAY });
    expect(confirmingAction(ASKED, "2026-11-01")).toBeNull();
    expect(confirmingAction(reached(), DAY)).toBeNull();
  });
});

describe("the account team's answer", () => {
  it.each([
    ["en", "Hi Robin, we held the review with the customer on Tuesday."],
    ["en", "The engagement completion review with Contoso has been completed."],
    ["pt-BR", "Realizamos a reunião com o cliente na terça-feira."],
    ["es", "La reunión con el cliente tuvo lugar el martes."],
    ["de", "Das Gespräch mit dem Kunden hat am Dienstag stattgefunden."],
    ["ja", "お客様とのレビューを実施しました。"],
    ["zh-CN", "我们已与客户完成了回顾会议。"],
  ])("proposes that the discussion was held (%s)", (_, text) => {
    const reading = readAnswer(mail(text, ATU), CONTEXT);
    expect(outcome(reading)).toBe("discussion");
    expect(reading).toMatchObject({ sentence: text });
  });

  it.each([
    ["negated", "We have not held the review with the customer."],
    ["negated", "Wir haben das Gespräch mit dem Kunden noch nicht geführt."],
    ["negated", "No se ha realizado: la reunión con el cliente no se realizó."],
    ["negated", "Ainda não realizamos a reunião com o cliente."],
    ["negated", "お客様とのレビューはまだ実施していません。"],
    ["negated", "尚未与客户进行回顾会议。"],
    ["notDoneYet", "We will hold the review with the customer on Tuesday."],
    ["question", "Have you held the review with the customer?"],
    ["nothingSaid", "Thanks for the update on Contoso."],
  ])("proposes nothing where it is %s: %s", (reason, text) => {
    expect(outcome(readAnswer(mail(text, ATU), CONTEXT))).toBe(reason);
  });

  it("needs that the account team was emailed, and a discussion that is open", () => {
    const text = "We held the review with the customer.";
    expect(outcome(readAnswer(mail(text, ATU), { ...CONTEXT, closing: reached() }))).toBe("notAskedFor");
    const held = after(ASKED, { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } });
    expect(outcome(readAnswer(mail(text, ATU), { ...CONTEXT, closing: held }))).toBe("alreadyDone");
  });

  it("is theirs who stand in the record, where the directory has no account team", () => {
    const context = { ...CONTEXT, closing: { ...ASKED, accountTeamAddresses: ["kim@microsoft.com"] } };
    const from = (address: string, tenant = context.tenant) => outcome(readAnswer(mail("We held the review with the customer.", address), { ...context, tenant }));
    expect(from("kim@microsoft.com", { ...CONTOSO, accountTeam: [] })).toBe("discussion");
    expect(from("kim@microsoft.com")).toBe("otherSender");
    expect(from(ATU)).toBe("discussion");
  });

  it("says nothing of a queue", () => {
    expect(outcome(readAnswer(mail("The tenant has been moved to FTCQ Inactive EMEA.", ATU), CONTEXT))).toBe("nothingSaid");
  });
});

describe("a mail's own day", () => {
  const moved = "The tenant has been moved to FTCQ Inactive EMEA.";
  const discussed = "We held the completion review with the customer on Tuesday.";

  it("before the request is no answer to it", () => {
    expect(outcome(readAnswer(mail(moved, TEAM, { receivedOn: "2026-11-21" }), CONTEXT))).toBe("beforeTheRequest");
    expect(outcome(readAnswer(mail(moved, TEAM, { receivedOn: DAY }), CONTEXT))).toBe("queueConfirmed");
    expect(outcome(readAnswer(mail(discussed, ATU, { receivedOn: "2026-11-21" }), CONTEXT))).toBe("beforeTheRequest");
    expect(outcome(readAnswer(mail(discussed, ATU, { receivedOn: DAY }), CONTEXT))).toBe(outcome(readAnswer(mail(discussed, ATU), CONTEXT)));
  });

  it("is the day that the queue is confirmed for, today where it is not known or to come", () => {
    expect(confirmingDay(mail(moved, TEAM, { receivedOn: "2026-11-23" }), "2026-11-30")).toBe("2026-11-23");
    expect(confirmingDay(mail(moved), "2026-11-30")).toBe("2026-11-30");
    expect(confirmingDay(mail(moved, TEAM, { receivedOn: "2026-12-01" }), "2026-11-30")).toBe("2026-11-30");
  });
});
