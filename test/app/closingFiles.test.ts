import { unzipSync, strFromU8 } from "fflate";
import { closingReminders, closingWorkbook, reminderUid } from "../../src/app/closingFiles";
import { openClosing, type OpenClosing } from "../../src/core/pipeline/OpenClosing";
import { listed, TODAY } from "../core/pipeline/openClosings";

const WORDS = { calendar: "Open closings", title: ({ name }: OpenClosing) => `${name}: next`, description: ({ name }: OpenClosing) => `Of ${name}\nsecond line` };
const closing = (name: string, changes: Parameters<typeof listed>[0] = {}) => openClosing(listed({ tenantKey: `${name.length.toString()}.com`, ...changes }, { name, detail: "", region: null, mailId: null }), TODAY);
/** Lines as a calendar reads them: folded ones put together. */
const linesOf = (file: string | null): readonly string[] => (file ?? "").replace(/\r\n[\t ]/g, "").split("\r\n");

it("makes a whole-day event of each next date, whose UID stays when the date moves", async () => {
  const { file, count } = await closingReminders([closing("Contoso"), closing("Done", { next: "newRfa", nextActionDate: "2027-12-31" }), closing("No date", { changedOn: null })], WORDS);
  expect(count).toBe(1);
  const lines = linesOf(file);
  expect(lines).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", `UID:${reminderUid("7.com")}`, "SUMMARY:Contoso: next", "DTSTART;VALUE=DATE:20261204", "DTEND;VALUE=DATE:20261205", "END:VEVENT", "END:VCALENDAR"]));
  const moved = await closingReminders([closing("Contoso", { changedOn: "2026-11-22" })], WORDS);
  expect(linesOf(moved.file)).toEqual(expect.arrayContaining([`UID:${reminderUid("7.com")}`, "DTSTART;VALUE=DATE:20261206"]));
});

it("what a name holds stays a name", async () => {
  const { file } = await closingReminders([closing("A; B, C\\D\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ネコ"), closing("=x".repeat(80))], WORDS);
  const lines = linesOf(file);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
  expect(lines).not.toContain("BEGIN:VALARM");
  expect(lines.find((line) => line.startsWith("SUMMARY:A"))).toBe("SUMMARY:A\\; B\\, C\\\\D END:VEVENT BEGIN:VALARM ネコ: next");
  for (const line of (file ?? "").split("\r\n")) expect([...line].length).toBeLessThanOrEqual(75);
});

it("without a date there is no file", async () => {
  expect(await closingReminders([closing("Done", { next: "newRfa" })], WORDS)).toEqual({ file: null, count: 0 });
});

it("the workbook holds every cell as text", async () => {
  const blob = await closingWorkbook([["Tenant", "Next"], ["=1+1", "<b>&\"ネコ"], ["", "12"]], "Open [closings]: all/of*them? which is a long name");
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = Object.entries(files).filter(([name]) => name.endsWith(".xml")).map(([, bytes]) => strFromU8(bytes)).join("\n");
  expect(text).toContain("=1+1");
  expect(text).toContain("&lt;b&gt;&amp;");
  expect(text).toContain("ネコ");
  expect(text).not.toMatch(/<f>/);
  expect(/<sheet [^>]*name="([^"]*)"/.exec(text)?.[1]).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});
