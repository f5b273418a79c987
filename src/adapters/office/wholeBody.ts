import type { Person } from "../../core/mail/MailSnapshot";
import { MailError, type BodyType, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { LONGEST_INSERT, MOST_RECIPIENTS, requireAtMost, withDraft } from "./draft";
import { isFunction, isPhone } from "./officeSupport";
import { isOpen } from "./openItem";

const READ_BACK_LIMIT_MS = 2_500;

const guarded = (mark: ItemMark, rules: CallRules): CallRules => ({ ...rules, stillOpen: () => isOpen(mark) });

/** Reading and writing must mean the same part of a conversation (outlook.md, "Limits": bodyMode); without the option both mean all of it. */
function bodyOptions(type: BodyType): Office.AsyncContextOptions & Office.CoercionTypeOptions {
  const mode = (Office as { MailboxEnums?: { BodyMode?: { FullBody?: unknown } } }).MailboxEnums?.BodyMode?.FullBody;
  return { coercionType: type === "html" ? Office.CoercionType.Html : Office.CoercionType.Text, ...(mode === undefined ? {} : { bodyMode: mode }) };
}

export function readWholeBody(mark: ItemMark, type: BodyType, rules: CallRules): Promise<string> {
  const call = "body.getAsync";
  return withDraft(mark, call, async ({ body }) => {
    const { coercionType, ...options } = bodyOptions(type);
    const value: unknown = await callOffice<string>(call, (callback) => { body.getAsync(coercionType as Office.CoercionType, options, callback); }, guarded(mark, { ...rules, limitMs: READ_BACK_LIMIT_MS }));
    if (typeof value !== "string") throw new MailError("failed", call);
    return value;
  });
}

export function replaceBody(mark: ItemMark, content: string, type: BodyType, rules: CallRules): Promise<void> {
  const call = "body.setAsync";
  return withDraft(mark, call, ({ body }) => {
    requireAtMost(content.length, LONGEST_INSERT, call);
    if (isPhone() || !isFunction(body.setAsync)) throw new MailError("unsupported", call);
    return callOffice(call, (callback) => { body.setAsync(content, bodyOptions(type), callback); }, guarded(mark, rules));
  });
}

export function setToLine(mark: ItemMark, people: readonly Person[], rules: CallRules): Promise<void> {
  const call = "to.setAsync";
  return withDraft(mark, call, ({ to }) => {
    requireAtMost(people.length, MOST_RECIPIENTS, call);
    if (!isFunction(to.setAsync)) throw new MailError("unsupported", call);
    const users = people.map(({ name, address }) => ({ displayName: name === "" ? address : name, emailAddress: address }));
    return callOffice(call, (callback) => { to.setAsync(users, callback); }, guarded(mark, rules));
  });
}
