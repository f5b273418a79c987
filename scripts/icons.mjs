// Draws the icons of the add-in: `npm run icons` writes assets/icon-SIZE.png from the SVG sources beside them.
// The PNGs are committed, so a build needs no drawing; test/manifest holds the two against each other.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const { ICON_SOURCES } = createRequire(import.meta.url)("./iconSources.js");
const assets = new URL("../assets/", import.meta.url);

for (const [size, source] of Object.entries(ICON_SOURCES)) {
  const svg = readFileSync(new URL(source, assets), "utf8");
  const png = new Resvg(svg, { fitTo: { mode: "width", value: Number(size) } }).render().asPng();
  const target = new URL(`icon-${size}.png`, assets);
  writeFileSync(target, png);
  console.log(`${fileURLToPath(target)}: ${size} x ${size}, ${png.length} bytes`);
}
