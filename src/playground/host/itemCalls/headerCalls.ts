import type { Person } from "../../../core/mail/MailSnapshot";
import type { CallAnswer } from "../callAnswer";
import { done, failed, OFFICE_ERRORS } from "../callAnswer";
import type { ComposeDraft, RecipientField } from "../HostPage";
import { asRecord } from "../wireEnvelope";
import { readPeople, RECIPIENT_FIELDS, wirePerson } from "../wirePeople";
import type { ItemCall, Params } from "./ItemCall";
import { composeCall, readCall } from "./ItemCall";

// Source: outlook.md, "Limits": 100 a call, 500 in a field (Mailbox up to 1.15), 255 characters of subject.
const MOST_RECIPIENTS_A_CALL = 100;
const MOST_RECIPIENTS_IN_A_FIELD = 500;
const LONGEST_SUBJECT = 255;

const fieldOf = (params: Params): RecipientField | undefined => RECIPIENT_FIELDS[params["recipientField"] as number];

const recipientName = (method: string) => (params: Params) => `${fieldOf(params) ?? "recipients"}.${method}`;

const recipientCall = (method: string, answer: (draft: ComposeDraft, field: RecipientField, params: Params, user: Person) => CallAnswer): ItemCall =>
  composeCall(recipientName(method), (draft, params, { page }) => {
    const field = fieldOf(params);
    return field === undefined ? failed(OFFICE_ERRORS.invalidParameterValue) : answer(draft, field, params, page.user);
  });

function writeRecipients(draft: ComposeDraft, field: RecipientField, params: Params, before: readonly Person[]): CallAnswer {
  const people = readPeople(params["recipientArray"]);
  if (people === null) return failed(OFFICE_ERRORS.noValidRecipientsProvided);
  const all = [...before, ...people];
  if (people.length > MOST_RECIPIENTS_A_CALL || all.length > MOST_RECIPIENTS_IN_A_FIELD) return failed(OFFICE_ERRORS.numberOfRecipientsExceeded);
  draft.setRecipients(field, all);
  return done();
}

const getInternetHeaders = composeCall("internetHeaders.getAsync", (_draft, params, { memory }) => {
  const keys = readStrings(params["internetHeaderKeys"]);
  if (keys === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  const found: Record<string, string> = {};
  for (const key of keys) {
    const header = memory.internetHeaders.get(key.toLowerCase());
    if (header !== undefined) found[key] = header.value;
  }
  return done(found);
});

const setInternetHeaders = composeCall("internetHeaders.setAsync", (_draft, params, { memory }) => {
  const pairs = asRecord(params["internetHeaderNameValuePairs"]);
  if (pairs === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  for (const [name, value] of Object.entries(pairs)) memory.internetHeaders.set(name.toLowerCase(), { name, value: String(value) });
  return done();
});

const removeInternetHeaders = composeCall("internetHeaders.removeAsync", (_draft, params, { memory }) => {
  const keys = readStrings(params["internetHeaderKeys"]);
  if (keys === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  for (const key of keys) memory.internetHeaders.delete(key.toLowerCase());
  return done();
});

export const headerCalls: Readonly<Record<number, ItemCall>> = {
  18: composeCall("subject.getAsync", (draft) => done(draft.getSubject())),
  17: composeCall("subject.setAsync", (draft, { subject }) => {
    if (typeof subject !== "string" || subject.length > LONGEST_SUBJECT) return failed(OFFICE_ERRORS.invalidParameterValue);
    draft.setSubject(subject);
    return done();
  }),
  15: recipientCall("getAsync", (draft, field, _params, user) => done(draft.getRecipients(field).map((person) => wirePerson(person, user)))),
  21: recipientCall("setAsync", (draft, field, params) => writeRecipients(draft, field, params, [])),
  22: recipientCall("addAsync", (draft, field, params) => writeRecipients(draft, field, params, draft.getRecipients(field))),
  107: composeCall("from.getAsync", (draft, _params, { page }) => done(wirePerson(draft.from, page.user))),
  168: readCall("item.getAllInternetHeadersAsync", (mail) => done(mail.rawHeaders)),
  151: getInternetHeaders,
  152: setInternetHeaders,
  153: removeInternetHeaders,
};

function readStrings(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : null;
}
