import { Blob as NodeBlob } from "buffer";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { readDirectoryCsv } from "../../src/adapters/csv/readDirectoryCsv";
import { openTable } from "../../src/adapters/import/openTable";
import { MOST_COLUMNS } from "../../src/adapters/import/Table";
import { TableRefused } from "../../src/adapters/import/TableRefused";
import { readDirectoryRows, type TableRow } from "../../src/core/directory/readDirectoryRows";
import { tenantKey } from "../../src/core/tenant/Tenant";
import { mutateBytes } from "./mutateBytes";
import { fuzzCases, Seeded } from "./seeded";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const ALL = 2_000;
const SEEDS = [1, 2];
/** Of the processor's own time, which a busy machine does not lengthen. */
const LONGEST_MICROSECONDS = 20_000_000;
const EVALUATION = path.resolve(__dirname, "../../evaluation");

const folders = readdirSync(EVALUATION, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(EVALUATION, name, "directory.csv"));
const tables = [...folders, path.resolve(__dirname, "../../src/playground/samples/directory.csv")].map((file) => new Uint8Array(readFileSync(file)));
const utf16 = tables.map((bytes) => new Uint8Array(Buffer.from(`\ufeff${new TextDecoder().decode(bytes)}`, "utf16le")));

interface Outcome {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The whole of a file as an import reads it; null where it is refused. Whatever else is thrown is a fault of the reader. */
async function readWhole(bytes: Uint8Array): Promise<Outcome | null> {
  const from = process.cpuUsage();
  try {
    const table = await openTable(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const rows: TableRow[] = [];
    for await (const batch of table.rows()) rows.push(...batch.rows);
    return { headers: table.headers, rows };
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    expect(error.reason).toMatch(/^(?:unknownEncoding|empty|brokenQuotes|tooLarge|cellTooLong|notATable|protectedWorkbook|tooManyColumns)$/);
    return null;
  } finally {
    const { user, system } = process.cpuUsage(from);
    expect(user + system).toBeLessThan(LONGEST_MICROSECONDS);
  }
}

/** What every table comes to, however broken: lines in order, tenants with a key, faults with a line and a reason. */
function judge({ headers, rows }: Outcome): void {
  expect(headers.length).toBeLessThanOrEqual(MOST_COLUMNS);
  let before = 0;
  for (const { line, cells } of rows) {
    expect(line).toBeGreaterThan(before);
    before = line;
    for (const cell of cells) expect(typeof cell).toBe("string");
  }
  const reading = readDirectoryRows(headers, rows);
  if (!reading.read) {
    expect(reading.reason).toBe("noTenantColumn");
    return;
  }
  for (const tenant of reading.tenants) expect(tenantKey(tenant)).not.toBe("");
  for (const { line, reason } of reading.faults) {
    expect(line).toBeGreaterThan(0);
    expect(reason).toMatch(/^\w+$/);
  }
}

/** How many of the files of this seed were read, so that a reader that refuses everything does not pass. */
async function readAll(seed: number, all: number, next: (random: Seeded) => Uint8Array): Promise<number> {
  const random = new Seeded(seed);
  let read = 0;
  for (let number = 0; number < fuzzCases(all) / SEEDS.length; number++) {
    const outcome = await readWhole(next(random));
    if (outcome === null) continue;
    judge(outcome);
    read += 1;
  }
  return read;
}

const cases = (all: number): string => String(fuzzCases(all) / SEEDS.length);

it.each(SEEDS)(`broken tables of an evaluation: tenants, faults or a reason each, never an exception (seed %i, ${cases(ALL)} of them)`, (seed) => {
  const random = new Seeded(seed);
  for (let number = 0; number < fuzzCases(ALL) / SEEDS.length; number++) {
    const reading = readDirectoryCsv(mutateBytes(random.pick(tables), tables, random));
    if (!reading.read) {
      expect(reading.reason).toMatch(/^\w+$/);
      continue;
    }
    for (const tenant of reading.tenants) expect(tenantKey(tenant)).not.toBe("");
    for (const { line, reason } of reading.faults) {
      expect(line).toBeGreaterThan(0);
      expect(reason).toMatch(/^\w+$/);
    }
  }
});

it.each(SEEDS)(`broken CSV files to import: an answer or a reason each, within its time (seed %i, ${cases(ALL)} of them)`, async (seed) => {
  const given = [...tables, ...utf16];
  expect(await readAll(seed, ALL, (random) => mutateBytes(random.pick(given), given, random))).toBeGreaterThan(0);
});

// A workbook of its parts: its first sheet has texts of its own, shared ones, numbers and a date.
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const own = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const WORDS = ["Tenant", "Customer Name", "Total Seats", "Seen", "Böhm &amp; Söhne", "東京物産"];
const BODY = Array.from({ length: 30 }, (_, at) => `<row r="${String(at + 2)}">${own(`A${String(at + 2)}`, `t${String(at)}.onmicrosoft.com`)}<c r="B${String(at + 2)}" t="s"><v>${String(4 + (at % 2))}</v></c><c r="C${String(at + 2)}"><v>${String(at)}</v></c><c r="D${String(at + 2)}" s="1"><v>45000</v></c></row>`).join("");
const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${WORDS.map((word) => `<si><t>${word}</t></si>`).join("")}</sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${["A", "B", "C", "D"].map((column, at) => `<c r="${column}1" t="s"><v>${String(at)}</v></c>`).join("")}</row>${BODY}</sheetData></worksheet>`,
};
const NAMES = Object.keys(PARTS);

const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])), { level: 1 });
const workbook = (changed: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipped({ ...PARTS, ...changed });
/** A part of the workbook with the first of a text replaced. */
function replaced(name: string, from: string, to: string): Uint8Array {
  const part = PARTS[name] ?? "";
  if (!part.includes(from)) throw new RangeError(`${name} has no ${from}`);
  return workbook({ [name]: part.replace(from, () => to) });
}
const SHEET = "xl/worksheets/sheet1.xml";
/** The same file with other bytes from a place on. */
function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at < 0 ? copy.length + at : at);
  return copy;
}

it("the workbook that is broken here is one that is read", async () => {
  const outcome = await readWhole(workbook({}));
  expect(outcome?.headers).toEqual(["Tenant", "Customer Name", "Total Seats", "Seen"]);
  expect(outcome?.rows).toHaveLength(30);
  expect(outcome?.rows[1]).toEqual({ line: 3, cells: ["t1.onmicrosoft.com", "東京物産", "1", "2023-03-15"] });
});

it.each(SEEDS)(`broken workbooks: an answer or a reason each, within its time (seed %i, ${cases(ALL)} of them)`, async (seed) => {
  const whole = workbook({});
  const parts = NAMES.map((name) => strToU8(PARTS[name] ?? ""));
  // Half of them are broken within a part, for a broken zip is seldom opened at all.
  const read = await readAll(seed, ALL, (random) => {
    if (random.below(2) === 0) return mutateBytes(whole, [whole, ...tables], random);
    const name = random.pick(NAMES);
    return workbook({ [name]: mutateBytes(strToU8(PARTS[name] ?? ""), parts, random) });
  });
  expect(read).toBeGreaterThan(0);
});

const MB = "x".repeat(1 << 20);
const entities = `<!DOCTYPE x [<!ENTITY a "${"y".repeat(1_000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij"[at] ?? ""} "${`&${"abcdefghi"[at] ?? ""};`.repeat(10)}">`).join("")}]>`;

/** null: refused. Otherwise how many rows are read. */
it.each<[string, () => Uint8Array, number | null]>([
  ["a zip cut off in its directory", () => workbook({}).slice(0, -30), 30],
  ["a zip cut off in a part", () => workbook({}).slice(0, 400), null],
  ["a directory of the zip that says nothing is in it", () => patched(workbook({}), -14, 0, 0, 0, 0), 30],
  ["a part that is not what its header says", () => patched(workbook({}), 8, 99), null],
  ["a text of the shared ones that is not there", () => replaced(SHEET, "<v>4</v>", "<v>999999999</v>"), null],
  ["a negative place among the shared ones", () => replaced(SHEET, "<v>5</v>", "<v>-1</v>"), null],
  ["no shared texts at all", () => zipped(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== "xl/sharedStrings.xml"))), null],
  ["a sheet that is named and is not there", () => zipped(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== SHEET))), null],
  ["a cell of 10 MB", () => replaced(SHEET, "t0.onmicrosoft.com", MB.repeat(10)), null],
  ["a shared text of 10 MB", () => replaced("xl/sharedStrings.xml", "Seen", MB.repeat(10)), null],
  ["a cell as long as Excel allows", () => replaced(SHEET, "t0.onmicrosoft.com", "x".repeat(32_767)), 30],
  ["zeros within a text", () => replaced(SHEET, "t0.onmicrosoft.com", "t\0.onmicrosoft.com"), 30],
  ["a part in UTF-16 where UTF-8 should be", () => workbook({ [SHEET]: new Uint8Array(Buffer.from(PARTS[SHEET] ?? "", "utf16le")) }), null],
  ["a text in another encoding than its sheet", () => workbook({ [SHEET]: new Uint8Array(Buffer.from((PARTS[SHEET] ?? "").replace("t0.on", "tö.on"), "latin1")) }), 30],
])("%s", async (_, bytes, expected) => {
  const outcome = await readWhole(bytes());
  if (outcome !== null) judge(outcome);
  expect(outcome?.rows.length ?? null).toBe(expected);
});

