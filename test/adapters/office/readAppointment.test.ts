import { readAppointment } from "../../../src/adapters/office/readAppointment";

type Callback = (answer: unknown) => void;
const world = globalThis as { Office?: unknown };
const body = { getAsync: (_: unknown, callback: Callback) => { callback({ status: "succeeded", value: "<p>Agenda</p>" }); } };
const person = (emailAddress: string) => ({ displayName: "", emailAddress });

function open(item: unknown): void {
  world.Office = { CoercionType: { Html: "html", Text: "text" }, context: { requirements: { isSetSupported: () => true }, mailbox: { item } } };
}
afterEach(() => { delete world.Office; });

const READ = { itemType: "appointment", itemId: "a1", subject: "Weekly call", organizer: person("ruth@woodgrove.example"), requiredAttendees: [person("fm@microsoft.com")], optionalAttendees: [person("hugh@woodgrove.example")], body };

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

it("nobody that is not given: no organiser, no optional attendees", async () => {
  open({ ...READ, organizer: undefined, optionalAttendees: undefined });
  expect(await readAppointment("fm@microsoft.com", {})).toMatchObject({ from: null, cc: [] });
});

it("another item opened meanwhile: the answer is dropped", async () => {
  const late = { getAsync: (_: unknown, callback: Callback) => { open({ ...READ, itemId: "a2" }); callback({ status: "succeeded", value: "<p>Agenda</p>" }); } };
  open({ ...READ, body: late });
  await expect(readAppointment("fm@microsoft.com", {})).rejects.toMatchObject({ code: "itemChanged" });
});

it("one that is being written is none: nothing of it is read, and nothing asked", async () => {
  const asked = jest.fn();
  const field = { getAsync: asked };
  open({ itemType: "appointment", subject: field, organizer: field, requiredAttendees: field, optionalAttendees: field, body: field });
  expect(await readAppointment("fm@microsoft.com", {})).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

it.each([null, undefined, { itemType: "message" }])("%p is none", async (item) => {
  open(item);
  expect(await readAppointment("fm@microsoft.com", {})).toBeNull();
});
