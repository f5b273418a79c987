import type { HostCall } from "./HostCall";

/** So many of the latest calls are kept: a pane that is pinned makes thousands in a day. */
export const KEPT_CALLS = 1_000;

/** Keeps the latest calls of the add-in with their times, for benchmarks and tests. */
export class CallLog {
  readonly #calls: HostCall[] = [];

  get calls(): readonly HostCall[] {
    return this.#calls;
  }

  /** Notes a call that begins; returns the way to say that it was answered. */
  begin(name: string, dispatchId: number | null): (errorCode: number | null) => void {
    const call: HostCall = { name, dispatchId, startedAt: performance.now(), answeredAt: null, outcome: "open", errorCode: null };
    this.#calls.push(call);
    if (this.#calls.length > KEPT_CALLS) this.#calls.shift();
    return (errorCode) => {
      const index = this.#calls.lastIndexOf(call);
      if (index >= 0) this.#calls[index] = { ...call, answeredAt: performance.now(), outcome: errorCode === null ? "answered" : "failed", errorCode };
    };
  }
}
