import fc from "fast-check";
import { readAddresses, readAnswers, readTenantName, readWhole } from "../../src/app/answers";
import type { Needed } from "../../src/app/prepareEmail";

const ID = "1f3a5b7c-1234-4abc-8def-0123456789ab";

describe("a tenant name", () => {
  it.each([
    ["Contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
    [" contoso.onmicrosoft.us ", "contoso.onmicrosoft.us"],
  ])("%j", (text, name) => {
    expect(readTenantName(text)).toBe(name);
  });

  it.each(["contoso.com", "contoso", "", "contoso.mail.onmicrosoft.com", "contoso-my.sharepoint.com", "https://contoso.onmicrosoft.com"])("%j is none", (text) => {
    expect(readTenantName(text)).toBeNull();
  });
});

describe("addresses", () => {
  it.each([
    ["Ana@Contoso.com", ["ana@contoso.com"]],
    ["ana@contoso.com; bo@contoso.com, cy@contoso.com\nANA@contoso.com;", ["ana@contoso.com", "bo@contoso.com", "cy@contoso.com"]],
    ["Ana Lima <ana@contoso.com>", ["ana@contoso.com"]],
  ])("%j", (text, addresses) => {
    expect(readAddresses(text)).toEqual(addresses);
  });

  it.each(["", " ; ", "ana", "ana@contoso.com; bo", "ana@contoso"])("%j: one that is none spoils all, so that none is left out unseen", (text) => {
    expect(readAddresses(text)).toBeNull();
  });
});

describe("a whole number", () => {
  it.each([
    ["1250", 1250],
    ["1,250", 1250],
    ["1.250", 1250],
    ["1 250", 1250],
    ["１２５０", 1250],
    [" 7 ", 7],
  ])("%j", (text, value) => {
    expect(readWhole(text, 1)).toBe(value);
  });

  it.each(["", "x", "1.25", "-1", "1e3", "12,50,1", "0x10", "9".repeat(20)])("%j is none", (text) => {
    expect(readWhole(text, 0)).toBeNull();
  });

  it("has a least value", () => {
    expect(readWhole("1", 1)).toBe(1);
    expect(readWhole("0", 1)).toBeNull();
    expect(readWhole("0", 0)).toBe(0);
  });
});

describe("readAnswers", () => {
  it("reads what was asked, each into its place", () => {
    const typed = { customerName: " Contoso  Pharma ", tenantId: `{${ID.toUpperCase()}}`, seats: "1,000", activeUsers: "0", queue: "EMEA", rfaLink: "https://aka.ms/rfa", assignmentTeamAddress: "Team@microsoft.com" } as const;
    expect(readAnswers([...(Object.keys(typed) as Needed[]), "workloads"], typed, ["EXO"])).toEqual({
      answers: { customerName: "Contoso Pharma", tenantId: ID, seats: 1000, activeUsers: 0, region: "EMEA", rfaLink: "https://aka.ms/rfa", assignmentTeamAddress: "team@microsoft.com", workloads: ["EXO"] },
      wrong: [],
    });
  });

  it.each<[Needed, string]>([
    ["customerName", "  "],
    ["tenantId", "contoso"],
    ["tenantName", "contoso.com"],
    ["seats", "0"],
    ["activeUsers", "-1"],
    ["queue", "Europe"],
    ["fmName", ""],
    ["rfaLink", "http://contoso.com"],
    ["rfaLink", "javascript:alert(1)"],
    ["rfaLink", 'https://x/"><b>'],
    ["customerAddresses", "ana"],
    ["accountTeamAddresses", ""],
    ["assignmentTeamAddress", "a@x.com; b@x.com"],
  ])("names %s, typed as %j, as wrong", (name, text) => {
    expect(readAnswers([name], { [name]: text }, [])).toEqual({ answers: {}, wrong: [name] });
  });

  it("workloads are wrong as long as none is chosen", () => {
    expect(readAnswers(["workloads"], {}, []).wrong).toEqual(["workloads"]);
  });

  it("passes over what was not asked", () => {
    expect(readAnswers([], { customerName: "Contoso" }, ["EXO"])).toEqual({ answers: {}, wrong: [] });
  });

  it("what one field lacks spoils no other", () => {
    expect(readAnswers(["seats", "activeUsers"], { seats: "x", activeUsers: "5" }, [])).toEqual({ answers: { activeUsers: 5 }, wrong: ["seats"] });
  });

  it("every fact is read or named as wrong, whatever is typed", () => {
    const names: readonly Needed[] = ["customerName", "tenantId", "tenantName", "seats", "activeUsers", "queue", "fmName", "rfaLink", "customerAddresses", "accountTeamAddresses", "assignmentTeamAddress"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), (name, text) => {
        const { answers, wrong } = readAnswers([name], { [name]: text }, []);
        expect(Object.keys(answers).length + wrong.length).toBe(1);
      }),
    );
  });
});
