import fc from "fast-check";
import { utf8Length } from "../../../src/core/bulk/utf8Length";

it("counts as an encoder does, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length); }));
});

it("half a character", () => {
  expect(utf8Length("a\ud83d")).toBe(new TextEncoder().encode("a\ud83d").length);
});
