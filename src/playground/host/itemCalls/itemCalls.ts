import { failed, OFFICE_ERRORS } from "../callAnswer";
import { bodyCalls } from "./bodyCalls";
import { draftCalls } from "./draftCalls";
import { formCalls } from "./formCalls";
import { headerCalls } from "./headerCalls";
import type { ItemCall } from "./ItemCall";
import { call } from "./ItemCall";
import { notificationCalls } from "./notificationCalls";
import { propertyCalls } from "./propertyCalls";

/** Every call the playground's host answers, by dispatch id. */
export const itemCalls: Readonly<Record<number, ItemCall>> = {
  ...bodyCalls,
  ...headerCalls,
  ...draftCalls,
  ...formCalls,
  ...propertyCalls,
  ...notificationCalls,
};

/** The call of a dispatch id; one that the host does not know fails with "operation not supported", as in an old Outlook. */
export function itemCallOf(dispatchId: number): ItemCall {
  return itemCalls[dispatchId] ?? call(`dispatch id ${dispatchId}`, () => failed(OFFICE_ERRORS.operationNotSupported));
}
