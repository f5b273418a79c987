import fc from "fast-check";
import { insertedFragment, withFragment } from "../../../src/app/write/insertedFragment";

const EMAIL = "<p>Hello Maria,</p><p>Exchange&nbsp;Online is done.</p>";
const THREAD = '<hr><div id="divRplyFwdMsg"><b>From:</b> Maria</div>';
const found = (before: string, after: string, content = EMAIL, type: "html" | "text" = "html") => insertedFragment(before, after, content, type);

it.each([
  ["an empty body", "", ""],
  ["above an equal beginning", "", `<p>Hello Li,</p>${THREAD}`],
  ["below an equal end", "<p>as promised</p>", ""],
  ["between paragraphs of the FM's", "<p>Hello</p>", `<p>Bye</p>${THREAD}`],
  ["in a whole document", '<html><head></head><body dir="ltr">', `<div><br></div>${THREAD}</body></html>`],
  ["above the same email", "", EMAIL],
])("the email is the piece, whole elements, in %s", (_, above, below) => {
  expect(found(above + below, above + EMAIL + below)).toEqual({ fragment: EMAIL, replaced: "" });
});

it("an empty line that it took the place of is known", () => {
  expect(found("<p>Dear Maria</p><div><br></div><p>Bye</p>", `<p>Dear Maria</p>${EMAIL}<p>Bye</p>`)).toMatchObject({ replaced: expect.stringContaining("<br>") });
});

it("Outlook's own markup is part of it, as long as the words are the email's", () => {
  const written = '<p class="x_MsoNormal">Hello Maria,<o:p></o:p></p>\n<p class="x_MsoNormal">Exchange Online is&#32;done.</p>';
  expect(found(THREAD, written + THREAD)).toEqual({ fragment: written, replaced: "" });
});

it.each([
  ["words typed meanwhile", THREAD, `${EMAIL}<p>And more</p>${THREAD}`],
  ["something lost", `<p>as promised</p>${THREAD}`, EMAIL + THREAD],
  ["a picture lost", `<p><img src="cid:1"></p>${THREAD}`, EMAIL + THREAD],
  ["a body written anew", "<p>a</p>", `<div>a</div>${EMAIL}`],
  ["nothing inserted", THREAD, THREAD],
  ["another text", THREAD, `<p>Hello</p>${THREAD}`],
])("%s: not known, so not to be taken back", (_, before, after) => {
  expect(found(before, after)).toBeNull();
});

it("in plain text too, whichever line ends Outlook keeps", () => {
  expect(found("\n-- \nRobin", "Hello Maria,\r\nDone.\r\n\r\n\n-- \nRobin", "Hello Maria,\nDone.\n\n", "text")).toMatchObject({ replaced: "" });
});

it("taken out again, the body is byte for byte what it was, wherever the email stood", () => {
  const piece = fc.constantFrom("<p>a</p>", "<div><br></div>", THREAD, "<p>Hello Maria,</p>", '<img src="cid:1">', "x", "<ul><li>a</li></ul>");
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (above, below) => {
      const before = above.join("") + below.join("");
      const after = above.join("") + EMAIL + below.join("");
      const known = found(before, after);
      const body = known && withFragment(after, known.fragment, known.replaced);
      expect(body).toBe(before);
    }),
  );
});

it.each([
  ["", "a", null],
  ["a", "a", "b"],
  ["aa", "a", null],
  ["aXa", "X", "aba"],
  ["xaaax", "aa", null],
])("in %j, %j is replaced only where it stands once", (body, fragment, expected) => {
  expect(withFragment(body, fragment, "b")).toBe(expected);
});

it("an empty fragment stands nowhere", () => {
  expect(withFragment("a", "", "b")).toBeNull();
});
