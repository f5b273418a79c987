import { frameName, frameUrl } from "../../../src/playground/host/handOff";

const handOff = { conversationId: "conv", correlationId: "corr", appId: "app", locale: "de-de", hostOrigin: "http://localhost:3000" };

test("the frame's name says who the host is, its fields in the order office.js reads them", () => {
  expect(JSON.parse(frameName(handOff))).toEqual({
    baseFrameName: "_xdm_conv",
    hostInfo: "Outlook|Web|16.01|de-de|corr||disableLogging|0",
    xdmInfo: "conv|app|http://localhost:3000",
    serializerVersion: "1",
    flights: "[]",
  });
});

test.each(["", "a|b"])("an add-in may not be called %j", (appId) => {
  expect(() => frameName({ ...handOff, appId })).toThrow(RangeError);
});

test.each([
  ["taskpane.html", "http://localhost:3000/taskpane.html?_host_Info=Outlook$Web$16.01$de-de$corr$$disableLogging$0"],
  ["taskpane.html?a=1", "http://localhost:3000/taskpane.html?a=1&_host_Info=Outlook$Web$16.01$de-de$corr$$disableLogging$0"],
  ["/x/taskpane.html#b", "http://localhost:3000/x/taskpane.html?_host_Info=Outlook$Web$16.01$de-de$corr$$disableLogging$0#b"],
])("%s is opened as %s", (addInUrl, url) => {
  expect(frameUrl(handOff, addInUrl, "http://localhost:3000/?mail=1")).toBe(url);
});
