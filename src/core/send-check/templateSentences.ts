import type { TemplateKind } from "../templates/Email";
import { fold } from "./fold";

/**
 * By what the templates of playbook/templates are recognised where nothing travels with the item: the beginnings of sentences
 * that are in every email of its kind, in each language. The templates themselves would be too much for the handler's script;
 * a test holds these against them.
 */
export const TEMPLATE_SENTENCES: Readonly<Record<TemplateKind, readonly (readonly string[])[]>> = {
  customer: [
    ["This completes our FastTrack engagement for these services", "If you need assistance again, for example", "These pages will help you to keep adoption growing"],
    ["Com isso, encerramos o atendimento do FastTrack", "Se precisarem de ajuda novamente, por exemplo", "Para continuar promovendo a adoção, recomendamos"],
    ["Con esto concluye el acompañamiento de FastTrack", "Si vuelven a necesitar ayuda, por ejemplo", "Para seguir impulsando la adopción, les recomendamos"],
    ["Unsere FastTrack-Begleitung für diese Dienste ist somit beendet", "Wenn Sie erneut Unterstützung wünschen, zum Beispiel", "Diese Seiten helfen Ihnen, die Nutzung"],
    ["これをもちまして、上記サービスに関する FastTrack のご支援", "今後、ほかのサービスの導入などで改めて支援をご希望の際は", "利用のさらなる定着と活用に向けて、以下のページも"],
    ["FastTrack 对上述服务的支持工作到此结束", "今后如再次需要协助，例如启用其他服务", "以下页面可帮助您进一步推广使用"],
  ],
  accountTeam: [
    ["Please hold the engagement-completion review with the customer", "I would appreciate your support in completing the engagement", "If the customer needs FastTrack again"],
    ["Peço que realizem com o cliente a reunião de encerramento", "Conto com o apoio de vocês neste encerramento", "Se o cliente precisar do FastTrack novamente"],
    ["Les pido que realicen con el cliente la reunión de cierre", "Agradeceré su apoyo en este cierre", "Si el cliente vuelve a necesitar el apoyo de FastTrack"],
    ["Bitte führen Sie mit dem Kunden das Abschlussgespräch", "Bitte unterstützen Sie den Abschluss", "Wünscht der Kunde erneut Unterstützung durch FastTrack"],
    ["つきましては、お客様との支援完了レビューを実施していただけますでしょうか", "支援の完了に向けて、ご協力をお願いいたします", "お客様が改めて FastTrack の支援をご希望の際は"],
    ["请与客户进行一次结项回顾会议", "烦请对收尾工作予以支持", "客户今后如再次需要 FastTrack 的协助"],
  ],
  assignment: [
    ["The FastTrack engagement is complete for all workloads listed", "Please confirm once the tenant is in the queue"],
    // Of several tenants (core/bulk).
    ["Each FastTrack engagement is complete for all workloads listed", "Please confirm once the tenants are in the queue"],
  ],
};

/** What the subjects of the templates begin with, up to their first placeholder. */
export const SUBJECT_BEGINNINGS: readonly string[] = [
  "Your FastTrack engagement is complete:",
  "FastTrack engagement completion:",
  "Assignment request:",
  "Conclusão do atendimento do FastTrack:",
  "Encerramento do atendimento do FastTrack:",
  "Finalización del acompañamiento de FastTrack:",
  "Cierre del acompañamiento de FastTrack al cliente",
  "Abschluss der FastTrack-Begleitung:",
  "FastTrack-Abschluss beim Kunden",
  "【FastTrack】ご支援完了のお知らせ（",
  "【FastTrack】お客様へのご支援完了に伴うお願い（",
  "FastTrack 支持服务完成通知：",
  "FastTrack 支持工作收尾：",
];

/** One sentence may be quoted by anybody who writes of the template. */
const FEWEST_SENTENCES = 2;
/** In every template; most mail is told from them by this alone. */
const IN_EVERY_TEMPLATE = "FastTrack";

const KINDS = Object.keys(TEMPLATE_SENTENCES) as TemplateKind[];

type Folded = readonly { readonly kind: TemplateKind; readonly sentences: readonly string[] }[];
let folded: Folded | null = null;

/** One entry for each kind and language; folded when first asked for. */
function foldedSentences(): Folded {
  if (folded !== null) return folded;
  const all: { kind: TemplateKind; sentences: readonly string[] }[] = [];
  for (const kind of KINDS) for (const sentences of TEMPLATE_SENTENCES[kind]) all.push({ kind, sentences: sentences.map(fold) });
  return (folded = all);
}

/** The folded phrases by which `templatesIn` tells what a message's own words hold: none where that is already clear. */
export function templatePhrases(words: string): readonly string[] {
  if (!words.includes(IN_EVERY_TEMPLATE)) return [];
  const phrases: string[] = [];
  for (const { sentences } of foldedSentences()) phrases.push(...sentences);
  return phrases;
}

/**
 * The templates that a message's own words hold, by two sentences of one language each.
 *
 * @param says  whether one of `templatePhrases` stands in them
 */
export function templatesIn(words: string, says: (phrase: string) => boolean): readonly TemplateKind[] {
  if (!words.includes(IN_EVERY_TEMPLATE)) return [];
  const held = foldedSentences().filter(({ sentences }) => sentences.filter(says).length >= FEWEST_SENTENCES);
  return KINDS.filter((kind) => held.some((one) => one.kind === kind));
}
