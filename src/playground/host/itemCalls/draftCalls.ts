import { done, failed, OFFICE_ERRORS } from "../callAnswer";
import type { ItemCall } from "./ItemCall";
import { composeCall } from "./ItemCall";

// Source: outlook.md, "Limits": 50,000 characters of session data (Mailbox up to 1.15).
const LONGEST_SESSION_DATA = 50_000;

const setSessionData = composeCall("sessionData.setAsync", (_draft, { name, value }, { memory }) => {
  if (typeof name !== "string" || typeof value !== "string") return failed(OFFICE_ERRORS.invalidParameterValue);
  let length = name.length + value.length;
  for (const [key, kept] of memory.sessionData) if (key !== name) length += key.length + kept.length;
  if (length > LONGEST_SESSION_DATA) return failed(OFFICE_ERRORS.sessionObjectMaxLengthExceeded);
  memory.sessionData.set(name, value);
  return done();
});

const getSessionData = composeCall("sessionData.getAsync", (_draft, { name }, { memory }) => {
  const value = typeof name === "string" ? memory.sessionData.get(name) : undefined;
  return value === undefined ? failed(OFFICE_ERRORS.keyNotFound) : done(value);
});

const removeSessionData = composeCall("sessionData.removeAsync", (_draft, { name }, { memory }) =>
  typeof name === "string" && memory.sessionData.delete(name) ? done() : failed(OFFICE_ERRORS.keyNotFound),
);

export const draftCalls: Readonly<Record<number, ItemCall>> = {
  32: composeCall("item.saveAsync", (draft, _params, { memory }) => {
    memory.savedId = draft.save();
    return done(memory.savedId);
  }),
  164: composeCall("item.getItemIdAsync", (_draft, _params, { memory }) => (memory.savedId === null ? failed(OFFICE_ERRORS.itemNotSaved) : done(memory.savedId))),
  174: composeCall("item.getComposeTypeAsync", (draft) => done({ composeType: draft.composeType, coercionType: draft.bodyType })),
  185: setSessionData,
  186: getSessionData,
  187: composeCall("sessionData.getAllAsync", (_draft, _params, { memory }) => done(Object.fromEntries(memory.sessionData))),
  188: composeCall("sessionData.clearAsync", (_draft, _params, { memory }) => {
    memory.sessionData.clear();
    return done();
  }),
  189: removeSessionData,
};
