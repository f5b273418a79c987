import { Blob as NodeBlob } from "buffer";
import fc from "fast-check";
import Papa from "papaparse";
import { readTextRows } from "../../../src/adapters/import/readTextRows";
import type { TableRow } from "../../../src/core/directory/readDirectoryRows";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

async function rowsOf(file: Blob): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTextRows(file)) rows.push(...batch.rows);
  return rows;
}

const read = (...parts: BlobPart[]): Promise<readonly TableRow[]> => rowsOf(new Blob(parts));
const cellsOf = async (text: BlobPart): Promise<readonly (readonly string[])[]> => (await read(text)).map(({ cells }) => cells);
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const PLAIN = "Tenant ID;Customer Name\r\n1;東京\r\n";
const ROWS = [["Tenant ID", "Customer Name"], ["1", "東京"]];

it.each<[string, BlobPart]>([
  ["UTF-8", PLAIN],
  ["UTF-8 with its mark", `\ufeff${PLAIN}`],
  ["UTF-16, the low byte first, with its mark", utf16(`\ufeff${PLAIN}`)],
  ["UTF-16, the low byte first, without", utf16(PLAIN)],
  ["UTF-16, the high byte first, with its mark", swapped(`\ufeff${PLAIN}`)],
  ["UTF-16, the high byte first, without", swapped(PLAIN)],
])("%s", async (_, file) => {
  expect(await cellsOf(file)).toEqual(ROWS);
});

// A header of which no 512 bytes are plain, with "一" (4E 00), whose zero byte stands where a plain character has none.
const WIDE_HEADER = ["テナント", ...Array.from({ length: 90 }, (_, at) => `一番目の備考欄その${String.fromCharCode(0x3042 + at)}`)];
const WIDE = [WIDE_HEADER.join(","), ...Array.from({ length: 40 }, () => "東京一物産株式会社,日本語の備考が一つだけ長く続いている".concat(",")) , ""].join("\n");

it.each<[string, BlobPart]>([["the low byte first", utf16(WIDE)], ["the high byte first", swapped(WIDE)], ["UTF-8", WIDE]])("a table with hardly a Latin letter and no mark: %s", async (_, file) => {
  const [header, row] = await cellsOf(file);
  expect(header).toEqual(WIDE_HEADER);
  expect(row?.[0]).toBe("東京一物産株式会社");
});

it("zeros within UTF-8 do not make it UTF-16", async () => {
  expect(await cellsOf("Tenant\0 ID,Note\n1,a\0\0\0\n")).toEqual([["Tenant\0 ID", "Note"], ["1", "a\0\0\0"]]);
});

it.each([
  [",", "Tenant ID,Domains\n1,a.com;b.com"],
  [";", "Tenant ID;Domains\n1;a.com,b.com"],
  ["a tab", "Tenant ID\tDomains\n1\ta.com,b.com;c.com"],
  ["|, which the file itself says", "sep=|\nTenant ID|Domains\n1|a.com,b.com"],
])("the separator %s is told by the columns it makes, not by how often it stands there", async (_, text) => {
  expect((await cellsOf(text)).map((cells) => cells.length)).toEqual([2, 2]);
});

it.each([["\r\n"], ["\n"], ["\r"]])("lines that end with %j, blank ones left out, each row with the line it begins on", async (end) => {
  const rows = await read(["Tenant ID,Note", '1,"two', 'lines"', "", " , ", "2,x"].join(end));
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[1, "Tenant ID"], [2, "1"], [6, "2"]]);
  expect(rows[1]?.cells[1]?.split(end)).toEqual(["two", "lines"]);
});

it("lines that end in both ways", async () => {
  expect(await cellsOf("Tenant ID,Note\r\n1,a\n2,b\r\n3,c\n")).toEqual([["Tenant ID", "Note"], ["1", "a"], ["2", "b"], ["3", "c"]]);
});

