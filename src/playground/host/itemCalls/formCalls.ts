import type { CallAnswer } from "../callAnswer";
import { bare, done, failed, OFFICE_ERRORS } from "../callAnswer";
import type { CallContext, ItemCall, Params } from "./ItemCall";
import { call, readCall } from "./ItemCall";

// Source: outlook.md, "Limits": body 32 KB, subject 255 characters, 100 recipients in each list. office.js throws before.
const LONGEST_BODY = 32 * 1024;
const LONGEST_SUBJECT = 255;
const MOST_RECIPIENTS = 100;

const replyCall = (name: string, all: boolean): ItemCall =>
  readCall(
    name,
    (mail, { htmlBody }, { page }) => {
      if (typeof htmlBody !== "string" || htmlBody.length > LONGEST_BODY) return failed(OFFICE_ERRORS.invalidParameterValue);
      page.openReply(mail, { all, htmlBody });
      return done();
    },
    { opensForm: true },
  );

function openNewMessage(params: Params, { page }: CallContext): CallAnswer {
  const { subject = "", htmlBody = "" } = params;
  const to = readAddresses(params["toRecipients"]);
  const cc = readAddresses(params["ccRecipients"]);
  const bcc = readAddresses(params["bccRecipients"]);
  if (typeof subject !== "string" || typeof htmlBody !== "string" || to === null || cc === null || bcc === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  if (htmlBody.length > LONGEST_BODY || subject.length > LONGEST_SUBJECT) return failed(OFFICE_ERRORS.invalidParameterValue);
  page.openNewMessage({ to, cc, bcc, subject, htmlBody });
  return done();
}

const newMessageCall = (name: string): ItemCall => call(name, openNewMessage, { opensForm: true });

const messageCall = (name: string): ItemCall =>
  call(name, ({ itemId }, { page }) => (typeof itemId === "string" && page.openMessage(itemId) ? done() : failed(OFFICE_ERRORS.invalidParameterValue)), { opensForm: true });

// Exchange's identity and callback tokens are switched off in every Microsoft 365 tenant (outlook.md, "Sign-in").
const tokenFailure = (errorCode: number): CallAnswer => bare({ wasSuccessful: false, errorCode, errorMessage: "", errorName: "GenericTokenError" }, errorCode);

const tokenCall = (name: string): ItemCall => call(name, () => tokenFailure(OFFICE_ERRORS.genericTokenError), { failure: tokenFailure });

export const formCalls: Readonly<Record<number, ItemCall>> = {
  10: replyCall("item.displayReplyForm", false),
  30: replyCall("item.displayReplyForm", false),
  183: replyCall("item.displayReplyFormAsync", false),
  181: replyCall("item.displayReplyFormAsync", false),
  11: replyCall("item.displayReplyAllForm", true),
  31: replyCall("item.displayReplyAllForm", true),
  184: replyCall("item.displayReplyAllFormAsync", true),
  182: replyCall("item.displayReplyAllFormAsync", true),
  44: newMessageCall("mailbox.displayNewMessageForm"),
  178: newMessageCall("mailbox.displayNewMessageFormAsync"),
  8: messageCall("mailbox.displayMessageForm"),
  179: messageCall("mailbox.displayMessageFormAsync"),
  12: tokenCall("mailbox.getCallbackTokenAsync"),
  2: tokenCall("mailbox.getUserIdentityTokenAsync"),
};

/** Addresses of a list, empty when there is none; null for what is no list of addresses. */
function readAddresses(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > MOST_RECIPIENTS) return null;
  return value.every((entry) => typeof entry === "string") ? value : null;
}
