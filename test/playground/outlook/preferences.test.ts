import { readPreferences } from "../../../src/playground/outlook/preferences";

const FIRST = { language: "en-US", theme: "system", paneWidth: "narrow", device: "computer", paneOpen: true, panePinned: true };
const none = new URLSearchParams();

describe("readPreferences", () => {
  it.each([null, "", "{", "null", "[]", '"x"', '{"language":"tlh","theme":"toString","paneWidth":"constructor","device":"watch","paneOpen":1}'])("takes the first choices for %j", (stored) => {
    expect(readPreferences(stored, none)).toEqual(FIRST);
  });

  it("keeps what was chosen", () => {
    const chosen = { language: "ja-JP", theme: "contrast", paneWidth: "wide", device: "phone", paneOpen: false, panePinned: false };
    expect(readPreferences(JSON.stringify(chosen), none)).toEqual(chosen);
  });

  it.each([
    ["lang=de-DE", { language: "de-DE" }],
    ["theme=dark", { theme: "dark" }],
    ["device=phone", { device: "phone" }],
    ["pane=closed", { paneOpen: false }],
    ["pane=open", { paneOpen: true }],
    ["lang=xx&theme=pink&device=watch&pane=ajar", {}],
  ])("puts ?%s before what was chosen", (query, expected) => {
    expect(readPreferences("{}", new URLSearchParams(query))).toEqual({ ...FIRST, ...expected });
  });

  it("opens a pane that was closed, when the address asks for it", () => {
    expect(readPreferences('{"paneOpen":false}', new URLSearchParams("pane=open")).paneOpen).toBe(true);
  });

  it("keeps the chosen language where the address names none that exists", () => {
    expect(readPreferences('{"language":"es-ES"}', new URLSearchParams("lang=xx")).language).toBe("es-ES");
  });
});
