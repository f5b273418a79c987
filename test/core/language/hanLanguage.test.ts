import { hanLanguage, ONLY_JAPANESE, ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from "../../../src/core/language/hanLanguage";

/** The Han characters a double-byte charset has in these rows: each national charset holds what its country writes. */
function hanOf(charset: string, leads: readonly [number, number], trails: readonly [number, number]): ReadonlySet<string> {
  const decoder = new TextDecoder(charset);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) found.add(character);
    }
  }
  return found;
}

const simplified = hanOf("gbk", [0xb0, 0xf7], [0xa1, 0xfe]); // GB 2312
const traditional = hanOf("big5", [0xa4, 0xc6], [0x40, 0xfe]); // Big5, the frequent ones
const allTraditional = hanOf("big5", [0xa4, 0xf9], [0x40, 0xfe]);
// JIS X 0208, level 1
const japanese = new Set([...hanOf("shift_jis", [0x88, 0x97], [0x40, 0xfc]), ...hanOf("shift_jis", [0x98, 0x98], [0x40, 0x72])]);

describe("the characters only one writes", () => {
  it("are read from the charsets", () => {
    expect([simplified.size, traditional.size, japanese.size]).toEqual([6763, 5401, 2965]);
  });

  it.each([
    ["Simplified Chinese", ONLY_SIMPLIFIED, simplified, [traditional, japanese]],
    ["Traditional Chinese", ONLY_TRADITIONAL, allTraditional, [simplified, japanese]],
    ["Japanese", ONLY_JAPANESE, japanese, [simplified, allTraditional]],
  ] as const)("%s", (_, characters, own, others) => {
    expect([...characters].filter((character) => !own.has(character) || others.some((other) => other.has(character)))).toEqual([]);
    expect(new Set(characters).size).toBe([...characters].length);
  });
});

describe("hanLanguage", () => {
  it.each([
    ["谢谢", "zh-CN"],
    ["非常感谢", "zh-CN"],
    ["我們謝謝們", "other"],
    ["検討済", "ja"],
    ["内容確認済", "ja"],
  ])("%s: %s", (text, language) => {
    expect(hanLanguage(text)).toBe(language);
  });

  it.each([
    ["", "nothing"],
    ["了解", "common to both"],
    ["大家早上好", "Simplified and Traditional alike"],
    ["张伟", "a name"],
    ["谢谢們們", "as much of the one as of the other"],
    ["済谢済谢", "as much of the one as of the other"],
  ])("%j cannot be told: %s", (text) => {
    expect(hanLanguage(text)).toBeNull();
  });
});
