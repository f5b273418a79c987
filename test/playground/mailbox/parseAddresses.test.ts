import { formatAddress, parseAddresses } from "../../../src/playground/mailbox/parseAddresses";

describe("parseAddresses", () => {
  it.each([
    ["a@contoso.com", [["", "a@contoso.com"]]],
    ["Ana Costa <ana@contoso.com>; Bo <bo@fabrikam.com>", [["Ana Costa", "ana@contoso.com"], ["Bo", "bo@fabrikam.com"]]],
    ["a@contoso.com, b@contoso.com\nc@contoso.com", [["", "a@contoso.com"], ["", "b@contoso.com"], ["", "c@contoso.com"]]],
    ['"Costa, Ana; CIO" <ana@contoso.com>', [["Costa, Ana; CIO", "ana@contoso.com"]]],
    ["佐藤 花子 <sato@treyresearch.net>", [["佐藤 花子", "sato@treyresearch.net"]]],
    ["Team: a@contoso.com, b@contoso.com;", [["", "a@contoso.com"], ["", "b@contoso.com"]]],
  ])("reads %j", (text, expected) => {
    expect(parseAddresses(text).people.map((person) => [person.name, person.address])).toEqual(expected);
  });

  it("keeps apart what is no address, as it was typed", () => {
    const parsed = parseAddresses("Ana; bo@contoso.com");
    expect(parsed.people).toEqual([{ name: "", address: "bo@contoso.com" }]);
    expect(parsed.unreadable).toEqual(["Ana"]);
  });

  it.each(["", "  ", ";;", "\n"])("finds nobody in %j", (text) => {
    expect(parseAddresses(text)).toEqual({ people: [], unreadable: [] });
  });
});

describe("formatAddress", () => {
  it.each([
    [{ name: "Ana", address: "ana@contoso.com" }, "Ana <ana@contoso.com>"],
    [{ name: "", address: "ana@contoso.com" }, "ana@contoso.com"],
    [{ name: "ana@contoso.com", address: "ana@contoso.com" }, "ana@contoso.com"],
    [{ name: "Ana", address: "" }, "Ana"],
  ])("writes %j as %j", (person, expected) => {
    expect(formatAddress(person)).toBe(expected);
  });
});
