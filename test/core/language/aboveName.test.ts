import fc from "fast-check";
import { aboveName } from "../../../src/core/language/aboveName";

const SIGNATURE = "Leiter der Abteilung für Informationstechnik\nEin Unternehmen der Gruppe";

describe("what stands below the writer's name is a signature", () => {
  it.each([
    ["in full", "Rolf Haas", "Rolf Haas"],
    ["the first name only", "Rolf Haas", "Rolf"],
    ["shown the other way round", "Haas, Rolf (IT)", "Rolf Haas"],
    ["with a comma or a dash", "Rolf Haas", "- Rolf Haas,"],
    ["with a second name that is shown nowhere else", "Luz", "Luz Peña"],
    ["in Chinese characters", "佐藤 優", "佐藤"],
    ["in capitals", "Rolf Haas", "ROLF HAAS"],
  ])("%s", (_, name, line) => {
    expect(aboveName(`That works for us.\n\n${line}\n${SIGNATURE}`, name).trim()).toBe("That works for us.");
  });
});

describe("all is kept", () => {
  it.each([
    ["where no name is known", "", `Hello.\nRolf Haas\n${SIGNATURE}`],
    ["where nothing stands above it", "Rolf Haas", `\nRolf Haas\n${SIGNATURE}`],
    ["where the name stands in a sentence", "Rolf Haas", "Hello.\nRolf will send it on Monday.\nThanks"],
    ["where somebody is asked by that name", "Rolf Haas", "Hello.\nRolf?\nThanks"],
    ["where somebody else's name stands there", "Rolf Haas", `Hello.\nAnna Kurz\n${SIGNATURE}`],
    ["where a list begins with it", "Rolf Haas", "Hello.\nRolf:\nall of the phones"],
  ])("%s", (_, name, text) => {
    expect(aboveName(text, name)).toBe(text);
  });
});

it("never fails, and answers with a beginning of the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, name) => text.startsWith(aboveName(text, name))));
});
