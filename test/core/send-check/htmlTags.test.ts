import { tagAt } from "../../../src/core/send-check/htmlTags";

const SILENT = ["head", "style", "script", "title"];
const LINES = "address article br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(" ");

it.each([...SILENT, ...LINES, "blockquote"])("%s is known, small or in capitals, with attributes or without", (name) => {
  const does = SILENT.includes(name) ? "silent" : LINES.includes(name) ? "line" : "quote";
  for (const written of [`${name}>`, `${name.toUpperCase()}>`, `${name} class="x">`, `${name}/>`, name]) expect(tagAt(`<${written}`, 1)).toEqual({ name, does });
});

it("no other name of two letters, none that is longer or shorter than a known one, is taken for it", () => {
  const known = new Set([...SILENT, ...LINES, "blockquote"]);
  const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
  const others = [...letters.flatMap((first) => ["", ...letters].map((second) => first + second)), ...[...known].flatMap((name) => [...letters.map((letter) => name + letter), name.slice(1), name.slice(0, -1), `${name}s1x`, [...name].reverse().join("")])];
  for (const name of others) if (!known.has(name)) expect(tagAt(`<${name}>`, 1)).toBeUndefined();
});

it("no tag at all is none", () => {
  for (const html of ["", "<", "<>", "</", "<!doctype", "<\u00e9>"]) expect(tagAt(html, 1)).toBeUndefined();
});
