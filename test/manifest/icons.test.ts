import { readFileSync } from "fs";
import { Resvg } from "@resvg/resvg-js";
import { ICON_SOURCES } from "../../scripts/iconSources";

const SIZES = [16, 32, 64, 80, 128];
const PNG_SIGNATURE = "89504e470d0a1a0a";

const pixelsOfDrawing = (svg: string, size: number) => new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().pixels;
const pixelsOfPng = (png: Buffer, size: number) =>
  pixelsOfDrawing(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${png.toString("base64")}"/></svg>`, size);

test("the five sizes have a drawing", () => {
  expect(Object.keys(ICON_SOURCES).map(Number)).toEqual(SIZES);
});

describe.each(SIZES)("icon-%i.png", (size) => {
  const png = readFileSync(`assets/icon-${size}.png`);

  test("is a PNG of the size in its name", () => {
    expect(png.subarray(0, 8).toString("hex")).toBe(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("is what its SVG draws: run npm run icons after a change", () => {
    const drawn = pixelsOfDrawing(readFileSync(`assets/${ICON_SOURCES[size] ?? ""}`, "utf8"), size);
    const committed = pixelsOfPng(png, size);
    expect(committed).toHaveLength(drawn.length);
    // Another processor may round a channel by one or two of 255; another drawing is far off.
    expect(Math.max(...drawn.map((channel, index) => Math.abs(channel - (committed[index] ?? NaN))))).toBeLessThanOrEqual(4);
  });

  test("is see-through around the drawing, so that it stands on light and dark", () => {
    expect(pixelsOfPng(png, size)[3]).toBe(0);
  });
});
