import { newClosingOf, type Closing } from "../core/engagement/Closing";
import type { RefusalReason } from "../core/engagement/ClosingAction";
import type { IsoDate } from "../core/engagement/IsoDate";
import { recordAction, type RecordedAction } from "../core/engagement/recordAction";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import { DamagedClosing, type Closings } from "../ports/Closings";
import { StorageError, type StorageErrorCode } from "../ports/StorageError";

/** One action, or several that follow from the record as it is then: all of them happen, or none. */
export type Said = RecordedAction | ((closing: Closing) => readonly RecordedAction[]);

export interface ClosingState {
  /** null while it is being read. */
  readonly closing: Closing | null;
  /** Why the last thing said was not accepted. */
  readonly refusal: readonly RefusalReason[] | null;
  /** Why this record could not be read or stored; it goes on in this pane. */
  readonly fault: StorageErrorCode | null;
}

interface Change {
  readonly said: Said;
  readonly on: IsoDate;
  readonly onSettled: (() => void) | undefined;
  failed: boolean;
}

type Outcome = { readonly ok: true; readonly closing: Closing } | { readonly ok: false; readonly reasons: readonly RefusalReason[] };

/**
 * The closing of one tenant while it is on screen. What is said shows at once and is put into the record as it is stored by
 * then, for another pane may have changed it; what another pane changes shows here. What cannot be stored stays, and goes
 * with the next thing said.
 */
export class ClosingRecord {
  private state: ClosingState = { closing: null, refusal: null, fault: null };
  private readonly listeners = new Set<() => void>();
  private stop: (() => void) | null = null;
  private key: string;
  /** As it is stored, as far as is known here. */
  private stored: Closing | null = null;
  /** What was said here and is not in it yet, in its order. */
  private changes: readonly Change[] = [];
  // What cannot be read and is kept by nobody beside it is not overwritten: somebody may still mend it.
  private unreadable = false;
  /** On its way to another key: what was stored there meanwhile would be merged with it, as if it were another's. */
  private moving: Promise<void> | null = null;

  constructor(
    private readonly closings: Closings,
    private readonly tenant: Tenant,
    private readonly today: () => IsoDate,
  ) {
    this.key = tenantKey(tenant);
  }

  readonly current = (): ClosingState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.stop === null) {
      this.stop = this.closings.onChanged((key) => { if (key === this.key && !this.unreadable) void this.read(); });
      void this.read();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.stop?.();
      this.stop = null;
    };
  };

  /** @param onSettled  called once it is stored, or cannot become part of the record; not as long as it waits for storage */
  readonly act = (said: Said, onSettled?: () => void): void => {
    const { closing } = this.state;
    if (closing === null) return;
    const on = this.today();
    const here = apply(closing, said, on);
    if (!here.ok) {
      this.become({ refusal: here.reasons });
      onSettled?.();
      return;
    }
    const change = { said, on, onSettled, failed: false };
    this.changes = [...this.changes, change];
    this.become({ closing: here.closing, refusal: null });
    if (!this.unreadable) void this.store(change);
  };

  /**
   * The tenant has a better key from now on: its record goes there, merged with one that stands there already.
   *
   * @param given  once the directory has the tenant under that key: it takes along what is stored of the record, in one step, and a pane
   *   that ends before leaves both under the old one
   */
  readonly moveTo = (to: string, given: Promise<unknown> = Promise.resolve()): void => {
    const from = this.key;
    if (to === from) return;
    this.key = to;
    this.stands(this.stored === null ? null : { ...this.stored, tenantKey: to });
    if (this.unreadable) return;
    const moved = Promise.allSettled([this.moving, given])
      .then(() => this.closings.move(from, to))
      .then((record) => { this.stands(record); }, (error: unknown) => { this.fails(error); })
      .then(() => { if (this.moving === moved) this.moving = null; });
    this.moving = moved;
  };

  private async read(): Promise<void> {
    try {
      this.stands(await this.closings.get(this.key));
      // Another window may have mended it.
      if (this.state.fault === "corrupt") this.become({ fault: null });
    } catch (error) {
      const inSession = error instanceof DamagedClosing ? error.inSession : null;
      this.unreadable = !(error instanceof DamagedClosing);
      this.fails(error);
      this.stands(inSession);
    }
  }

  private async store(change: Change): Promise<void> {
    if (this.moving !== null) await this.moving;
    const going = this.changes.filter((one) => one.failed || one === change);
    let refusal: readonly RefusalReason[] | null = null;
    // As it is now: it may be asked for again once this very change is in what stands here.
    const otherwise = this.stored ?? this.begun();
    const into = (stored: Closing | null): Closing =>
      going.reduce((record, one) => {
        const there = applyThere(record, one);
        if (!there.ok && one === change) refusal = there.reasons;
        return there.ok ? there.closing : record;
      }, stored ?? otherwise);
    going.forEach((one) => { one.failed = false; });
    try {
      const record = await this.closings.update(this.key, into);
      this.changes = this.changes.filter((one) => !going.includes(one));
      this.stands(record, { fault: null, ...(refusal === null ? {} : { refusal }) });
      going.forEach((one) => { one.onSettled?.(); });
    } catch (error) {
      this.fails(error);
      if (error instanceof DamagedClosing) {
        // Kept beside the damaged record, which somebody may still mend, for as long as the session goes on.
        this.changes = this.changes.filter((one) => !going.includes(one));
        this.stands(error.inSession);
      } else {
        going.forEach((one) => { one.failed = true; });
      }
    }
  }

  private begun(): Closing {
    return { ...newClosingOf(this.tenant), tenantKey: this.key };
  }

  private stands(record: Closing | null, more: Partial<ClosingState> = {}): void {
    const before = record ?? this.stored ?? this.begun();
    this.stored = before;
    this.become({
      ...more,
      closing: this.changes.reduce((closing, change) => {
        const outcome = applyThere(closing, change);
        return outcome.ok ? outcome.closing : closing;
      }, before),
    });
  }

  private fails(error: unknown): void {
    this.become({ fault: error instanceof StorageError ? error.code : "failed" });
  }

  private become(change: Partial<ClosingState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => { listener(); });
  }
}

function apply(closing: Closing, said: Said, on: IsoDate): Outcome {
  let current = closing;
  for (const action of typeof said === "function" ? said(closing) : [said]) {
    const result = recordAction(current, action, on);
    if (!result.ok) return result;
    current = result.closing;
  }
  return { ok: true, closing: current };
}

/** In a record that another pane has changed, a workload may be gone: what was said of it has nothing to change. */
function applyThere(closing: Closing, { said, on }: Change): Outcome {
  try {
    return apply(closing, said, on);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reasons: [] };
    throw error;
  }
}
