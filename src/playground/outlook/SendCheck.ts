import type { Fault } from "../host/Fault";
import { OfficeHost } from "../host/OfficeHost";
import type { StorageFault } from "../host/StorageFault";
import { completedInTime } from "./completedInTime";
import type { Draft } from "./Draft";
import type { Outlook } from "./Outlook";

const APP_ID = "fasttrack-closeout";

/**
 * Sending as Outlook on the web does it with the add-in's check (Smart Alerts, PromptUser): OnMessageSend is raised in the
 * add-in's page for it, and a message that it objects to is asked about. Where the check fails, the message goes.
 */
export class SendCheck {
  /** What goes wrong with each call of the check from now on; see OfficeHost. */
  readonly faults = new Map<string, Fault>();
  storageFault: StorageFault | null = null;
  /** The host of the last check, for its calls. */
  host: OfficeHost | null = null;
  readonly #underWay = new Set<Draft>();

  constructor(
    private readonly outlook: Outlook,
    private readonly container: HTMLElement,
  ) {}

  /** Resolves when the message is sent, or asked about. A message that is being checked is not checked twice. */
  async send(draft: Draft, locale: string): Promise<void> {
    if (this.#underWay.has(draft) || !this.outlook.mayBeSent(draft)) return;
    this.#underWay.add(draft);
    try {
      const objection = await this.#objectionTo(draft, locale);
      if (!this.outlook.state.drafts.includes(draft)) return;
      if (objection === null) this.outlook.send(draft);
      else this.outlook.askBeforeSending(draft, objection);
    } finally {
      this.#underWay.delete(draft);
    }
  }

  async #objectionTo(draft: Draft, locale: string): Promise<string | null> {
    const host = new OfficeHost({ page: this.outlook, appId: APP_ID, addInUrl: "launchevent.html", container: this.container, title: "FastTrack Closeout check before sending", item: { surface: "compose", draft }, locale, hidden: true });
    this.host = host;
    for (const [call, fault] of this.faults) host.faults.set(call, fault);
    host.storageFault = this.storageFault;
    try {
      const { status, event } = await completedInTime(host.runCommand("onMessageSend"));
      return status === 0 ? objectionIn(event) : null;
    } catch {
      return null;
    } finally {
      host.dispose();
    }
  }
}

/** The message of an event that was completed with allowEvent: false; null where the message may go. */
function objectionIn(event: string): string | null {
  const { completedContext } = JSON.parse(event) as { readonly completedContext?: { readonly allowEvent?: unknown; readonly errorMessage?: unknown } };
  if (completedContext?.allowEvent !== false) return null;
  return typeof completedContext.errorMessage === "string" ? completedContext.errorMessage : "";
}
