import { permittedLookUp, type LookUpPermission } from "../../src/app/permittedLookUp";

const PERMISSION: LookUpPermission = { mode: "always", asked: new Set(), userAddress: "robin@emea.frp.com", partnerDomains: ["adatum.com"] };
const ask = jest.fn((domain: string) => Promise.resolve({ found: false as const, domain }));
beforeEach(() => ask.mockClear());

it.each(["gmail.com", "microsoft.com", "frp.com", "emea.frp.com", "adatum.com"])("%s never leaves the machine, whoever asks", async (domain) => {
  for (const mode of ["always", "byButton"] as const) expect(await permittedLookUp({ ask }, { ...PERMISSION, mode, asked: new Set([domain]) })?.ask(domain)).toEqual({ found: "couldNotTell" });
  expect(ask).not.toHaveBeenCalled();
});

it("by the button: the domain that was asked for, and no other of the same mail", async () => {
  const lookUp = permittedLookUp({ ask }, { ...PERMISSION, mode: "byButton", asked: new Set(["contoso.com"]) });
  await lookUp?.ask("contoso.com");
  await lookUp?.ask("fabrikam.com");
  expect(ask.mock.calls).toEqual([["contoso.com"]]);
});

it("always: every other domain; off, or not asked for: there is no look-up", async () => {
  await permittedLookUp({ ask }, PERMISSION)?.ask("contoso.com");
  expect(ask).toHaveBeenCalledTimes(1);
  expect(permittedLookUp({ ask }, { ...PERMISSION, mode: "off", asked: new Set(["contoso.com"]) })).toBeNull();
  expect(permittedLookUp({ ask }, { ...PERMISSION, mode: "byButton" })).toBeNull();
});

it("by the button: an answer that is kept counts without asking again, for people who take part", async () => {
  const kept = jest.fn((domain: string) => Promise.resolve(domain === "contoso.com" ? { found: false as const } : null));
  const lookUp = permittedLookUp({ ask, kept }, { ...PERMISSION, mode: "byButton" });
  expect(lookUp?.forParticipantsOnly).toBe(true);
  expect(await lookUp?.ask("contoso.com")).toEqual({ found: false });
  expect(await lookUp?.ask("fabrikam.com")).toEqual({ found: "couldNotTell" });
  expect(await lookUp?.ask("adatum.com")).toEqual({ found: "couldNotTell" });
  expect(kept.mock.calls).toEqual([["contoso.com"], ["fabrikam.com"]]);
  expect(ask).not.toHaveBeenCalled();
});
