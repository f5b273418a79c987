// Draws the icons of the add-in: `npm run icons` writes each PNG in assets/ from the SVG source beside it.
// The PNGs are committed, so a build needs no drawing; test/manifest holds the two against each other.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const { ICON_FILES } = createRequire(import.meta.url)("./iconSources.js");
const assets = new URL("../assets/", import.meta.url);

for (const [file, { size, source }] of Object.entries(ICON_FILES)) {
  const svg = readFileSync(new URL(source, assets), "utf8");
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  const target = new URL(file, assets);
  writeFileSync(target, png);
  console.log(`${fileURLToPath(target)}: ${size} x ${size}, ${png.length} bytes`);
}
