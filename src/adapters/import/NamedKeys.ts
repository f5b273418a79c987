import { hashText } from "../storage/hashText";

const FIRST_CAPACITY = 1 << 12;
const CHUNK_BYTES = 1 << 20;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const LENGTH_BYTES = 2;
const LONGEST_KEY_BYTES = (1 << 16) - 1;

/**
 * Under which keys an import has met each tenant name, in some 50 bytes a tenant and outside the heap of texts: a key that was cut
 * out of the file would hold the whole file. Now and then it names a key that has another name.
 */
export class NamedKeys {
  // Where 0 stands in `places`, the slot is empty; else the key stands one before it.
  private hashes = new Uint32Array(FIRST_CAPACITY);
  private places = new Uint32Array(FIRST_CAPACITY);
  private count = 0;
  private readonly chunks: Uint8Array[] = [];
  private used = CHUNK_BYTES;

  add(name: string, key: string): void {
    if (this.keysOf(name).includes(key)) return;
    if (this.count * 2 >= this.places.length) this.grow();
    this.put(hashText(name), this.write(key));
    this.count += 1;
  }

  keysOf(name: string): readonly string[] {
    const hash = hashText(name);
    const found: string[] = [];
    for (let slot = hash % this.places.length; this.places[slot] !== 0; slot = (slot + 1) % this.places.length) {
      if (this.hashes[slot] === hash) found.push(this.read((this.places[slot] ?? 0) - 1));
    }
    return found;
  }

  private put(hash: number, place: number): void {
    let slot = hash % this.places.length;
    while (this.places[slot] !== 0) slot = (slot + 1) % this.places.length;
    this.hashes[slot] = hash;
    this.places[slot] = place;
  }

  private grow(): void {
    const { hashes, places } = this;
    this.hashes = new Uint32Array(hashes.length * 2);
    this.places = new Uint32Array(places.length * 2);
    places.forEach((place, slot) => { if (place !== 0) this.put(hashes[slot] ?? 0, place); });
  }

  /** @returns one more than where it stands */
  private write(key: string): number {
    const bytes = encoder.encode(key);
    if (bytes.length > LONGEST_KEY_BYTES) throw new RangeError("A tenant's key is as long as a file's line.");
    if (this.used + LENGTH_BYTES + bytes.length > CHUNK_BYTES) {
      this.chunks.push(new Uint8Array(CHUNK_BYTES));
      this.used = 0;
    }
    const chunk = this.chunks[this.chunks.length - 1] as Uint8Array;
    const at = this.used;
    chunk[at] = bytes.length >> 8;
    chunk[at + 1] = bytes.length & 0xff;
    chunk.set(bytes, at + LENGTH_BYTES);
    this.used += LENGTH_BYTES + bytes.length;
    return (this.chunks.length - 1) * CHUNK_BYTES + at + 1;
  }

  private read(place: number): string {
    const chunk = this.chunks[Math.floor(place / CHUNK_BYTES)] as Uint8Array;
    const at = (place % CHUNK_BYTES) + LENGTH_BYTES;
    const length = ((chunk[at - LENGTH_BYTES] ?? 0) << 8) | (chunk[at - 1] ?? 0);
    return decoder.decode(chunk.subarray(at, at + length));
  }
}
