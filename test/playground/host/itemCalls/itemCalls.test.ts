import { failed, OFFICE_ERRORS } from "../../../../src/playground/host/callAnswer";
import type { HostPage, OpenItem } from "../../../../src/playground/host/HostPage";
import { itemCallOf, itemCalls } from "../../../../src/playground/host/itemCalls/itemCalls";
import type { CallContext, Params } from "../../../../src/playground/host/itemCalls/ItemCall";
import { readParams } from "../../../../src/playground/host/itemCalls/ItemCall";
import { emptyItemMemory } from "../../../../src/playground/host/itemCalls/ItemMemory";
import { MemoryDraft } from "../../../e2e/support/probe/MemoryDraft";
import { mailOf } from "../mailOf";

const user = { name: "Robin", address: "robin@microsoft.com" };
const TEXT = 0;
const HTML = 3;

const page: HostPage = {
  user,
  displayLanguage: "en-US",
  openNewMessage: jest.fn(),
  openReply: jest.fn(),
  openMessage: (id) => id === "known",
  loadRoamingSettings: () => ({}),
  saveRoamingSettings: jest.fn(),
  loadCustomProperties: () => "",
  saveCustomProperties: jest.fn(),
  showNotifications: jest.fn(),
};
const mail: OpenItem = { surface: "read", mail: mailOf({ html: "<p>a</p>" }) };
const draftOf = (bodyType: "html" | "text" = "html"): MemoryDraft => new MemoryDraft("draft", bodyType, user);
const compose = (draft: MemoryDraft = draftOf()): OpenItem => ({ surface: "compose", draft });
const contextOf = (item: OpenItem): CallContext => ({ page, item, memory: emptyItemMemory() });
const ask = (dispatchId: number, params: Params, item: OpenItem) => itemCallOf(dispatchId).answer(params, contextOf(item));

beforeEach(() => jest.clearAllMocks());

const dispatchIds = Object.keys(itemCalls).map(Number);

test.each(dispatchIds)("dispatch id %i says its name and fails with a code, whatever it is given", (dispatchId) => {
  const hostile: unknown[] = [{}, { coercionType: "3", data: 7 }, { recipientField: 9, recipientArray: [null] }, { key: {}, message: [], type: 99 }, { subject: {} }, { htmlBody: 1, toRecipients: "x" }];
  for (const params of hostile.map(readParams)) {
    expect(itemCallOf(dispatchId).nameOf(params)).toMatch(/^[A-Za-z]+\.[A-Za-z]+$/);
    for (const item of [mail, compose(), { surface: "none" } as const]) expect(() => ask(dispatchId, params, item)).not.toThrow();
  }
  expect(itemCallOf(dispatchId).failure(9019).errorCode).toEqual(expect.any(Number));
});

test("an unknown dispatch id is not supported", () => {
  expect(ask(9999, {}, mail)).toEqual(failed(OFFICE_ERRORS.operationNotSupported));
});

test.each([
  ["a draft's call on a mail", 18, mail],
  ["a mail's call on a draft", 168, compose()],
  ["any call on nothing", 37, { surface: "none" }],
] as const)("%s has come too late: the item changed", (_what, dispatchId, item) => {
  expect(ask(dispatchId, { coercionType: HTML }, item)).toEqual(failed(OFFICE_ERRORS.apiCallFailedDueToItemChange));
});

