import type { HostPage, OpenItem } from "./HostPage";

export type PermissionLevel = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** Colours as "#rrggbb", the names those of Office.OfficeTheme. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface OfficeHostOptions {
  readonly page: HostPage;
  /** The add-in's id, any string without "|". */
  readonly appId: string;
  /** The page of the add-in, such as "taskpane.html"; resolved against the playground's own address. */
  readonly addInUrl: string;
  /** The iframe is appended here. */
  readonly container: HTMLElement;
  /** Title of the iframe, for people who listen. */
  readonly title: string;
  /** What is open when the add-in starts. */
  readonly item: OpenItem;
  /** Office.context.displayLanguage and contentLanguage, such as "de-DE". Default: page.displayLanguage. */
  readonly locale?: string;
  /** Set name to version. Default: what the npm package's office.js really has. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Default: ReadWriteItem, as the manifest asks for. */
  readonly permissionLevel?: PermissionLevel;
  /**
   * Office.context.platform. Default: what office.js itself makes of this host, Outlook on the web. A phone's own office.js
   * talks to its app and not to a page, so the web's is told another name; it works only for an add-in of the same origin.
   */
  readonly platform?: "iOS" | "Android" | "Mac" | "PC";
  /** True for a page without a window of its own (commands.html): the iframe is hidden. */
  readonly hidden?: boolean;
  /** Called when a fault has closed the pane: the page should drop its pane. dispose() has been called already. */
  readonly onPaneClosed?: () => void;
}
