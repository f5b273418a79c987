import type { Fault } from "./Fault";

/** Faults by the name of the call, which tell when one is set. */
export class Faults extends Map<string, Fault> {
  constructor(private readonly onSet: () => void) {
    super();
  }

  override set(name: string, fault: Fault): this {
    super.set(name, fault);
    this.onSet();
    return this;
  }
}
