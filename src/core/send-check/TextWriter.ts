/** A piece this short is copied unit by unit: a string of its own would take longer to make than to read. */
const SHORT = 24;
const MOST_UNITS = 4_096;

/** A text that is put together from very many pieces, most of them a few code units long. */
export class TextWriter {
  private readonly parts: string[] = [];
  /** Of the same length all the time: an array that grows and shrinks is copied again and again. */
  private readonly units: number[] = new Array<number>(MOST_UNITS).fill(0);
  private waiting = 0;

  /** @param unit  a code unit, not a code point */
  unit(unit: number): void {
    if (this.waiting === MOST_UNITS) this.flush();
    this.units[this.waiting++] = unit;
  }

  piece(text: string, from: number, to: number): void {
    if (to - from <= SHORT) {
      for (let at = from; at < to; at++) this.unit(text.charCodeAt(at));
      return;
    }
    this.flush();
    this.parts.push(text.slice(from, to));
  }

  /** All of it, with a last piece. */
  with(...piece: Parameters<TextWriter["piece"]>): string {
    this.piece(...piece);
    return this.written();
  }

  written(): string {
    this.flush();
    return this.parts.join("");
  }

  private flush(): void {
    if (this.waiting === 0) return;
    const units = this.waiting === MOST_UNITS ? this.units : this.units.slice(0, this.waiting);
    this.parts.push(String.fromCharCode.apply(null, units));
    this.waiting = 0;
  }
}
