import type { Fault } from "../host/Fault";
import type { OpenItem } from "../host/HostPage";
import { OfficeHost } from "../host/OfficeHost";
import type { StorageFault } from "../host/StorageFault";
import { completedInTime } from "./completedInTime";
import type { Outlook } from "./Outlook";

const APP_ID = "fasttrack-closeout";

/**
 * The add-in's ribbon commands that run without a pane: each press starts the manifest's page of commands in a hidden frame of
 * its own, on the item that is open, as Outlook on the web does.
 */
export class RibbonCommands {
  /** What goes wrong with each call of a command from now on; see OfficeHost. */
  readonly faults = new Map<string, Fault>();
  storageFault: StorageFault | null = null;
  /** The host of the command pressed last, for its calls; it stays until another is pressed, so that what is done too late shows. */
  host: OfficeHost | null = null;
  readonly #over = new Set<OfficeHost>();

  constructor(
    private readonly outlook: Outlook,
    private readonly container: HTMLElement,
  ) {}

  /** Resolves when the command is over, however it ended; one that Outlook would call failed is said in the page. */
  async run(functionName: string, item: OpenItem, locale: string): Promise<void> {
    for (const host of this.#over) host.dispose();
    this.#over.clear();
    const host = new OfficeHost({ page: this.outlook, appId: APP_ID, addInUrl: "commands.html", container: this.container, title: "FastTrack Closeout commands", item, locale, hidden: true });
    this.host = host;
    for (const [call, fault] of this.faults) host.faults.set(call, fault);
    host.storageFault = this.storageFault;
    try {
      const { status } = await completedInTime(host.runCommand(functionName));
      if (status !== 0) this.#sayFailed(`the add-in has no function ${functionName} (${String(status)})`);
    } catch (error) {
      this.#sayFailed(error instanceof Error ? error.message : String(error));
    }
    this.#over.add(host);
  }

  #sayFailed(why: string): void {
    this.outlook.showToast(`FastTrack Closeout did not complete the command: ${why}`, "error", null);
  }
}
