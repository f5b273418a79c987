import { closingReminders, reminderUid } from "../../src/app/closingReminders";
import { openClosing, type OpenClosing } from "../../src/core/pipeline/OpenClosing";
import type { Clock } from "../../src/ports/Clock";
import { listed, TODAY } from "../core/pipeline/openClosings";

const WORDS = { calendar: "Open closings", title: ({ name }: OpenClosing) => `${name}: next`, description: ({ name }: OpenClosing) => `Of ${name}\nsecond line` };
/** TODAY at that hour. */
const at = (hour: number): Clock => ({ now: () => new Date(2026, 10, 22, hour) });
const NOON = at(12);
const closing = (name: string, changes: Parameters<typeof listed>[0] = {}) => openClosing(listed({ tenantKey: `${name.length.toString()}.com`, ...changes }, { name, detail: "", region: null, mailId: null }), TODAY);
/** Lines as a calendar reads them: folded ones put together. */
const linesOf = (file: string | null): readonly string[] => (file ?? "").replace(/\r\n[\t ]/g, "").split("\r\n");

it("makes a whole-day event of each next date, whose UID stays when the date moves", async () => {
  const { file, count } = await closingReminders([closing("Contoso"), closing("Done", { next: "newRfa", nextActionDate: "2027-12-31" }), closing("No date", { changedOn: null })], WORDS, NOON);
  expect(count).toBe(1);
  const lines = linesOf(file);
  expect(lines).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", `UID:${reminderUid("7.com")}`, "SUMMARY:Contoso: next", "DTSTART;VALUE=DATE:20261204", "DTEND;VALUE=DATE:20261205", "END:VEVENT", "END:VCALENDAR"]));
  const moved = await closingReminders([closing("Contoso", { changedOn: "2026-11-22" })], WORDS, NOON);
  expect(linesOf(moved.file)).toEqual(expect.arrayContaining([`UID:${reminderUid("7.com")}`, "DTSTART;VALUE=DATE:20261206"]));
});

it("what a name holds stays a name", async () => {
  const { file } = await closingReminders([closing("A; B, C\\D\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ネコ"), closing("=x".repeat(80))], WORDS, NOON);
  const lines = linesOf(file);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
  // The reminder of each, and none that the name would bring.
  expect(lines.filter((line) => line === "BEGIN:VALARM")).toHaveLength(2);
  expect(lines.find((line) => line.startsWith("SUMMARY:A"))).toBe("SUMMARY:A\\; B\\, C\\\\D END:VEVENT BEGIN:VALARM ネコ: next");
  for (const line of (file ?? "").split("\r\n")) expect([...line].length).toBeLessThanOrEqual(75);
});

it("reminds at nine on the day before, in the event's own words", async () => {
  const { file } = await closingReminders([closing("A; B")], WORDS, NOON);
  const lines = linesOf(file);
  const alarm = lines.slice(lines.indexOf("BEGIN:VALARM"), lines.indexOf("END:VALARM") + 1);
  expect(alarm).toEqual(["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:A\\; B: next", "TRIGGER:-PT15H", "END:VALARM"]);
  expect(lines.indexOf("END:VALARM")).toBe(lines.indexOf("END:VEVENT") - 1);
});

it("what is overdue stands at today; what was paused stays at its date", async () => {
  const late = closing("Late", { changedOn: "2026-10-01" });
  expect(late.overdue).toBe(true);
  expect(linesOf((await closingReminders([late], WORDS, NOON)).file)).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261122", "DTEND;VALUE=DATE:20261123"]));
  const paused = closing("Paused", { overallStatus: "Paused", nextActionDate: "2026-11-01" });
  expect(linesOf((await closingReminders([paused], WORDS, NOON)).file)).toContain("DTSTART;VALUE=DATE:20261101");
});

it("a later file counts on, so that a calendar takes it for the newer one", async () => {
  const sequenceAt = async (hour: number) => Number(linesOf((await closingReminders([closing("Contoso")], WORDS, at(hour))).file).find((line) => line.startsWith("SEQUENCE:"))?.slice("SEQUENCE:".length));
  const [first, second] = [await sequenceAt(12), await sequenceAt(13)];
  expect(second).toBe(first + 3_600);
  expect(first).toBeGreaterThan(0);
  expect(second).toBeLessThan(2 ** 31);
});

it("without a date there is no file", async () => {
  expect(await closingReminders([closing("Done", { next: "newRfa" })], WORDS, NOON)).toEqual({ file: null, count: 0 });
});
