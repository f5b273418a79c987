const FIRST_CAPACITY = 1 << 12;

/**
 * Which keys an import has met, 4 bytes each: whether a row may be of a tenant that was met before. Now and then it says so of
 * one that was not, which costs a question to the storage and nothing else.
 */
export class SeenKeys {
  private slots = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  has(key: string): boolean {
    return this.slots[this.placeOf(hash(key))] !== 0;
  }

  add(key: string): void {
    if (this.count * 2 >= this.slots.length) this.grow();
    const value = hash(key);
    const place = this.placeOf(value);
    if (this.slots[place] === 0) this.count += 1;
    this.slots[place] = value;
  }

  private placeOf(value: number): number {
    const { slots } = this;
    let place = value % slots.length;
    while (slots[place] !== 0 && slots[place] !== value) place = (place + 1) % slots.length;
    return place;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    for (const value of before) if (value !== 0) this.slots[this.placeOf(value)] = value;
  }
}

/** FNV-1a with a last stirring, as its low bits are weak; never 0, which is an empty slot. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0 || 1;
}
