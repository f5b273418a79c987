import fc from "fast-check";
import { readRequest, writeAnswer, writeEvent } from "../../../src/playground/host/wireEnvelope";

const request = {
  _messageType: 0,
  _actionName: "ExecuteMethod",
  _conversationId: "c",
  _correlationId: 7,
  _origin: "http://localhost:3000",
  _data: { MethodData: { DispatchId: 37 } },
  _actionType: 0,
  _serializerVersion: 1,
};
const text = (change: object = {}): string => JSON.stringify({ ...request, ...change });

test("a request is read as what is asked, by whom and under which number", () => {
  expect(readRequest(text())).toEqual({ action: "ExecuteMethod", kind: "invoke", conversationId: "c", correlationId: 7, data: { MethodData: { DispatchId: 37 } } });
});

test.each([
  [0, "invoke"],
  [1, "register"],
  [2, "unregister"],
])("action type %i is %s", (type, kind) => {
  expect(readRequest(text({ _actionType: type }))?.kind).toBe(kind);
});

test.each([
  ["an answer", text({ _messageType: 1 })],
  ["another action type", text({ _actionType: 3 })],
  ["no action", text({ _actionName: undefined })],
  ["no conversation", text({ _conversationId: null })],
  ["a number as text", text({ _correlationId: "7" })],
  ["broken JSON", text().slice(1)],
  ["an array", "[]"],
  ["null", "null"],
  ["no text at all", request],
])("%s is no request", (_what, message) => {
  expect(readRequest(message)).toBeNull();
});

test("whatever is posted to the window, reading it does not fail", () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.json()), (message) => readRequest(message) === null));
});

const read = { action: "GetInitialData", kind: "invoke", conversationId: "c", correlationId: 2, data: null } as const;

test("an answer carries the number of its request", () => {
  expect(JSON.parse(writeAnswer(read, "http://localhost:3000", { a: 1 }))).toEqual({
    _messageType: 1,
    _actionName: "GetInitialData",
    _conversationId: "c",
    _correlationId: 2,
    _origin: "http://localhost:3000",
    _data: { a: 1 },
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
});

test("an event is a response of the other type, matched by its name", () => {
  expect(JSON.parse(writeEvent("c", "officeThemeChanged", "http://localhost:3000", null))).toMatchObject({
    _messageType: 1,
    _responseType: 1,
    _actionName: "officeThemeChanged",
    _conversationId: "c",
    _data: null,
  });
});
