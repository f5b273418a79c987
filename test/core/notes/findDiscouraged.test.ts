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
  ])("%s: %j", (language, text, found) => {
    expect(findDiscouraged(text, language).map(({ shown, index }) => [shown, index])).toEqual(found);
    for (const { shown, index } of findDiscouraged(text, language)) expect(text.slice(index, index + shown.length)).toBe(shown);
  });

  it("are each found by themselves, in every language", () => {
    for (const language of LANGUAGES) {
      for (const word of DISCOURAGED_WORDS[language]) expect(findDiscouraged(`(${word})`, language).map(({ shown }) => shown)).toEqual([word]);
    }
  });

  it("take no time that grows beyond the text", () => {
    expect(findDiscouraged("for ".repeat(100_000), "en")).toEqual([]);
  });
});
