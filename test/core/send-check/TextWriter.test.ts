import fc from "fast-check";
import { TextWriter } from "../../../src/core/send-check/TextWriter";

it("is all that was written, in its order, whatever the lengths of the pieces", () => {
  const piece = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom("\n", "", "x".repeat(24), "y".repeat(25), "z".repeat(5_000)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, byUnits) => {
      const writer = new TextWriter();
      for (const text of pieces) {
        if (byUnits) for (let at = 0; at < text.length; at++) writer.unit(text.charCodeAt(at));
        else writer.piece(`<${text}>`, 1, text.length + 1);
      }
      expect(writer.written()).toBe(pieces.join(""));
    }),
  );
});
