export interface Clipboard {
  /** True when the text is on the clipboard. False, never an error, where the browser does not allow it. */
  copyText(text: string): Promise<boolean>;
  /** As HTML and as text, for whichever the place of pasting takes. */
  copyRich(html: string, text: string): Promise<boolean>;
}
