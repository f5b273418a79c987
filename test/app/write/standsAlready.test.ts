import { standsAlready } from "../../../src/app/write/standsAlready";
import { LANGUAGES, type LanguageCode } from "../../../src/core/language/LanguageCode";
import { TEMPLATE_KINDS, type Email, type TemplateKind } from "../../../src/core/templates/Email";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { templateLanguage } from "../../../src/core/templates/templateLanguage";
import { loadTemplates } from "../../../src/playbook/templates";
import { ALL_FACTS } from "../../core/templates/sampleFacts";

const SIGNATURE = '<div id="Signature">Maria Souza<br>FastTrack Manager</div>';
const QUOTED = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana<br><b>Sent:</b> Monday<br><b>To:</b> Maria<br><b>Subject:</b> Status</div>';

/** In the language that this email is offered in: the Assignment request is in English alone. */
async function filled(kind: TemplateKind, offered: LanguageCode): Promise<Email> {
  const language = templateLanguage(kind, offered);
  const result = fillTemplate(kind, language, ALL_FACTS, (await loadTemplates(language))[kind]);
  if (!result.filled) throw new Error(result.missing.join());
  return result.email;
}

describe.each(LANGUAGES)("the emails in %s", (language) => {
  it.each(TEMPLATE_KINDS)("%s is found where it stands, and no other is taken for it", async (kind) => {
    const email = await filled(kind, language);
    const html = { html: `${email.html}<div><br></div>${SIGNATURE}${QUOTED}`, text: null };
    const text = { html: null, text: `${email.text}\n\n-- \nMaria Souza\n` };
    expect(standsAlready(html, email)).toBe(true);
    expect(standsAlready(text, email)).toBe(true);
    for (const other of TEMPLATE_KINDS.filter((candidate) => candidate !== kind)) {
      expect(standsAlready(html, await filled(other, language))).toBe(false);
      expect(standsAlready(text, await filled(other, language))).toBe(false);
    }
  });

  it.each(TEMPLATE_KINDS)("%s is found behind the FM's own words, and not where it is only quoted", async (kind) => {
    const email = await filled(kind, language);
    expect(standsAlready({ html: `<p>As promised:</p>${email.html}${SIGNATURE}`, text: null }, email)).toBe(true);
    expect(standsAlready({ html: `<p>As promised.</p>${SIGNATURE}${QUOTED}${email.html}`, text: null }, email)).toBe(false);
  });
});

it.each([
  ["an empty body", { html: "", text: null }],
  ["a body that could not be read", { html: null, text: null }],
  ["a signature alone", { html: SIGNATURE, text: null }],
])("is not found in %s", async (_, body) => {
  expect(standsAlready(body, await filled("customer", "en"))).toBe(false);
});

it("an email of greetings alone is never taken to stand there", () => {
  expect(standsAlready({ html: null, text: "Hello,\n\nthanks!" }, { text: "Hello,\n\nthanks!" })).toBe(false);
});
