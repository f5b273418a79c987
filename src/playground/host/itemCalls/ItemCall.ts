import type { Mail } from "../../mailbox/Mail";
import type { CallAnswer } from "../callAnswer";
import { failed, OFFICE_ERRORS } from "../callAnswer";
import type { Coercion, ComposeDraft, HostPage, OpenItem } from "../HostPage";
import { asRecord } from "../wireEnvelope";
import type { ItemMemory } from "./ItemMemory";

export type Params = Readonly<Record<string, unknown>>;

export interface CallContext {
  readonly page: HostPage;
  /** The item that the pane works on. */
  readonly item: OpenItem;
  readonly memory: ItemMemory;
}

/** One call of office.js by dispatch id (office-web-host-protocol.md, 6). */
export interface ItemCall {
  /** The office.js name, by which faults and the log know it; it may depend on what is asked for. */
  nameOf(params: Params): string;
  answer(params: Params, context: CallContext): CallAnswer;
  /** A failure in the shape this call's answers have. */
  failure(errorCode: number): CallAnswer;
  /** True when a form opens, which takes the place of the pane's item. */
  readonly opensForm: boolean;
}

type Name = string | ((params: Params) => string);

/** A call that works on whatever is open, or on nothing. */
export function call(name: Name, answer: ItemCall["answer"], traits: Partial<Pick<ItemCall, "failure" | "opensForm">> = {}): ItemCall {
  return { nameOf: (params) => (typeof name === "string" ? name : name(params)), answer, failure: failed, opensForm: false, ...traits };
}

/** A call of a mail that is read. Another item open meanwhile is what Outlook calls APICallFailedDueToItemChange. */
export function readCall(name: Name, answer: (mail: Mail, params: Params, context: CallContext) => CallAnswer, traits: { readonly opensForm?: boolean } = {}): ItemCall {
  return call(
    name,
    (params, context) =>
      context.item.surface === "read" ? answer(context.item.mail, params, context) : failed(OFFICE_ERRORS.apiCallFailedDueToItemChange),
    traits,
  );
}

/** A call of a message that is written. */
export function composeCall(name: Name, answer: (draft: ComposeDraft, params: Params, context: CallContext) => CallAnswer): ItemCall {
  return call(name, (params, context) =>
    context.item.surface === "compose" ? answer(context.item.draft, params, context) : failed(OFFICE_ERRORS.apiCallFailedDueToItemChange),
  );
}

/** The id the playground keeps things of an item under; null when nothing is open. */
export function openItemId(item: OpenItem): string | null {
  switch (item.surface) {
    case "read":
      return item.mail.id;
    case "compose":
      return item.draft.id;
    case "none":
      return null;
  }
}

/** office.js' numbers for coercion types; null for any other value. */
export function readCoercion(value: unknown): Coercion | null {
  if (value === 0) return "text";
  return value === 3 ? "html" : null;
}

/** Params as an object; a call without any has none. Roaming settings come as the only entry of an array. */
export function readParams(value: unknown): Params {
  return asRecord(Array.isArray(value) ? value[0] : value) ?? {};
}
