import type { OutlookPage } from "../support/OutlookPage";
import type { FaultKind } from "../../../src/playground/host/Fault";
import type { Rest } from "./paneAtRest";

/** One call that goes wrong in one way. */
export interface Round {
  readonly outlook: OutlookPage;
  readonly call: string;
  readonly fault: FaultKind;
  /** When the click was made, by the log of calls. */
  readonly since: number;
}

/** What an FM does with one click, again and again, each time with another call going wrong. */
export interface Scenario<Before = unknown, Whole = unknown> {
  /** Where it begins. Left out: on the customer's mail, with no message being written. */
  readonly rest?: Rest;
  /** From there to right before the click. */
  readonly open: (outlook: OutlookPage) => Promise<Before>;
  readonly click: (outlook: OutlookPage) => Promise<void>;
  /** Where nothing goes wrong: waits for the end, and says what it is. */
  readonly done: (outlook: OutlookPage, before: Before) => Promise<Whole>;
  /** What is wrong with what the FM sees after the click; nothing, it is to be hoped. */
  readonly wrong: (round: Round, before: Before, whole: Whole) => Promise<readonly string[]>;
  /** Of the calls made, those that this scenario is about: what another pane does after it is another scenario's. Left out: all. */
  readonly calls?: (made: readonly string[]) => readonly string[];
}
