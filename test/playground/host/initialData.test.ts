import type { OpenItem } from "../../../src/playground/host/HostPage";
import { initialData, isActivated } from "../../../src/playground/host/initialData";
import { MemoryDraft } from "../../e2e/support/probe/MemoryDraft";
import { mailOf } from "./mailOf";

const user = { name: "Robin", address: "robin@microsoft.com" };
const facts = { user, permissionLevel: "ReadWriteItem", appId: "app", timeZone: "Europe/Berlin" } as const;
const ofMail = (change: Parameters<typeof mailOf>[0]) => initialData({ ...facts, item: { surface: "read", mail: mailOf(change) } });

test.each([
  ["Restricted", 0],
  ["ReadItem", 1],
  ["ReadWriteItem", 3],
  ["ReadWriteMailbox", 2],
] as const)("permission %s has the host's number %i", (permissionLevel, number) => {
  expect(initialData({ ...facts, permissionLevel, item: { surface: "none" } })["permissionLevel"]).toBe(number);
});

const items: readonly [string, OpenItem, number, boolean][] = [
  ["a mail", { surface: "read", mail: mailOf() }, 1, true],
  ["a meeting request", { surface: "read", mail: mailOf({ itemClass: "IPM.Schedule.Meeting.Request" }) }, 3, true],
  ["a draft", { surface: "compose", draft: new MemoryDraft("d", "html", user) }, 4, true],
  ["nothing", { surface: "none" }, 6, false],
  ["a non-delivery report", { surface: "read", mail: mailOf({ itemClass: "REPORT.IPM.Note.NDR" }) }, 6, false],
];

test.each(items)("%s has its item type, and is seen by an add-in or not", (_what, item, itemType, activated) => {
  expect(initialData({ ...facts, item })["itemType"]).toBe(itemType);
  expect(isActivated(item)).toBe(activated);
});

test("a report hides everything of its mail", () => {
  expect(ofMail({ itemClass: "REPORT.IPM.Note.NDR", subject: "Undeliverable" })).not.toHaveProperty("subject");
});

test.each([
  ["", ""],
  ["Pilot", "Pilot"],
  ["RE: Pilot", "Pilot"],
  ["WG: AW: Pilot", "Pilot"],
  ["回复：Pilot", "Pilot"],
  ["RV:Pilot: part 2", "Pilot: part 2"],
  ["Note: Pilot", "Note: Pilot"],
])("the subject %j is normalised to %j", (subject, normalizedSubject) => {
  expect(ofMail({ subject })["normalizedSubject"]).toBe(normalizedSubject);
});

test("a mail without a sender has none", () => {
  expect(ofMail({ from: null })).toMatchObject({ from: null, sender: null });
});

test("whoever shares the user's domain is a colleague", () => {
  const recipientType = (address: string) => (ofMail({ from: { name: "", address } })["from"] as { recipientType: number }).recipientType;
  expect(["a@MICROSOFT.com", "a@contoso.com", "a@microsoft.com.evil.example", ""].map(recipientType)).toEqual([2, 3, 3, 3]);
});

test("attachments lose their content on the way", () => {
  const content = new Uint8Array([1]);
  const attachment = { id: "1", name: "a.png", contentType: "image/png", size: 1, isInline: true, contentId: "c", content };
  expect(ofMail({ attachments: [attachment] })["attachments"]).toEqual([{ id: "1", name: "a.png", contentType: "image/png", size: 1, attachmentType: 0, isInline: true }]);
});
