import type { Fault } from "./Fault";
import type { HostCall } from "./HostCall";
import type { OpenItem, RecipientField } from "./HostPage";
import type { OfficeHostOptions, OfficeThemeColours } from "./OfficeHostOptions";

export interface CompletedEvent {
  /** 0, or 11101 when the add-in has no such function. */
  readonly status: number;
  /** The event object the add-in completed, as JSON text; for a send check it carries completedContext. */
  readonly event: string;
}

/**
 * The host's side of office.js: mounts a page of the add-in in an iframe and answers it over the wire protocol of
 * Outlook on the web, so that the unmodified office.js runs (office-web-host-protocol.md).
 */
export declare class OfficeHost {
  readonly iframe: HTMLIFrameElement;
  /** By office.js name ("body.prependAsync"); looked at when a call arrives, so it can be changed at any time. */
  readonly faults: Map<string, Fault>;
  /** Every call since the host was made, reloads included. */
  readonly calls: readonly HostCall[];
  constructor(options: OfficeHostOptions);
  /** Resolves when the add-in's Office.onReady has; a new promise after each reload. */
  get ready(): Promise<void>;
  /** The item that is open. */
  get item(): OpenItem;
  /**
   * Another item is open. From mail to mail, or to none, the pinned pane gets ItemChanged; to or from a draft, the pane
   * starts anew, as reading and writing have panes of their own in Outlook.
   */
  show(item: OpenItem): void;
  reload(): void;
  /** Presses a ribbon button that runs a function (commands.html). Resolves when the add-in has called event.completed(). */
  runCommand(functionName: string): Promise<CompletedEvent>;
  /** The user has changed a recipient field of the open draft. */
  recipientsChanged(field: RecipientField): void;
  themeChanged(colours: OfficeThemeColours): void;
  /** Removes the iframe and answers nothing more. */
  dispose(): void;
}
