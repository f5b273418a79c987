import { htmlToText } from "../../mailbox/htmlToText";
import type { Mail } from "../../mailbox/Mail";
import { textToHtml } from "../../mailbox/textToHtml";
import type { CallAnswer } from "../callAnswer";
import { done, failed, OFFICE_ERRORS } from "../callAnswer";
import type { Coercion, ComposeDraft } from "../HostPage";
import type { ItemCall, Params } from "./ItemCall";
import { call, composeCall, readCoercion } from "./ItemCall";

// Source: outlook.md, "Limits": 1,000,000 characters for each way of writing into a body. office.js throws before; a host checks again.
const LONGEST_INSERT = 1_000_000;

const PROTECTED = /^IPM\.Note\.(?:SMIME$|rpmsg\b)/i;

type Write = (draft: ComposeDraft, data: string, coercion: Coercion) => void;

const writeCall = (name: string, write: Write): ItemCall =>
  composeCall(name, (draft, params) => {
    const { data } = params;
    const coercion = readCoercion(params["coercionType"]);
    if (typeof data !== "string" || coercion === null || data.length > LONGEST_INSERT) return failed(OFFICE_ERRORS.invalidParameterValue);
    // HTML does not go into a plain-text body (outlook.md, "Limits": InvalidFormatError).
    if (coercion === "html" && draft.bodyType === "text") return failed(OFFICE_ERRORS.invalidFormat);
    write(draft, data, coercion);
    return done();
  });

const getBody = call("body.getAsync", (params, { item }) => {
  const coercion = readCoercion(params["coercionType"]);
  if (coercion === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  switch (item.surface) {
    case "read":
      // Encrypted mail and mail with restricted rights: the text is not for add-ins.
      return PROTECTED.test(item.mail.itemClass) ? failed(OFFICE_ERRORS.operationNotSupported) : done(readMailBody(item.mail, coercion));
    case "compose":
      return done(item.draft.getBody(coercion));
    case "none":
      return failed(OFFICE_ERRORS.apiCallFailedDueToItemChange);
  }
});

const insertAtSelection: Write = (draft, data, coercion) => draft.insertAtSelection(data, coercion);

function getSelection(draft: ComposeDraft, params: Params): CallAnswer {
  const coercion = readCoercion(params["coercionType"]);
  if (coercion === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  return done({ data: draft.getSelection(coercion), sourceProperty: "body" });
}

export const bodyCalls: Readonly<Record<number, ItemCall>> = {
  37: getBody,
  14: composeCall("body.getTypeAsync", (draft) => done(draft.bodyType)),
  38: writeCall("body.setAsync", (draft, data, coercion) => draft.setBody(data, coercion)),
  23: writeCall("body.prependAsync", (draft, data, coercion) => draft.prependBody(data, coercion)),
  13: writeCall("body.setSelectedDataAsync", insertAtSelection),
  29: writeCall("item.setSelectedDataAsync", insertAtSelection),
  28: composeCall("item.getSelectedDataAsync", getSelection),
};

function readMailBody(mail: Mail, coercion: Coercion): string {
  if (coercion === "html") return mail.html === "" ? `<html><body>${textToHtml(mail.text)}</body></html>` : mail.html;
  return mail.text === "" ? htmlToText(mail.html) : mail.text;
}
