import { recipientsChangedData, registrationName, themeChangedData } from "../../../src/playground/host/hostEvents";

test.each([
  ["olkItemSelectedChanged", "register", "mailbox.addHandlerAsync(ItemChanged)"],
  ["olkItemSelectedChanged", "unregister", "mailbox.removeHandlerAsync(ItemChanged)"],
  ["olkRecipientsChanged", "register", "item.addHandlerAsync(RecipientsChanged)"],
  ["appCommandInvoked", "register", "registerAppCommands"],
  ["dialogMessageReceived", "register", null],
] as const)("%s, %s", (action, kind, name) => {
  expect(registrationName(action, kind)).toBe(name);
});

test("the changed field of recipients is named among the three", () => {
  expect(recipientsChangedData("bcc")).toEqual(['{"to":false,"cc":false,"bcc":true}']);
});

const colours = { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000", controlBackgroundColor: "#F3f2F1", controlForegroundColor: "#0078d4" };

test("colours travel as numbers", () => {
  expect(JSON.parse(themeChangedData(colours)[0] as string)).toEqual({
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x0078d4,
  });
});

test.each(["white", "#fff", "#gggggg", ""])("%j is no colour", (colour) => {
  expect(() => themeChangedData({ ...colours, bodyForegroundColor: colour })).toThrow(RangeError);
});
