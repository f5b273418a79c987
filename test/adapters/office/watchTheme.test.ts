import { isHighContrast, shadeOf } from "../../../src/adapters/office/watchTheme";

it.each([
  ["#ffffff", "light"],
  ["#F3F2F1", "light"],
  ["#808080", "light"],
  ["#7f7f7f", "dark"],
  ["#1b1a19", "dark"],
  ["#000000", "dark"],
])("Outlook's ground %s is %s", (colour, shade) => {
  expect(shadeOf(colour)).toBe(shade);
});

it.each([undefined, null, 0, "", "white", "#fff", "#12345g"])("%p says nothing", (colour) => {
  expect(shadeOf(colour)).toBeNull();
});

it.each([
  ["white on black, yellow controls", "#000000", "#ffffff", "#000000", "#ffff00", true],
  ["black on white", "#ffffff", "#000000", "#ffffff", "#000000", true],
  ["Outlook's light theme", "#ffffff", "#242424", "#ffffff", "#242424", false],
  ["Outlook's dark theme", "#292929", "#ffffff", "#333333", "#ffffff", false],
])("%s: high contrast or not", (_, bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor, expected) => {
  expect(isHighContrast({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor })).toBe(expected);
});

it("a theme that leaves a colour out is no high contrast", () => {
  expect(isHighContrast({ bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff" })).toBe(false);
});
