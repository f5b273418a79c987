import { addressesAction, withAddresses, withAddressesTakenBack } from "../../src/app/addresses";
import { CONTOSO } from "../core/tenant/tenants";

const TENANT = { ...CONTOSO, customerContacts: ["anna@contoso.com"], accountTeam: ["ae@microsoft.com"] };

it.each(["customerContacts", "accountTeamAddresses"] as const)("a change of %s says what they were, and is taken back to that", (of) => {
  const action = addressesAction(TENANT, of, ["new@contoso.com"]);
  const changed = withAddresses(TENANT, of, ["new@contoso.com"]);
  expect(changed).not.toEqual(TENANT);
  expect(withAddressesTakenBack(changed, action)).toEqual(TENANT);
});

it("addresses that an import has changed since stay", () => {
  const action = addressesAction(TENANT, "customerContacts", ["new@contoso.com"]);
  expect(withAddressesTakenBack({ ...TENANT, customerContacts: ["imported@contoso.com"] }, action)).toBeNull();
});
