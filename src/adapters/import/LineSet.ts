/** Numbers of lines, a bit each. */
export class LineSet {
  size = 0;
  private bits = new Uint8Array(1 << 10);

  add(line: number): void {
    const [place, bit] = [line >>> 3, 1 << (line & 7)];
    if (place >= this.bits.length) {
      const larger = new Uint8Array(Math.max(place + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    const before = this.bits[place] ?? 0;
    if ((before & bit) !== 0) return;
    this.bits[place] = before | bit;
    this.size += 1;
  }
}
