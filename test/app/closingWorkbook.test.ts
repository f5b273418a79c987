import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { closingWorkbook } from "../../src/app/closingWorkbook";

async function partsOf(blob: Blob): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it("the workbook holds text as text, whatever it begins with", async () => {
  const parts = await partsOf(await closingWorkbook({ headings: ["Tenant", "Next"], rows: [["=1+1", "<b>&\"ネコ"], ["", "12"]] }, "Open [closings]: all/of*them? which is a long name"));
  const text = Object.entries(parts).filter(([name]) => name.endsWith(".xml")).map(([, part]) => part).join("\n");
  expect(text).toContain("=1+1");
  expect(text).toContain("&lt;b&gt;&amp;");
  expect(text).toContain("ネコ");
  expect(text).not.toMatch(/<f>/);
  expect(/<sheet [^>]*name="([^"]*)"/.exec(text)?.[1]).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});

it("days and numbers are such, headings stay and filter, and Excel's own reader finds them", async () => {
  const blob = await closingWorkbook({ headings: ["Tenant", "Age", "Begun on"], rows: [["Contoso", 1_200, { day: "2026-11-22" }], ["-5", 0, null]] }, "Open closings");
  const sheet = (await partsOf(blob))["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
  expect(sheet.indexOf("<autoFilter")).toBeGreaterThan(sheet.indexOf("</sheetData>"));
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  const [read] = await readXlsx(Buffer.from(await blob.arrayBuffer()));
  expect(read?.data).toEqual([["Tenant", "Age", "Begun on"], ["Contoso", 1_200, new Date(Date.UTC(2026, 10, 22))], ["-5", 0, null]]);
});
