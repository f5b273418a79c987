import { hashText } from "../storage/hashText";

const FIRST_CAPACITY = 1 << 12;

/**
 * Which keys an import has met, 4 bytes each: whether a row may be of a tenant that was met before. Now and then it says so of
 * one that was not, which costs a question to the storage and nothing else.
 */
export class SeenKeys {
  // 0 is an empty slot.
  private slots = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  has(key: string): boolean {
    return this.slots[this.placeOf(hashText(key))] !== 0;
  }

  add(key: string): void {
    if (this.count * 2 >= this.slots.length) this.grow();
    const value = hashText(key);
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
