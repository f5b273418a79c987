import { measureSheet, MOST_CELLS } from "../../../src/adapters/import/measureSheet";

const sheet = (rows: string): string => `<worksheet><cols><col min="1" max="16384"/></cols><sheetData>${rows}</sheetData></worksheet>`;
const one = (place: string, row = "1"): string => sheet(`<row r="${row}" spans="1:4"><c r="${place}" s="1"><v>1</v></c></row>`);

it.each([
  ["a table", one("C3", "3")],
  ["as many cells as may be", one("P1048576")],
  ["a row that is coloured to its end", sheet('<row r="1048576"><c r="XFD1048576" s="3"/></row>')],
  ["no row", sheet("")],
  ["places that are not said", sheet("<row><c><v>1</v></c></row>")],
  ["other elements", sheet('<row r="1"><cell r="x"/><rows r="y"/></row>')],
])("%s fits", (_, xml) => {
  expect(() => { measureSheet(xml); }).not.toThrow();
});

it.each([
  ["none at all", '<row><c><v>1</v></c><c t="s"><v>2</v></c></row><row><c/></row>', '<row><c r="A1"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row><row><c r="A2"/></row>'],
  ["the rows alone", '<row r="3"><c><v>1</v></c></row><row r="7"><c><v>1</v></c></row>', '<row r="3"><c r="A3"><v>1</v></c></row><row r="7"><c r="A7"><v>1</v></c></row>'],
  ["some cells", '<row r="2"><c r="Y2"/><c/><c/><c r="AD2"/><c\ts="1"/></row>', '<row r="2"><c r="Y2"/><c r="Z2"/><c r="AA2"/><c r="AD2"/><c r="AE2"\ts="1"/></row>'],
  ["cells, of an empty row between", "<row/><row/><row><x:c/></row>", '<row/><row/><row><x:c r="A3"/></row>'],
])("a cell without a place stands behind the one before: said of %s", (_, rows, placed) => {
  expect(measureSheet(sheet(rows))).toBe(sheet(placed));
});

it("leaves what only looks like one: behind the rows, or where something hides them", () => {
  for (const xml of [`${sheet("")}<row><c/></row>`, sheet("<row><!-- <c/> --><c><v>1</v></c></row>"), sheet("<row><c><is><t><![CDATA[<c/>]]></t></is></c></row>")]) expect(measureSheet(xml)).toBe(xml);
});

it("counts cells without a place too", () => {
  const row = (cells: number): string => `<row>${"<c><v/></c>".repeat(cells)}</row>`;
  expect(() => measureSheet(sheet(row(1_000) + "<row/>".repeat(16_776)))).not.toThrow();
  expect(() => measureSheet(sheet(row(1_000) + "<row/>".repeat(16_777)))).toThrow(expect.objectContaining({ reason: "tooLarge" }));
  expect(() => measureSheet(sheet(row(18_279)))).toThrow(expect.objectContaining({ reason: "notATable" }));
  expect(() => measureSheet(sheet("<row/>".repeat(1_048_577)))).toThrow(expect.objectContaining({ reason: "notATable" }));
});

it("fills in as many places as a sheet has cells, in their order", () => {
  const cells = Array.from({ length: 30_000 }, (_, at) => `<c><v>${String(at)}</v></c>`);
  const rows = (of: readonly string[]): string => sheet(Array.from({ length: 100 }, (_, row) => `<row>${of.slice(row * 300, (row + 1) * 300).join("")}</row>`).join(""));
  const placed = measureSheet(rows(cells));
  expect(placed.replace(/ r="[A-Z]+\d+"/g, "")).toBe(rows(cells));
  expect([...placed.matchAll(/ r="([A-Z]+\d+)"/g)].map(([, place]) => place).slice(-2)).toEqual(["KM100", "KN100"]);
});

it("counts as many cells as there would be", () => {
  expect(1_048_576 * 16).toBe(MOST_CELLS);
  expect(() => { measureSheet(one("Q1048576")); }).toThrow(expect.objectContaining({ reason: "tooLarge" }));
  expect(() => { measureSheet(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2000"/>')); }).toThrow(expect.objectContaining({ reason: "tooLarge" }));
});

it.each([
  ["a row beyond the last", one("A1", "1048577")],
  ["a row without end", one("A1", "Infinity")],
  ["a row in another notation", one("A1", "1e9")],
  ["a row behind an entity", one("A1", "&#49;000000000")],
  ["a cell beyond the last", one("A9999999")],
  ["a cell with four letters", one("AAAA1")],
  ["a place in single quotes", sheet("<row r='9999999'/>")],
  ["spaces about it", sheet('<row s="1"r = "9999999"/>')],
  ["a prefix", sheet('<x:row r="9999999"/>')],
  ["a mark of a tag within an attribute, which hides what comes after", sheet('<row s="<" r="9999999"/>')],
  ["an attribute left open", sheet('<c s="1 r="A1"><v>1</v></c>')],
])("%s is no table", (_, xml) => {
  expect(() => { measureSheet(xml); }).toThrow(expect.objectContaining({ name: "TableRefused", reason: "notATable" }));
});

it("takes no longer for one that is broken on purpose", () => {
  for (const piece of ['<c "', "<c ", "<row r='", '<c r="A1" ']) expect(() => { measureSheet(piece.repeat(200_000)); }).toThrow(expect.objectContaining({ reason: "notATable" }));
});
