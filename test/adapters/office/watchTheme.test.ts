import { shadeOf } from "../../../src/adapters/office/watchTheme";

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
