/** How a call ended as far as the host knows; "open" until it is answered, for ever if it never is. */
export type CallOutcome = "open" | "answered" | "failed";

/** One call of the add-in to its host, in the order they came. */
export interface HostCall {
  /** The office.js name: "body.prependAsync", "to.getAsync", "mailbox.displayNewMessageFormAsync". */
  readonly name: string;
  /** Null for calls of the start-up, which have none. */
  readonly dispatchId: number | null;
  /** ms of performance.now() of the playground's page. */
  readonly startedAt: number;
  /** Null as long as it is not answered. */
  readonly answeredAt: number | null;
  readonly outcome: CallOutcome;
  /** The Office error code of a failed call. */
  readonly errorCode: number | null;
}
