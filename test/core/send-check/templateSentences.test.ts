import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { fold } from "../../../src/core/send-check/fold";
import { phrasesIn } from "../../../src/core/send-check/phrasesIn";
import { SUBJECT_BEGINNINGS, templatePhrases, templatesIn, TEMPLATE_SENTENCES } from "../../../src/core/send-check/templateSentences";
import { TEMPLATE_KINDS } from "../../../src/core/templates/Email";
import { loadTemplates } from "../../../src/playbook/templates";
import { sampleEmail } from "./sampleEmails";
import { sampleRequest } from "./sampleRequests";

const found = (text: string) => {
  const said = phrasesIn(text, templatePhrases(text));
  return templatesIn(text, (phrase) => said.has(phrase));
};
// The Assignment request has one language; its second list is that of several tenants.
const lists = TEMPLATE_KINDS.flatMap((kind) => TEMPLATE_SENTENCES[kind].slice(0, kind === "assignment" ? 1 : undefined).map((sentences, at) => [kind, LANGUAGES[at] ?? "en", sentences] as const));

it.each(lists)("%s in %s: the sentences stand in the template, whatever its facts", async (kind, language, sentences) => {
  for (const facts of [{}, { variant: "migration" as const }, { noBlockersConfirmed: true, activeUsers: null }]) {
    const { text } = await sampleEmail(kind, language, facts);
    for (const sentence of sentences) expect(fold(text)).toContain(fold(sentence));
  }
});

it.each(TEMPLATE_KINDS)("%s has sentences in every language that it is written in", (kind) => {
  expect(TEMPLATE_SENTENCES[kind]).toHaveLength(kind === "assignment" ? 2 : LANGUAGES.length);
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(TEMPLATE_KINDS)("%s is recognised, and as nothing else", async (kind) => {
    const { text } = await sampleEmail(kind, language);
    expect(found(text)).toEqual([kind]);
    expect(found(text.replace(/ /g, "\u00a0\n").replace(/'/g, "’"))).toEqual([kind]);
  });

  it("each subject is known by its beginning", async () => {
    const templates = await loadTemplates(language);
    for (const kind of TEMPLATE_KINDS) expect(SUBJECT_BEGINNINGS).toContain(templates[kind].subject.split("{{")[0]?.trim());
  });
});

it.each([1, 2])("a request for %s tenants is recognised as an Assignment request", (count) => {
  expect(found(sampleRequest(count).request.email.text)).toEqual(["assignment"]);
});

it("one sentence is not a template", async () => {
  const [sentences] = TEMPLATE_SENTENCES.customer;
  expect(found(`FastTrack: “${sentences?.[0] ?? ""}” is how our template begins.`)).toEqual([]);
  expect(found(`FastTrack ${sentences?.[0] ?? ""} ${sentences?.[1] ?? ""}`)).toEqual(["customer"]);
});
