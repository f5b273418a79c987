import { readdirSync, readFileSync } from "fs";
import { Resvg } from "@resvg/resvg-js";
import { ICON_FILES } from "../../scripts/iconSources";

const PNG_SIGNATURE = "89504e470d0a1a0a";
const MOBILE = [25, 32, 48].flatMap((size) => [size, 2 * size, 3 * size]);

const pixelsOfDrawing = (svg: string, size: number) => new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().pixels;
const pixelsOfPng = (png: Buffer, size: number) =>
  pixelsOfDrawing(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${png.toString("base64")}"/></svg>`, size);

test("there is an icon for the ribbon, each item of its menu, the listing, phones of each density and the app package, and no image without a drawing", () => {
  const sizes = [...new Set([16, 32, 80, 64, 128, ...MOBILE, 192])];
  const ofItems = ["customer", "account-team", "assignment"].flatMap((drawing) => [16, 32, 80].map((size) => `${drawing}-${size}.png`));
  expect(Object.keys(ICON_FILES).sort()).toEqual([...sizes.map((size) => `icon-${size}.png`), ...ofItems, "outline-32.png"].sort());
  expect(readdirSync("assets").filter((file) => file.endsWith(".png")).sort()).toEqual(Object.keys(ICON_FILES).sort());
});

describe.each(Object.entries(ICON_FILES))("%s", (file, { size, source }) => {
  const png = readFileSync(`assets/${file}`);

  test("is a PNG of the size in its name", () => {
    expect(png.subarray(0, 8).toString("hex")).toBe(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect(file).toContain(`-${size}.`);
  });

  test("is what its SVG draws: run npm run icons after a change", () => {
    const drawn = pixelsOfDrawing(readFileSync(`assets/${source}`, "utf8"), size);
    const committed = pixelsOfPng(png, size);
    expect(committed).toHaveLength(drawn.length);
    // Another processor may round a channel by one or two of 255; another drawing is far off.
    expect(drawn.reduce((most, channel, index) => Math.max(most, Math.abs(channel - (committed[index] ?? NaN))), 0)).toBeLessThanOrEqual(4);
  });

  test("is see-through around the drawing, so that it stands on light and dark", () => {
    expect(pixelsOfPng(png, size)[3]).toBe(0);
  });
});

test("the outline is white wherever it is not see-through, as the app package asks for", () => {
  const pixels = pixelsOfPng(readFileSync("assets/outline-32.png"), 32);
  // resvg multiplies each channel by the opacity, so white has all four alike.
  for (let at = 0; at < pixels.length; at += 4) expect(new Set(pixels.subarray(at, at + 4)).size).toBe(1);
  expect(pixels.some((channel) => channel === 255)).toBe(true);
});
