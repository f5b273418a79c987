const { FACTS } = require("./manifestFacts.js");

const icon = (size, source) => [`icon-${size}.png`, { size, source }];

/**
 * Each image in assets/, its size in pixels and the drawing it is made from: small ones are fitted to whole pixels. 16 to 128 are the
 * ribbon's and the listing's; 25, 32 and 48, each once, twice and three times, are for phones; 192 and the outline are for the app
 * package of the unified manifest. The items of the ribbon's menu have one drawing each, of whole pixels at 16 and so at 32 and 80.
 */
const ICON_FILES = Object.fromEntries([
  icon(16, "icon-16.svg"),
  ...[25, 32].map((size) => icon(size, "icon-32.svg")),
  ...[48, 50, 64, 75, 80, 96, 128, 144, 192].map((size) => icon(size, "icon.svg")),
  ...FACTS.commands.flatMap(({ icon: drawing }) => FACTS.icons.ribbon.map((size) => [`${drawing}-${size}.png`, { size, source: `${drawing}.svg` }])),
  ["outline-32.png", { size: 32, source: "outline-32.svg" }],
]);

module.exports = { ICON_FILES };
