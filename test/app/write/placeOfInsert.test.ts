import { placeOfInsert } from "../../../src/app/write/placeOfInsert";

// test/app/writeEmail.test.ts has the places in HTML; a plain text has no mark where its signature begins.

const FM = "Robin Weber";
const THREAD = "\n\n________________________________\nFrom: Maria <maria@contoso.com>\nSent: Monday, November 16, 2026 9:12 AM\nTo: Robin Weber\nSubject: Status\n\nWhat comes next?";
const at = (text: string, userName = FM) => placeOfInsert({ body: { html: null, text }, selection: "" }, userName).at;

it.each([
  ["the FM's name", "\n\nRobin Weber\nFastTrack Manager\nMicrosoft"],
  ["the name, the surname first", "\n\nWeber, Robin\nFastTrack Manager"],
  ["the name in capitals", "\n\nROBIN WEBER"],
  ["a closing phrase and the name", "\n\nKind regards,\nRobin Weber\nFastTrack Manager"],
  ["a delimiter", "\n\n--\nR. W.\nFastTrack Manager"],
])("at the top where nothing is written above a signature that begins with %s", (_, signature) => {
  expect(at(signature)).toBe("top");
  expect(at(signature + THREAD)).toBe("top");
});

it.each([
  ["words above the signature", "Hello Maria,\n\nRobin Weber\nFastTrack Manager"],
  ["a closing phrase of the FM's own, without a name", "Thanks,"],
  ["another person's name", "\n\nRobin Hood\nFastTrack Manager"],
  ["a sentence that begins with the name", "\n\nRobin Weber wrote to you on Monday."],
])("at the cursor where there are %s", (_, text) => {
  expect(at(text)).toBe("cursor");
  expect(at(text + THREAD)).toBe("cursor");
});

it("at the cursor where Outlook does not say who the FM is: the words may be the FM's own", () => {
  expect(at("\n\nRobin Weber\nFastTrack Manager", "")).toBe("cursor");
});
