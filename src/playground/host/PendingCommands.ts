import type { CompletedEvent } from "./ddaCalls";

interface Pending {
  readonly resolve: (completed: CompletedEvent) => void;
  readonly reject: (reason: Error) => void;
}

/** The ribbon commands that the add-in has not completed yet. */
export class PendingCommands {
  readonly #pending = new Map<string, Pending>();

  begin(): { readonly id: string; readonly completed: Promise<CompletedEvent> } {
    const id = crypto.randomUUID();
    const completed = new Promise<CompletedEvent>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    return { id, completed };
  }

  /** An event completed twice, or never begun, is not ours. */
  complete(id: string, completed: CompletedEvent): void {
    this.#pending.get(id)?.resolve(completed);
    this.#pending.delete(id);
  }

  fail(reason: string): void {
    for (const { reject } of this.#pending.values()) reject(new Error(`event.completed() did not come: ${reason}`));
    this.#pending.clear();
  }
}
