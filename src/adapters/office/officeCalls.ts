/**
 * Every call of Outlook's that the add-in makes, by its name in office.js: what callOffice takes, so that a call which is not in
 * this list does not compile, and what can go wrong in the playground.
 * One that registers a handler has its event in brackets.
 */
export const OFFICE_CALLS = [
  "mailbox.addHandlerAsync(ItemChanged)",
  "mailbox.addHandlerAsync(OfficeThemeChanged)",
  "mailbox.displayNewMessageFormAsync",
  "mailbox.displayMessageFormAsync",
  "item.addHandlerAsync(RecipientsChanged)",
  "item.displayReplyFormAsync",
  "item.getAllInternetHeadersAsync",
  "item.getSelectedDataAsync",
  "item.loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "roamingSettings.saveAsync",
  "sessionData.getAsync",
  "sessionData.setAsync",
  "body.getAsync",
  "body.getTypeAsync",
  "body.prependAsync",
  "body.setAsync",
  "body.setSelectedDataAsync",
  "subject.getAsync",
  "subject.setAsync",
  "from.getAsync",
  "to.getAsync",
  "to.addAsync",
  "to.setAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "notificationMessages.replaceAsync",
  "notificationMessages.removeAsync",
  "notificationMessages.addAsync",
] as const;

export type OfficeCall = (typeof OFFICE_CALLS)[number];