it.each<[string, () => Uint8Array]>([
  ["entities that multiply to a TB", () => replaced(SHEET, "<worksheet", `${entities}<worksheet`).slice()],
  ["entities that multiply, used", () => workbook({ [SHEET]: `${entities}${(PARTS[SHEET] ?? "").replace("t0.onmicrosoft.com", "&j;")}` })],
  ["an entity that names a file", () => workbook({ [SHEET]: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${(PARTS[SHEET] ?? "").replace("t0.onmicrosoft.com", "&a;")}` })],
  ["a cell in the last column and row there can be", () => replaced(SHEET, 'r="A2"', 'r="XFD1048576"')],
  ["a cell beyond every column and row", () => replaced(SHEET, 'r="A2"', 'r="ZZZZZZ99999999999"')],
  ["a place that is none", () => replaced(SHEET, 'r="A2"', 'r="__proto__"')],
  ["elements 100,000 deep", () => replaced(SHEET, "<sheetData>", `${"<a>".repeat(100_000)}<sheetData>`)],
  ["2,001 parts", () => workbook(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/worksheets/x${String(at)}.xml`, "<a/>"])))],
])("%s: an answer or a reason, in bounded time and memory", async (_, bytes) => {
  const before = process.memoryUsage().heapUsed;
  const outcome = await readWhole(bytes());
  if (outcome !== null) {
    judge(outcome);
    expect(JSON.stringify(outcome.rows.slice(0, 40))).not.toMatch(/root:|y{2000}/);
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(600 << 20);
});
