import { itemKind } from "../../../src/adapters/office/itemKind";

const world = globalThis as { Office?: unknown };
const open = (item: unknown): void => { world.Office = { context: { mailbox: { item } } }; };
afterEach(() => { delete world.Office; });

it.each([
  ["IPM.Note", "message"],
  ["IPM.Note.Microsoft.Conversation.Voice", "message"],
  ["REPORT.IPM.Note.NDR", "report"],
  ["REPORT.IPM.Note.IPNRN", "report"],
  ["IPM.Schedule.Meeting.Request", "meeting"],
  ["ipm.schedule.meeting.canceled", "meeting"],
  ["IPM.Note.SMIME", "protected"],
  ["IPM.Note.SMIME.MultipartSigned", "message"],
  ["IPM.Note.rpmsg.Microsoft", "protected"],
  [undefined, "message"],
  [7, "message"],
])("%p is a %s", (itemClass, kind) => {
  open({ itemType: "message", itemClass });
  expect(itemKind()).toBe(kind);
});

it("an appointment is told by its type, read or written", () => {
  open({ itemType: "appointment", itemClass: "IPM.Appointment" });
  expect(itemKind()).toBe("appointment");
});

it("an item of a shared mailbox is told by a function that others have not", () => {
  open({ itemType: "message", itemClass: "IPM.Note", getSharedPropertiesAsync: () => undefined });
  expect(itemKind()).toBe("shared");
});

it.each([null, undefined])("%p is nothing out of the ordinary", (item) => {
  open(item);
  expect(itemKind()).toBe("message");
});

it("neither is an item whose properties throw, or no office.js", () => {
  open({ get itemType() { throw new Error("gone"); } });
  expect(itemKind()).toBe("message");
  delete world.Office;
  expect(itemKind()).toBe("message");
});
