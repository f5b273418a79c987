import { newClosing } from "../../../src/core/engagement/Closing";
import { knownAddresses } from "../../../src/core/engagement/knownAddresses";
import { CONTOSO } from "../tenant/tenants";
import { KEY } from "./closings";

const TENANT = { ...CONTOSO, customerContacts: ["anna@contoso.com"], accountTeam: ["ae@microsoft.com"] };
const RECORD = { ...newClosing(KEY), customerContacts: ["kim@contoso.com"], accountTeamAddresses: ["sam@microsoft.com"] };

it.each([
  ["customerContacts", "anna@contoso.com", "kim@contoso.com"],
  ["accountTeamAddresses", "ae@microsoft.com", "sam@microsoft.com"],
] as const)("%s are the directory's, the record's where it has none, and nobody's where neither has", (of, listed, recorded) => {
  expect(knownAddresses(TENANT, RECORD, of)).toEqual([listed]);
  expect(knownAddresses({ ...TENANT, customerContacts: [], accountTeam: [] }, RECORD, of)).toEqual([recorded]);
  expect(knownAddresses({ ...TENANT, customerContacts: [], accountTeam: [] }, newClosing(KEY), of)).toEqual([]);
});
