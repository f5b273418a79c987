import { resolve } from "node:path";
import { evaluateFolder } from "../../src/evaluate/evaluateFolder";

/** How many mails a folder has, and how many of them detection gets right without asking. */
const FOLDERS: readonly (readonly [name: string, mails: number, correct: number])[] = [["round3", 136, 134], ["round4", 111, 110], ["round7", 515, 506], ["round8", 267, 255], ["round9", 409, 394], ["round10", 340, 331], ["large", 6, 6]];

describe.each(FOLDERS)("the labelled mail of %s", (name, mails, correct) => {
  const report = evaluateFolder(resolve(__dirname, "../../evaluation", name));

  it("has no wrong tenant, queue or language", async () => {
    const { lines, summary } = await report;
    expect(lines.filter((line) => /\bwrong\b/.test(line))).toEqual([]);
    expect(summary).toMatchObject({ mails, wrong: 0, queueWrong: 0, languageWrong: 0 });
  });

  it("is asked about or missed in few cases", async () => {
    const { summary } = await report;
    expect(summary.correct).toBeGreaterThanOrEqual(correct);
  });
});