it("lines that end in a return alone among others, where no quotation mark says that it may stand in a cell", async () => {
  const rows = await read("Tenant ID,Note\r\n1,a\r2,b\n3,c\r");
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([[1, "Tenant ID", "Note"], [2, "1", "a"], [3, "2", "b"], [4, "3", "c"]]);
  expect(await cellsOf('Tenant ID,Note\r\n1,"a\rb"\r\n')).toEqual([["Tenant ID", "Note"], ["1", "a\rb"]]);
});

it("a line's end that is cut between its two signs is one", async () => {
  for (let shift = 0; shift < 4; shift += 1) {
    const head = "Tenant ID,Note\r\n1,";
    const padding = "x".repeat((1 << 19) - head.length - shift);
    expect((await read(`${head}${padding}\r\n2,a\r\n`)).map(({ line, cells }) => [line, cells.length])).toEqual([[1, 2], [2, 2], [3, 2]]);
  }
});

it.each([
  ["left open", 'Tenant ID,Note\n1,"a\n2,b\n', 2],
  ["closed within a cell", 'Tenant ID,Note\n1,a\n2,"b"c,d\n', 3],
])("a quotation mark %s is refused, with the line of its row", async (_, text, line) => {
  await expect(read(text)).rejects.toMatchObject({ reason: "brokenQuotes", line });
});

it("bytes of an old code page are refused, wherever they stand: names would come out wrong", async () => {
  await expect(read("Tenant ID,Customer Name\n", "1,a\n".repeat(200_000), Uint8Array.of(0x32, 0x2c, 0x42, 0xf6, 0x68, 0x6d, 0x0a))).rejects.toMatchObject({ reason: "unknownEncoding" });
});

it("no text at all is no row", async () => {
  expect(await read("\ufeff")).toEqual([]);
  expect(await read("\r\n\r\n ,\r\n")).toEqual([]);
});

it("a cell of 10 MB is read, and what is longer than any row is refused", async () => {
  const long = "x".repeat(10 << 20);
  const rows = await read(`Tenant ID,Note\n1,"${long}"\n2,b\n`);
  expect(rows.map(({ line, cells }) => [line, cells[1]?.length])).toEqual([[1, 4], [2, long.length], [3, 1]]);
  await expect(read("Tenant ID,Note\n1,", "y".repeat(17 << 20))).rejects.toMatchObject({ reason: "tooLarge", line: 2 });
  await expect(read('Tenant ID,Note\n1,"', "y\n".repeat(9 << 20))).rejects.toMatchObject({ reason: "brokenQuotes", line: 2 });
});

it("where the file is cut into pieces changes nothing: letters, quotes and ends of lines on the seam", async () => {
  // The first piece ends after 512 KiB: each padding brings another place of the row to the seam.
  const row = '2,"Bö""hm\r\n東京"\r\n3,x\r\n';
  for (let before = 0; before <= Buffer.byteLength(row); before += 1) {
    const head = "Tenant ID,Note\r\n1,";
    const padding = "p".repeat((1 << 19) - before - head.length - 2);
    const rows = await read(`${head}${padding}\r\n${row}`);
    expect(rows.slice(2)).toEqual([{ line: 3, cells: ["2", 'Bö"hm\r\n東京'] }, { line: 5, cells: ["3", "x"] }]);
  }
});

it("tells how much of the file is read, up to all of it, a bounded number of rows at a time", async () => {
  const told: number[] = [];
  for await (const { rows, done } of readTextRows(new Blob(["Tenant ID\n", "1\n".repeat(300_000)]))) {
    expect(rows.length).toBeLessThanOrEqual(2_000);
    told.push(done);
  }
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it("whatever is written as CSV is read as it was", async () => {
  const cell = fc.oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom('"', '""', ",", ";", "\t", "\n", "\r\n", " a ", "=1+1")).filter((text) => !/\r(?!\n)|\ufeff|\p{Surrogate}/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), fc.constantFrom(",", ";", "\t"), async (body, delimiter) => {
      const written = [["Tenant ID", "Customer Name"], ...body];
      const kept = written.filter((cells) => cells.some((one) => one.trim() !== ""));
      expect(await cellsOf(Papa.unparse(written, { delimiter, newline: "\r\n", quotes: true }))).toEqual(kept);
    }),
  );
});
