import type { ItemMark } from "./MailPort";

/** Source: outlook.md, "Limits": notificationMessages, in UTF-16 units as office.js counts. */
export const LONGEST_NOTIFICATION = 150;
/** Source: office.js 1.1.110, MaximumActionTextLength. */
export const LONGEST_NOTIFICATION_ACTION = 30;

export interface Notification {
  /** ask: the FM goes on in the pane. */
  readonly kind: "progress" | "done" | "ask" | "error";
  /** At most LONGEST_NOTIFICATION; complete without the button, which not every Outlook shows. */
  readonly text: string;
  /** What the button says that opens the pane, with "ask"; at most LONGEST_NOTIFICATION_ACTION. */
  readonly openPane: string;
}

/** What a command without a pane says on the mail it works on. */
export interface Notifications {
  /** In the place of the one before. Resolves within its time limit, false where Outlook did not take it; never rejects. */
  show(item: ItemMark, notification: Notification): Promise<boolean>;
}
