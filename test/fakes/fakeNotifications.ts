import type { ItemMark } from "../../src/ports/MailPort";
import type { Notification, Notifications } from "../../src/ports/Notifications";

/** Notifications as they were shown, in order. */
export class FakeNotifications implements Notifications {
  readonly shown: { readonly item: ItemMark; readonly notification: Notification }[] = [];
  /** Whether Outlook takes them. */
  takes = true;

  show(item: ItemMark, notification: Notification): Promise<boolean> {
    this.shown.push({ item, notification });
    return Promise.resolve(this.takes);
  }
}
