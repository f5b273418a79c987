import type { OfficeHost } from "../host/OfficeHost";
import type { Outlook } from "./Outlook";
import type { RibbonCommands } from "./RibbonCommands";

/** What tests and benchmarks reach into the page for: `window.playground`. */
export interface PlaygroundHandle {
  readonly outlook: Outlook;
  /** The host of the task pane; null while the pane is closed. */
  host: OfficeHost | null;
  readonly commands: RibbonCommands;
}

declare global {
  interface Window {
    playground?: PlaygroundHandle;
  }
}