describe("limits, on both sides", () => {
  test.each([
    [1_000_000, null],
    [1_000_001, OFFICE_ERRORS.invalidParameterValue],
  ])("%i characters into a body", (length, errorCode) => {
    expect(ask(23, { data: "x".repeat(length), coercionType: TEXT }, compose()).errorCode).toBe(errorCode);
  });

  test.each([
    [255, null],
    [256, OFFICE_ERRORS.invalidParameterValue],
  ])("a subject of %i characters", (length, errorCode) => {
    expect(ask(17, { subject: "x".repeat(length) }, compose()).errorCode).toBe(errorCode);
    expect(ask(44, { subject: "x".repeat(length) }, mail).errorCode).toBe(errorCode);
  });

  test.each([
    [0, 100, null],
    [0, 101, OFFICE_ERRORS.numberOfRecipientsExceeded],
    [400, 100, null],
    [401, 100, OFFICE_ERRORS.numberOfRecipientsExceeded],
  ])("%i recipients and %i more", (before, more, errorCode) => {
    const people = (count: number) => Array.from({ length: count }, (_, index) => ({ name: "", address: `a${index}@contoso.com` }));
    const draft = draftOf();
    draft.setRecipients("cc", people(before));
    expect(ask(22, { recipientField: 1, recipientArray: people(more) }, compose(draft)).errorCode).toBe(errorCode);
    expect(draft.getRecipients("cc")).toHaveLength(errorCode === null ? before + more : before);
  });

  test.each([
    [100, null],
    [101, OFFICE_ERRORS.invalidParameterValue],
  ])("a new message to %i", (count, errorCode) => {
    const toRecipients = Array.from({ length: count }, (_, index) => `a${index}@contoso.com`);
    expect(ask(178, { toRecipients }, mail).errorCode).toBe(errorCode);
    expect(page.openNewMessage).toHaveBeenCalledTimes(errorCode === null ? 1 : 0);
  });

  test.each([
    [32 * 1024, null],
    [32 * 1024 + 1, OFFICE_ERRORS.invalidParameterValue],
  ])("a form with a body of %i characters", (length, errorCode) => {
    const htmlBody = "x".repeat(length);
    expect(ask(183, { htmlBody }, mail).errorCode).toBe(errorCode);
    expect(ask(178, { htmlBody }, mail).errorCode).toBe(errorCode);
  });

  test.each([
    [2_500, null],
    [2_501, OFFICE_ERRORS.invalidParameterValue],
  ])("custom properties of %i characters", (length, errorCode) => {
    const customProperties = { a: "x".repeat(length - '{"a":""}'.length) };
    expect(ask(4, { customProperties }, mail).errorCode).toBe(errorCode);
  });

  test.each([
    [32 * 1024, null],
    [32 * 1024 + 1, OFFICE_ERRORS.roamingSettingsFull],
  ])("roaming settings of %i characters", (length, errorCode) => {
    const settings = { a: "x".repeat(length - '{"a":""}'.length) };
    expect(ask(404, readParams([settings]), mail).errorCode).toBe(errorCode);
    expect(page.saveRoamingSettings).toHaveBeenCalledTimes(errorCode === null ? 1 : 0);
  });

  test.each([
    [150, null],
    [151, OFFICE_ERRORS.invalidParameterValue],
  ])("a notification of %i characters", (length, errorCode) => {
    expect(ask(33, { key: "k", type: 2, message: "x".repeat(length) }, mail).errorCode).toBe(errorCode);
    expect(page.showNotifications).toHaveBeenCalledTimes(errorCode === null ? 1 : 0);
  });
});

test.each([
  ["html", HTML, null],
  ["html", TEXT, null],
  ["text", TEXT, null],
  ["text", HTML, OFFICE_ERRORS.invalidFormat],
] as const)("into a %s body, coercion type %i", (bodyType, coercionType, errorCode) => {
  for (const dispatchId of [38, 23, 13, 29]) {
    const draft = draftOf(bodyType);
    expect(ask(dispatchId, { data: "x", coercionType }, compose(draft)).errorCode).toBe(errorCode);
    expect(draft.body).toBe(errorCode === null ? "x" : "");
  }
});

test("a recipient without an address is none, and nothing is added", () => {
  const draft = draftOf();
  const recipientArray = [{ name: "A", address: "a@contoso.com" }, { name: "B", address: " " }];
  expect(ask(22, { recipientField: 0, recipientArray }, compose(draft))).toEqual(failed(OFFICE_ERRORS.noValidRecipientsProvided));
  expect(draft.getRecipients("to")).toEqual([]);
});

test("a draft has one insight message, with its button; a mail that is read has none", () => {
  const context = contextOf(compose(draftOf()));
  const insight = (key: string) => ({ key, type: 3, message: "x", actions: [{ actionText: "Open" }] });
  const add = (key: string) => itemCallOf(33).answer(insight(key), context).errorCode;
  expect([add("a"), add("b")]).toEqual([null, OFFICE_ERRORS.numberOfNotificationsExceeded]);
  expect(context.memory.notifications).toEqual([{ key: "a", type: "insightMessage", message: "x", opensPane: "Open" }]);
  for (const dispatchId of [33, 35]) expect(ask(dispatchId, insight("a"), mail).errorCode).toBe(OFFICE_ERRORS.operationNotSupported);
});

test("replacing a notification that is not there adds it", () => {
  const context = contextOf(mail);
  for (const message of ["x", "y"]) expect(itemCallOf(35).answer({ key: "a", type: 2, message }, context).errorCode).toBeNull();
  expect(context.memory.notifications).toEqual([{ key: "a", type: "errorMessage", message: "y" }]);
});

test("the whole set of roaming settings is replaced", () => {
  ask(404, readParams([{ a: "1" }]), mail);
  expect(page.saveRoamingSettings).toHaveBeenCalledWith({ a: "1" });
});

test.each([8, 179])("a mail is opened by its id, and one that is not there is refused (%i)", (dispatchId) => {
  expect(ask(dispatchId, { itemId: "known" }, compose())).toMatchObject({ errorCode: null });
  for (const itemId of ["unknown", 7, undefined]) expect(ask(dispatchId, { itemId }, mail).errorCode).toBe(OFFICE_ERRORS.invalidParameterValue);
});
