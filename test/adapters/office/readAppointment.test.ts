import { readAppointment } from "../../../src/adapters/office/readAppointment";

type Callback = (answer: unknown) => void;
const world = globalThis as { Office?: unknown };
const answers = (value: unknown) => ({ getAsync: (callback: Callback) => { callback({ status: "succeeded", value }); } });
const fails = { getAsync: (callback: Callback) => { callback({ status: "failed", value: undefined, error: { code: 9017 } }); } };
const body = { getAsync: (_: unknown, callback: Callback) => { callback({ status: "succeeded", value: "<p>Agenda</p>" }); } };
const person = (emailAddress: string) => ({ displayName: "", emailAddress });

function open(item: unknown): void {
  world.Office = { CoercionType: { Html: "html", Text: "text" }, context: { requirements: { isSetSupported: () => true }, mailbox: { item } } };
}
afterEach(() => { delete world.Office; });

const READ = { itemType: "appointment", itemId: "a1", subject: "Weekly call", organizer: person("ruth@woodgrove.example"), requiredAttendees: [person("fm@microsoft.com")], optionalAttendees: [person("hugh@woodgrove.example")], body };
const WRITTEN = { itemType: "appointment", subject: answers("Weekly call"), organizer: answers(person("fm@microsoft.com")), requiredAttendees: answers([person("ruth@woodgrove.example")]), optionalAttendees: answers([]), body };

it("one that is looked at: a mail from its organiser to its attendees", async () => {
  open(READ);
  expect(await readAppointment("fm@microsoft.com", {})).toMatchObject({
    surface: "read",
    subject: "Weekly call",
    from: { address: "ruth@woodgrove.example" },
    to: [{ address: "fm@microsoft.com" }],
    cc: [{ address: "hugh@woodgrove.example" }],
    body: { html: "<p>Agenda</p>" },
  });
});

it("one that is being written is asked, and counts as one to read: nothing goes into it", async () => {
  open(WRITTEN);
  expect(await readAppointment("fm@microsoft.com", {})).toMatchObject({ surface: "read", subject: "Weekly call", from: { address: "fm@microsoft.com" }, to: [{ address: "ruth@woodgrove.example" }], cc: [] });
});

it("an organiser that is not given is nobody; attendees that are not given are no empty list", async () => {
  open({ ...WRITTEN, organizer: fails });
  expect(await readAppointment("fm@microsoft.com", {})).toMatchObject({ from: null });
  open({ ...WRITTEN, requiredAttendees: fails });
  await expect(readAppointment("fm@microsoft.com", {})).rejects.toMatchObject({ code: "failed", call: "requiredAttendees.getAsync", officeCode: 9017 });
});

it("another item opened meanwhile: the answer is dropped", async () => {
  const item = { ...WRITTEN, subject: { getAsync: (callback: Callback) => { open(READ); callback({ status: "succeeded", value: "Weekly call" }); } } };
  open(item);
  await expect(readAppointment("fm@microsoft.com", {})).rejects.toMatchObject({ code: "itemChanged" });
});

it.each([null, undefined, { itemType: "message" }])("%p is none", async (item) => {
  open(item);
  expect(await readAppointment("fm@microsoft.com", {})).toBeNull();
});
