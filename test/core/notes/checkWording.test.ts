import fc from "fast-check";
import { LANGUAGES, type LanguageCode } from "../../../src/core/language/LanguageCode";
import { checkWording, corrected } from "../../../src/core/notes/checkWording";
import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import type { NoteWords } from "../../../src/core/notes/NoteWords";
import { noteText } from "../../../src/core/notes/noteText";
import { loadNoteWords } from "../../../src/messages/notes/loadNoteWords";
import { DISCOURAGED_CORRECTIONS } from "../../../src/playbook/discouragedCorrections";
import { DISCOURAGED_WORDS } from "../../../src/playbook/discouragedWords";
import { DAY, reached } from "../engagement/closings";

let words: Readonly<Record<LanguageCode, NoteWords>>;
beforeAll(async () => {
  words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadNoteWords(language)]))) as typeof words;
});

const correct = (text: string, language: LanguageCode): string =>
  [...checkWording(text, words[language], DAY)].reverse().reduce((current, finding) => corrected(current, finding), text);

describe("a discouraged word", () => {
  it.each([
    ["en", "The customer is currently blocked.", "The customer is as of November 22, 2026 blocked."],
    ["en", "Currently blocked for now.", "As of November 22, 2026 blocked as of November 22, 2026."],
    ["en", "At the moment, none is open for the time being.", "As of November 22, 2026, none is open as of November 22, 2026."],
    ["de", "Im Moment ist nichts offen.", "Mit Stand 22. November 2026 ist nichts offen."],
    ["en", "No answer yet.", "No answer as of November 22, 2026."],
    ["pt-BR", "Atualmente, o cliente aguarda.", "Em 22 de novembro de 2026, o cliente aguarda."],
    ["es", "Por ahora el cliente espera.", "A fecha de 22 de noviembre de 2026 el cliente espera."],
    ["de", "Der Kunde ist derzeit blockiert.", "Der Kunde ist mit Stand 22. November 2026 blockiert."],
    ["ja", "現時点では完了している。", "2026年11月22日時点では完了している。"],
    ["ja", "今のところ問題はない。", "2026年11月22日時点で問題はない。"],
    ["ja", "現在まで連絡がない。", "2026年11月22日時点まで連絡がない。"],
    ["ja", "現在に至るまで連絡がない。", "2026年11月22日時点に至るまで連絡がない。"],
    ["ja", "現在は連絡がない。", "2026年11月22日時点では連絡がない。"],
    ["zh-CN", "客户目前等待。", "客户截至2026年11月22日等待。"],
    ["zh-CN", "客户尚未答复。", "客户截至2026年11月22日未答复。"],
  ] as const)("is corrected by one click where it can be (%s): %s", (language, text, expected) => {
    expect(correct(text, language)).toBe(expected);
  });

  it.each([
    ["en", "He has not yet answered."],
    ["pt-BR", "O cliente ainda não respondeu."],
    ["pt-BR", "No momento certo."],
    ["es", "El cliente todavía no respondió."],
    ["de", "Vorerst blockiert."],
    ["de", "Noch keine Antwort."],
    ["ja", "まだ完了していない。"],
    ["zh-CN", "客户暂时等待。"],
  ] as const)("is the FM's to say anew where the sentence would have to be built anew (%s): %s", (language, text) => {
    expect(checkWording(text, words[language], DAY)).toMatchObject([{ kind: "discouragedWord", correction: null }]);
    expect(correct(text, language)).toBe(text);
  });

  it.each(LANGUAGES)("has no correction that is discouraged itself, nor one for a word that is not (%s)", (language) => {
    for (const [word, { replacement }] of Object.entries(DISCOURAGED_CORRECTIONS[language])) {
      expect(DISCOURAGED_WORDS[language].map((one) => one.toLowerCase())).toContain(word);
      expect(findDiscouraged(replacement.replace("{day}", words[language].day(DAY)), language)).toEqual([]);
    }
  });

  it("stays where the text has changed since", () => {
    const [finding] = checkWording("currently open", words.en, DAY);
    if (finding === undefined) throw new Error("no finding");
    expect(corrected("open currently", finding)).toBe("open currently");
  });

  it("is corrected where it stands and nowhere else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.array(fc.oneof(fc.string(), fc.constantFrom("currently", "yet", "atualmente", "derzeit", "por ahora", "現在", "目前", "\n", ". ")), { maxLength: 12 }), (language, pieces) => {
        const text = pieces.join(" ");
        for (const finding of checkWording(text, words[language], DAY)) {
          if (finding.kind !== "discouragedWord") continue;
          expect(text.slice(finding.index, finding.index + finding.shown.length)).toBe(finding.shown);
          const after = corrected(text, finding);
          expect(after.startsWith(text.slice(0, finding.index)) && after.endsWith(text.slice(finding.index + finding.shown.length))).toBe(true);
        }
      }),
    );
  });
});

describe("a next action", () => {
  const facts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: "Robin", today: DAY, nextActionOn: DAY };

  it.each(LANGUAGES)("has date and owner in every note that is composed (%s)", (language) => {
    expect(checkWording(noteText("engagementManagement", reached(), facts, words[language]), words[language], DAY)).toEqual([]);
  });

  it.each(LANGUAGES)("is a finding without its date, without its owner, and with a blank one (%s)", (language) => {
    const { labels, colon } = words[language];
    const lines = noteText("technicalEnablement", reached(), facts, words[language]).split("\n");
    const without = (label: "nextActionDate" | "owner") => lines.filter((line) => !line.startsWith(labels[label] + colon.trimEnd())).join("\n");
    const kinds = (text: string) => checkWording(text, words[language], DAY).map(({ kind }) => kind);
    expect(kinds(without("nextActionDate"))).toEqual(["nextActionWithoutDate"]);
    expect(kinds(without("owner"))).toEqual(["nextActionWithoutOwner"]);
    expect(kinds(`${without("owner")}\n${labels.owner}${colon} `)).toEqual(["nextActionWithoutOwner"]);
  });

  it("needs its own: another action's date and owner are not its", () => {
    const text = "Next action: Call Sam.\n\nNext action: Write.\nNext action date: November 30, 2026\nOwner: Robin";
    expect(checkWording(text, words.en, DAY)).toEqual([
      { kind: "nextActionWithoutDate", shown: "Next action: Call Sam.", index: 0 },
      { kind: "nextActionWithoutOwner", shown: "Next action: Call Sam.", index: 0 },
    ]);
  });

  it("is none where the note names none", () => {
    expect(checkWording("Owner: Robin", words.en, DAY)).toEqual([]);
  });
});
