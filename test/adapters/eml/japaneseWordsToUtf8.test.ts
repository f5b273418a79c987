import { japaneseWordsToUtf8 } from "../../../src/adapters/eml/japaneseWordsToUtf8";
import { parseMessage } from "../../../src/adapters/eml/parseMessage";

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const LONG = ["Subject: =?iso-2022-jp?b?U2hhcmVQb2ludCAbJEIkTk14TVE+dTY3JEsbKEI=?=", " =?iso-2022-jp?b?GyRCJEQkJCRGGyhC?=", "", "x"];

describe("japaneseWordsToUtf8", () => {
  it("joins neighbouring words without damage", async () => {
    expect((await parseMessage(bytes(LONG)))?.subject).toBe("SharePoint の利用状況について");
  });

  it.each([
    ["another charset", ["Subject: =?utf-8?B?w6k=?=", "", "x"]],
    ["no encoded word", ["Subject: iso-2022-jp", "", "x"]],
    ["words in the body", ["Subject: x", "", LONG[0] ?? ""]],
    ["broken base64", ["Subject: =?iso-2022-jp?b?***?=", "", "x"]],
    ["nothing", []],
  ])("leaves %s alone", (_what, lines) => {
    expect(new TextDecoder().decode(japaneseWordsToUtf8(bytes(lines)))).toBe(lines.join("\r\n"));
  });

  it("reads the Q encoding too", async () => {
    expect((await parseMessage(bytes(["Subject: =?ISO-2022-JP?Q?=1B$B$N=1B(B?=", "", "x"])))?.subject).toBe("の");
  });
});
