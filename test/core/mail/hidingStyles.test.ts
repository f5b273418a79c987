import { namesHiddenBy } from "../../../src/core/mail/hidingStyles";

it.each([
  [".a{display:none}", [".a"]],
  ["p.a, #b , div p { font-size:0 }", [".a", "#b"]],
  ["/* .a{display:none} */ .b{display:none}", [".b"]],
  ["@import url(x.css); .a{visibility:hidden}", [".a"]],
  ["<!-- .a{display:none} -->", [".a"]],
  ["@media (max-width:600px){.a{display:none} .b{color:red}} .c{display:none}", [".c"]],
  [".a{color:red} .b{max-height:0", [".b"]],
  ["@media print{.a{", []],
  [`${"p{margin:0}".repeat(20_000)}.a{display:none}`, [".a"]],
  [`.a{${"color:red;".repeat(1_000)}display:none}`, [".a"]],
  [".a{display:block}", []],
  ["", []],
])("%.60s hides %j", (styleSheet, names) => {
  expect(namesHiddenBy(styleSheet)).toEqual(names);
});
