import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { evaluate } from "../../src/evaluate/evaluate";
import { evaluateFolder } from "../../src/evaluate/evaluateFolder";

/** The least share of its mails that detection gets right without asking. */
const FOLDERS: readonly (readonly [name: string, correct: number])[] = [["step1", 0.95], ["unseen", 0.92], ["clients", 0.95]];
const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";

describe.each(FOLDERS)("the project's own labelled mail, %s", (name, correct) => {
  const report = evaluateFolder(resolve(__dirname, "../../evaluation", name));

  it("is 150 mails or more, each with a line of its own", async () => {
    const { lines, summary } = await report;
    expect(summary.mails).toBeGreaterThanOrEqual(150);
    expect(lines.filter((line) => /^\S+\.eml {2}/.test(line))).toHaveLength(summary.mails);
  });

  it("has no wrong tenant, queue or language", async () => {
    const { lines, summary } = await report;
    expect(lines.filter((line) => /\bwrong\b/.test(line))).toEqual([]);
    expect(summary).toMatchObject({ wrong: 0, queueWrong: 0, languageWrong: 0 });
  });

  it("is asked about or missed in few cases", async () => {
    const { summary } = await report;
    expect(summary.correct / summary.mails).toBeGreaterThanOrEqual(correct);
  });
});

describe("the command", () => {
  let folder = "";
  const printed: string[] = [];
  const complaints: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "labelled-"));
    await mkdir(join(folder, "mails"));
    await writeFile(join(folder, "mails/a.eml"), "From: anke@contoso.de\r\nTo: fm@microsoft.com\r\nSubject: Stand\r\n\r\nWir sind mit der Umstellung fertig und möchten das Projekt abschließen.\r\n");
    await writeFile(join(folder, "directory.csv"), `Tenant ID,Domains,Country Name\n${A},contoso.de,Germany\n`);
    jest.spyOn(console, "log").mockImplementation((text: string) => printed.push(text));
    jest.spyOn(console, "error").mockImplementation((text: string) => complaints.push(text));
    printed.length = complaints.length = 0;
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });
  const writeLabel = (label: object) => writeFile(join(folder, "expected.json"), JSON.stringify({ "a.eml": { user: "fm@microsoft.com", ...label } }));
  const right = { outcome: "detected", tenantId: A, queue: "FTCQ Inactive EMEA", language: "de" };

  it.each([
    [0, "all right", right],
    [1, "a wrong tenant", { ...right, tenantId: B }],
    [1, "a tenant where ask was right", { outcome: "ask" }],
    [1, "a wrong queue", { ...right, queue: "FTCQ Inactive APJ" }],
    [1, "a queue where it must be asked for", { ...right, queue: null }],
    [1, "a wrong language", { ...right, language: "en" }],
    [2, "a label that cannot be used", { ...right, language: "fr" }],
  ])("exits with %d for %s", async (status, _, label) => {
    await writeLabel(label);
    expect(await evaluate([folder])).toBe(status);
    expect(complaints).toHaveLength(status === 2 ? 1 : 0);
  });

  it("prints the summary as JSON alone on the last line", async () => {
    await writeLabel(right);
    await evaluate([folder]);
    const lines = printed.join("\n").split("\n");
    expect(lines[0]).toBe(`a.eml  detected  ${A}  FTCQ Inactive EMEA  de  correct`);
    expect(Object.keys(JSON.parse(lines.at(-1) ?? "") as object)).toEqual(["mails", "correct", "asked", "wrong", "queueWrong", "languageWrong", "msPerMail"]);
  });

  it.each([[[]], [["a", "b"]]])("says how it is used for %j", async (folders) => {
    expect(await evaluate(folders)).toBe(2);
    expect(complaints[0]).toMatch(/^Usage: npm run evaluate -- FOLDER/);
  });

  it("runs from the command line, bundled, with its exit status", async () => {
    await writeLabel({ ...right, language: "en" });
    const run = promisify(execFile)(process.execPath, [resolve(__dirname, "../../scripts/evaluate.mjs"), folder]);
    await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringMatching(/"languageWrong":1,.*\}\n$/) as string });
  }, 60_000);
});
