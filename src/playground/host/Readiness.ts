/** A moment that is waited for, and can be told to have come. */
export class Readiness {
  readonly reached: Promise<void>;
  #reach: () => void = () => undefined;

  constructor() {
    this.reached = new Promise((resolve) => {
      this.#reach = resolve;
    });
  }

  reach(): void {
    this.#reach();
  }
}
