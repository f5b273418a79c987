/** Which drawing each icon size, in pixels, is made from: the small ones are fitted to whole pixels. */
const ICON_SOURCES = { 16: "icon-16.svg", 32: "icon-32.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };

module.exports = { ICON_SOURCES };
