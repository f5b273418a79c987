import fc from "fast-check";
import { NamedKeys } from "../../../src/adapters/import/NamedKeys";

it("names every key that a name was met with, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a.onmicrosoft.com", "b.onmicrosoft.com", "ü"), fc.oneof(fc.string({ maxLength: 3, unit: "grapheme" }), fc.constantFrom("テナント", "k1", "k2"))), { maxLength: 30 }), (pairs) => {
      const named = new NamedKeys();
      for (const [name, key] of pairs) named.add(name, key);
      for (const name of ["a.onmicrosoft.com", "b.onmicrosoft.com", "ü"]) {
        expect([...named.keysOf(name)].sort()).toEqual([...new Set(pairs.filter(([one]) => one === name).map(([, key]) => key))].sort());
      }
    }),
  );
});

it("holds more than a piece of memory has room for", () => {
  const named = new NamedKeys();
  const key = (at: number): string => `${String(at)}${"k".repeat(100)}`;
  for (let at = 0; at < 30_000; at += 1) named.add(`t${String(at)}.onmicrosoft.com`, key(at));
  for (const at of [0, 1, 9_999, 20_000, 29_999]) expect(named.keysOf(`t${String(at)}.onmicrosoft.com`)).toContain(key(at));
  expect(named.keysOf("nobody.onmicrosoft.com").length).toBeLessThanOrEqual(1);
});
