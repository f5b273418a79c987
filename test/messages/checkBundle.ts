import { LANGUAGES, type LanguageCode } from "../../src/core/language/LanguageCode";

/** Two values that stand in no sentence by themselves. */
export const GIVEN = ["xq1.example", "‹xq2›"] as const;

interface BundleOptions<Messages> {
  /** Sentences that may be the same in English and another language. */
  readonly alike?: readonly string[];
  /** What sentencesOf cannot call by itself. */
  readonly more?: (messages: Messages) => Readonly<Record<string, string>>;
}

/** Every sentence of a bundle by its key, each with what it is given. */
function sentencesOf<Messages extends object>(messages: Messages, more: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    if (Object.keys(more).some((one) => one.startsWith(`${key}.`))) continue;
    if (typeof value === "string") said.set(key, value);
    else if (typeof value === "function") said.set(key, (value as (...given: readonly string[]) => string)(...GIVEN));
    else for (const [variant, text] of Object.entries(value as Readonly<Record<string, string>>)) said.set(`${key}.${variant}`, text);
  }
  return new Map([...said, ...Object.entries(more)]);
}

const carried = (said: string): readonly string[] => GIVEN.filter((given) => said.includes(given));

/** Tests of one bundle in each language: every sentence is there, carries what it is given, and is in its own language. */
export function checkBundle<Messages extends object>(what: string, load: (language: LanguageCode) => Promise<Messages>, { alike = [], more = () => ({}) }: BundleOptions<Messages> = {}): void {
  it.each(LANGUAGES)(`${what} in %s: says every sentence, carries what is given, and is in its own language`, async (language) => {
    const [english, own] = (await Promise.all([load("en"), load(language)])).map((messages) => sentencesOf(messages, more(messages))) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, said] of own) {
      expect([key, said.trim()]).toEqual([key, said]);
      expect(said).not.toMatch(/undefined|null|[{}<>]|\.\.\./);
      expect([key, carried(said)]).toEqual([key, carried(english.get(key) ?? "")]);
      if (language !== "en" && !alike.includes(key)) expect([key, said]).not.toEqual([key, english.get(key)]);
    }
  });
}
