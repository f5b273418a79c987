import type { CallAnswer } from "../callAnswer";
import { done, failed, OFFICE_ERRORS } from "../callAnswer";
import type { HostNotification } from "../HostPage";
import { asRecord } from "../wireEnvelope";
import type { CallContext, ItemCall, Params } from "./ItemCall";
import { call, openItemId } from "./ItemCall";

// Source: outlook.md, "Limits": 150 characters, 5 an item, one InsightMessage.
const LONGEST_MESSAGE = 150;
const MOST_NOTIFICATIONS = 5;

const TYPES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"] as const;

type Change = (notifications: HostNotification[], params: Params, context: CallContext) => CallAnswer;

const notificationCall = (name: string, change: Change): ItemCall =>
  call(name, (params, context) => {
    const itemId = openItemId(context.item);
    if (itemId === null) return failed(OFFICE_ERRORS.apiCallFailedDueToItemChange);
    const answer = change(context.memory.notifications, params, context);
    if (answer.errorCode === null) context.page.showNotifications(itemId, [...context.memory.notifications]);
    return answer;
  });

const add: Change = (notifications, params, context) => {
  const notification = readNotification(params);
  if (notification === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  if (!mayHaveButton(notification, context)) return failed(OFFICE_ERRORS.operationNotSupported);
  if (notifications.some(({ key }) => key === notification.key)) return failed(OFFICE_ERRORS.duplicateNotificationKey);
  const secondInsight = notification.type === "insightMessage" && notifications.some(({ type }) => type === "insightMessage");
  if (notifications.length >= MOST_NOTIFICATIONS || secondInsight) return failed(OFFICE_ERRORS.numberOfNotificationsExceeded);
  notifications.push(notification);
  return done();
};

const replace: Change = (notifications, params, context) => {
  const notification = readNotification(params);
  if (notification === null) return failed(OFFICE_ERRORS.invalidParameterValue);
  if (!mayHaveButton(notification, context)) return failed(OFFICE_ERRORS.operationNotSupported);
  const index = notifications.findIndex(({ key }) => key === notification.key);
  // Documentation of replaceAsync: where no notification has the key, it adds one.
  if (index === -1) return add(notifications, params, context);
  notifications[index] = notification;
  return done();
};

const remove: Change = (notifications, { key }) => {
  const index = notifications.findIndex((notification) => notification.key === key);
  if (index === -1) return failed(OFFICE_ERRORS.notificationKeyNotFound);
  notifications.splice(index, 1);
  return done();
};

const getAll = (_params: Params, { memory }: CallContext): CallAnswer => done(memory.notifications.map(({ key, message, type }) => ({ key, message, type })));

export const notificationCalls: Readonly<Record<number, ItemCall>> = {
  33: notificationCall("notificationMessages.addAsync", add),
  35: notificationCall("notificationMessages.replaceAsync", replace),
  36: notificationCall("notificationMessages.removeAsync", remove),
  34: call("notificationMessages.getAllAsync", getAll),
};

// Documentation of NotificationMessageDetails: in Outlook on the web `actions` are there in compose mode only.
const mayHaveButton = (notification: HostNotification, { item }: CallContext): boolean => notification.type !== "insightMessage" || item.surface === "compose";

function readNotification(params: Params): HostNotification | null {
  const { key, message } = params;
  const type = TYPES[params["type"] as number];
  if (typeof key !== "string" || typeof message !== "string" || type === undefined || message.length > LONGEST_MESSAGE) return null;
  const button = readButton(params["actions"]);
  return { key, message, type, ...(button === null ? {} : { opensPane: button }) };
}

/** What the one button of a notification says; null where there is none. office.js lets no other kind through than showTaskPane. */
function readButton(actions: unknown): string | null {
  const text = Array.isArray(actions) ? asRecord(actions[0])?.["actionText"] : undefined;
  return typeof text === "string" && text !== "" ? text : null;
}
