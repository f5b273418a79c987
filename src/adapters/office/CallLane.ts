/** Lets a bounded number of calls run side by side; the others wait their turn, first come, first served. */
export class CallLane {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {
    if (!Number.isInteger(most) || most < 1) throw new RangeError("A lane is at least 1 wide.");
  }

  /** Starts the call now or when its turn comes. Returns the way out: it frees the place, or gives up the turn. */
  enter(start: () => void): () => void {
    let inside = false;
    let left = false;
    const begin = (): void => {
      inside = true;
      this.running++;
      start();
    };
    if (this.running < this.most) begin();
    else this.waiting.push(begin);
    return () => {
      if (left) return;
      left = true;
      if (inside) {
        this.running--;
        this.waiting.shift()?.();
      } else {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
      }
    };
  }
}
