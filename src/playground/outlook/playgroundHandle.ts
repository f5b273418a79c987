import type { OfficeHost } from "../host/OfficeHost";
import type { FaultChoices } from "./FaultChoices";
import type { Outlook } from "./Outlook";
import type { RibbonCommands } from "./RibbonCommands";
import type { SendCheck } from "./SendCheck";

/** What tests and benchmarks reach into the page for: `window.playground`. */
export interface PlaygroundHandle {
  readonly outlook: Outlook;
  /** The host of the task pane; null while the pane is closed. */
  host: OfficeHost | null;
  readonly commands: RibbonCommands;
  readonly sendCheck: SendCheck;
  /** What goes wrong from now on, in whatever makes the call. */
  readonly faults: FaultChoices;
}

declare global {
  interface Window {
    playground?: PlaygroundHandle;
  }
}
