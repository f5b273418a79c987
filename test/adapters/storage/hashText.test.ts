import fc from "fast-check";
import { hashText } from "../../../src/adapters/storage/hashText";

it("is a number from 1 on that 32 bits hold, the same for the same text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const hash = hashText(text);
    expect(Number.isInteger(hash) && hash >= 1 && hash < 2 ** 32).toBe(true);
    expect(hashText(text)).toBe(hash);
  }));
});

it("spreads texts that differ little, in its low bits too", () => {
  const counts = new Map<number, number>();
  for (let at = 0; at < 10_000; at += 1) counts.set(hashText(`tenant${String(at)}.com`) % 128, (counts.get(hashText(`tenant${String(at)}.com`) % 128) ?? 0) + 1);
  expect(counts.size).toBe(128);
  // 78 each on average.
  expect(Math.max(...counts.values())).toBeLessThan(130);
});
