import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderError } from "../../src/evaluate/FolderError";
import { readFolder } from "../../src/evaluate/readFolder";

const A = "11111111-1111-4111-8111-111111111111";
const ASK = { user: "fm@microsoft.com", outcome: "ask" };
const MAIL = "From: a@contoso.de\r\n\r\nHallo\r\n";

const made: string[] = [];
afterAll(async () => {
  await Promise.all(made.map((path) => rm(path, { recursive: true })));
});

/** Writes a folder; a file of undefined content is left out. */
async function folderOf(files: Record<string, string | Uint8Array | undefined>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "labelled-"));
  made.push(path);
  await mkdir(join(path, "mails"));
  const whole = { "mails/a.eml": MAIL, "expected.json": JSON.stringify({ "a.eml": ASK }), ...files };
  await Promise.all(Object.entries(whole).map(([name, content]) => (content === undefined ? undefined : writeFile(join(path, name), content))));
  return path;
}

it("reads mails by name, the directory and the look-up", async () => {
  const path = await folderOf({
    "mails/b.EML": MAIL,
    "mails/c.eml": MAIL,
    "mails/notes.txt": "not a mail",
    "expected.json": `\ufeff${JSON.stringify({ "b.EML": ASK, "a.eml": ASK })}`,
    "directory.csv": `Tenant ID,Domains\n${A},contoso.de;co.uk\n`,
    "openid.json": "{}",
  });
  const folder = await readFolder(path);
  expect(folder.mails.map(({ file }) => file)).toEqual(["a.eml", "b.EML"]);
  expect(folder.unlabelled).toEqual(["c.eml"]);
  expect(folder.tenants).toMatchObject([{ tenantId: A, domains: ["contoso.de"] }]);
  expect(folder.faults).toMatchObject([{ line: 2, reason: "publicSuffix" }]);
  expect(folder.lookUp).not.toBeNull();
});

it.each([
  ["no directory and no look-up", {}],
  ["an empty directory", { "directory.csv": "" }],
])("does with %s", async (_, files) => {
  expect(await readFolder(await folderOf(files))).toMatchObject({ tenants: [], faults: [], lookUp: null });
});

it.each<[string, Record<string, string | Uint8Array | undefined>, RegExp]>([
  ["no expected.json", { "expected.json": undefined }, /There is no .*expected\.json/],
  ["an expected.json without labels", { "expected.json": "{}" }, /no label/],
  ["a broken expected.json", { "expected.json": "{" }, /expected\.json is not JSON/],
  ["an expected.json in another encoding", { "expected.json": Uint8Array.of(0x7b, 0xfc, 0x7d) }, /expected\.json is not JSON/],
  ["a label for a mail that is not there", { "expected.json": JSON.stringify({ "a.eml": ASK, "b.eml": ASK }) }, /names b\.eml, which is not in mails/],
  ["a label that leads out of the folder", { "expected.json": JSON.stringify({ "../expected.json": ASK }) }, /not in mails/],
  ["a broken openid.json", { "openid.json": "[1," }, /openid\.json is not JSON/],
  ["an openid.json of another shape", { "openid.json": "[]" }, /openid\.json must be/],
  ["a directory that is none", { "directory.csv": "Name,Phone\nx,1\n" }, /neither a Tenant nor a Tenant ID column/],
  ["a directory in another encoding", { "directory.csv": Uint8Array.of(0x54, 0xfc, 0x0a) }, /neither UTF-8 nor UTF-16/],
  ["a directory with broken quotes", { "directory.csv": `Tenant ID,Tenant\n${A},"x\n` }, /quote in line 2/],
])("refuses %s with a sentence", async (_, files, message) => {
  const reading = readFolder(await folderOf(files));
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toBeInstanceOf(FolderError);
});

it("refuses a folder without mails/", async () => {
  await expect(readFolder(join(tmpdir(), "there-is-no-such-folder"))).rejects.toThrow(/no folder .*mails/);
});
