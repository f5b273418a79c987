import type { HostCall } from "./HostCall";

/** Keeps every call of the add-in with its times, for benchmarks and tests. */
export class CallLog {
  readonly #calls: HostCall[] = [];

  get calls(): readonly HostCall[] {
    return this.#calls;
  }

  /** Notes a call that begins; returns the way to say that it was answered. */
  begin(name: string, dispatchId: number | null): (errorCode: number | null) => void {
    const index = this.#calls.length;
    const call: HostCall = { name, dispatchId, startedAt: performance.now(), answeredAt: null, outcome: "open", errorCode: null };
    this.#calls.push(call);
    return (errorCode) => {
      this.#calls[index] = { ...call, answeredAt: performance.now(), outcome: errorCode === null ? "answered" : "failed", errorCode };
    };
  }
}
