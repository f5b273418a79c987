import type { Answers } from "../../src/app/answers";
import { answeredActions, withAnswers } from "../../src/app/saveAnswers";
import { newClosing } from "../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { after, reached } from "../core/engagement/closings";

const TODAY = "2026-11-22";
const ID = "1f3a5b7c-1234-4abc-8def-0123456789ab";
const BEFORE = { tenant: { ...UNKNOWN_TENANT, domains: ["contoso.com"] } as Tenant, closing: newClosing("contoso.com"), settings: DEFAULT_SETTINGS };
const answered = (answers: Answers, before = BEFORE) => withAnswers(before, answers, TODAY);

it("no answer changes nothing", () => {
  expect(answered({})).toEqual(BEFORE);
});

it("the tenant's facts go to the tenant", () => {
  expect(answered({ customerName: "Contoso", tenantName: "contoso.onmicrosoft.com", region: "EMEA", customerAddresses: ["ana@contoso.com"], accountTeamAddresses: ["ae@microsoft.com"] }).tenant).toEqual({
    ...BEFORE.tenant,
    customerName: "Contoso",
    tenantName: "contoso.onmicrosoft.com",
    region: "EMEA",
    customerContacts: ["ana@contoso.com"],
    accountTeam: ["ae@microsoft.com"],
  });
});

it("addresses that the FM gave are a dated change of the closing, with what they were", () => {
  const before = { ...BEFORE, tenant: { ...BEFORE.tenant, customerContacts: ["old@contoso.com"] } };
  expect(answered({ customerAddresses: ["ana@contoso.com"] }, before).closing.history).toMatchObject([{ on: TODAY, action: { type: "setAddresses", of: "customerContacts", addresses: ["ana@contoso.com"], was: ["old@contoso.com"] } }]);
});

it("the closing's facts go to the closing, the active users with the day they were read", () => {
  expect(answered({ workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 0 }).closing).toMatchObject({ workloads: [{ code: "EXO" }, { code: "TEAMS" }], seats: 150, activeUsers: 0, activeUsersReadOn: TODAY });
});

it("the FM's own go to the settings", () => {
  expect(answered({ fmName: "Robin", rfaLink: "https://aka.ms/rfa", assignmentTeamAddress: "team@microsoft.com" }).settings).toEqual({ ...DEFAULT_SETTINGS, fmName: "Robin", rfaLink: "https://aka.ms/rfa", assignmentTeamAddress: "team@microsoft.com" });
});

it("a better key is the closing's key too, and what was recorded stays", () => {
  const before = { ...BEFORE, closing: newClosing("contoso.com", { seats: 150 }) };
  expect(answered({ tenantId: ID }, before).closing).toEqual({ ...before.closing, tenantKey: ID });
});

it("an account team that is written to is known; one said to be unknown stays so until it is", () => {
  const unknown = { ...BEFORE, closing: newClosing("contoso.com", { accountTeam: "unknown" }) };
  expect(answered({ accountTeamAddresses: ["ae@microsoft.com"] }).closing.accountTeam).toBe("known");
  expect(answered({ accountTeamAddresses: ["ae@microsoft.com"] }, unknown).closing.accountTeam).toBe("unknown");
});

it("a tenant of the look-up, once the FM has said something of it, is confirmed", () => {
  expect(answered({}, { ...BEFORE, tenant: { ...BEFORE.tenant, source: "lookUp" } }).tenant.source).toBe("confirmed");
  expect(answered({}).tenant.source).toBe("directory");
});

it("what the record would refuse is left out, and the rest goes into it", () => {
  const done = reached({ workloads: ["EXO"] });
  const dated = after(done, { type: "emailAccountTeam", on: TODAY });
  expect(answeredActions(dated, BEFORE.tenant, { workloads: ["TEAMS"], seats: 150 }, TODAY)).toEqual([{ type: "setSeats", seats: 150 }]);
});
