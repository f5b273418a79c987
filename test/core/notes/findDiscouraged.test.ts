import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { DISCOURAGED_WORDS } from "../../../src/playbook/discouragedWords";

describe("discouraged words", () => {
  it.each<[LanguageCode, string, readonly [string, number][]]>([
    ["en", "Paused for now.", [["for now", 7]]],
    ["en", "Not yet, Currently yet yet", [["yet", 4], ["Currently", 9], ["yet", 19], ["yet", 23]]],
    ["en", "For\n now", [["For\n now", 0]]],
    ["en", "The Yeti is concurrently here; yet-another", [["yet", 31]]],
    ["pt-BR", "Ainda não; no momento não", [["Ainda", 0], ["no momento", 11]]],
    ["es", "aún, y aun así todavía", [["aún", 0], ["todavía", 15]]],
    ["es", "au\u0301n", [["au\u0301n", 0]]],
    ["de", "Noch nicht, nochmals derzeitig zurzeit", [["Noch", 0], ["zurzeit", 31]]],
    ["ja", "現在、まだ完了していない", [["現在", 0], ["まだ", 3]]],
    ["zh-CN", "目前尚未完成", [["目前", 0], ["尚未", 2]]],
    ["zh-CN", "", []],
    ["en", "At the moment it is still paused, to resume soon.", [["At the moment", 0], ["still", 20], ["soon", 44]]],
    ["en", "Presently open; at this time none", [["Presently", 0], ["at this time", 16]]],
    ["en", "As soon as the RFA is sent, at the moment of cutover, shortly after 22 November; a distillery, sooner", []],
    ["pt-BR", "Ainda que tarde, no momento da migração; em breve", [["em breve", 41]]],
    ["es", "Tan pronto como responda; de pronto. En este momento, pronto", [["En este momento", 37], ["pronto", 54]]],
    ["de", "Im Moment bald; noch einmal, im Moment der Umstellung, sobald", [["Im Moment", 0], ["bald", 10]]],
    ["ja", "2026年11月22日現在、間もなく完了", [["間もなく", 14]]],
    ["zh-CN", "现阶段仍未完成，即将开始", [["现阶段", 0], ["仍未", 3], ["即将", 8]]],
  ])("%s: %j", (language, text, found) => {
    expect(findDiscouraged(text, language).map(({ shown, index }) => [shown, index])).toEqual(found);
    for (const { shown, index } of findDiscouraged(text, language)) expect(text.slice(index, index + shown.length)).toBe(shown);
  });

  it("are each found by themselves, in every language", () => {
    for (const language of LANGUAGES) {
      for (const word of DISCOURAGED_WORDS[language]) expect(findDiscouraged(`(${word})`, language).map(({ shown }) => shown)).toEqual([word]);
    }
  });

  it("have counterparts in each language: of what is only for now, of what is not yet, and of what comes soon", () => {
    const counterparts: Readonly<Record<LanguageCode, readonly string[]>> = {
      en: ["for now", "currently", "still", "soon"],
      "pt-BR": ["por enquanto", "atualmente", "ainda", "em breve"],
      es: ["por ahora", "actualmente", "todavía", "pronto"],
      de: ["vorerst", "derzeit", "noch", "bald"],
      ja: ["当面", "現在", "まだ", "間もなく"],
      "zh-CN": ["暂时", "目前", "尚未", "即将"],
    };
    for (const language of LANGUAGES) expect(DISCOURAGED_WORDS[language]).toEqual(expect.arrayContaining([...counterparts[language]]));
  });

  it("take no time that grows beyond the text", () => {
    expect(findDiscouraged("for ".repeat(100_000), "en")).toEqual([]);
  });
});
