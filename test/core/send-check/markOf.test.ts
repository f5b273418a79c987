import { newClosing, type ClosingStart } from "../../../src/core/engagement/Closing";
import { decodeMark, encodeMark } from "../../../src/core/send-check/mark";
import { markOf } from "../../../src/core/send-check/markOf";
import type { Candidate, Evidence } from "../../../src/core/tenant/Detection";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { after, DAY } from "../engagement/closings";
import { CONTOSO } from "../tenant/tenants";
import { AMELIA, CANDIDATE, COMPLETE, sampleEmail, SETTINGS, TEAM } from "./sampleEmails";

const KEY = CONTOSO.tenantId ?? "";
const markFor = async (candidate: Partial<Candidate> = {}, closing = COMPLETE, settings = {}) => markOf(await sampleEmail("customer"), { ...CANDIDATE, ...candidate }, closing, { ...SETTINGS, ...settings });
const seen = (place: Evidence["place"], shown: string): Evidence => ({ kind: "participantDomain", place, shown, weight: 1 });
const closingOf = (start: ClosingStart) => newClosing(KEY, { workloads: ["EXO"], ...start });

it("holds what the check needs, and survives the item", async () => {
  const mark = await markFor();
  expect(mark).toEqual({
    kind: "customer",
    tenantKey: KEY,
    customer: "Contoso Pharma GmbH",
    tenantId: KEY,
    tenantName: "contoso.onmicrosoft.com",
    tenants: [],
    domains: ["contoso.com", "contoso.co.uk"],
    domainsCut: false,
    people: ["anna.privat@gmail.com"],
    partners: ["partner.example"],
    partnersCut: false,
    others: [],
    never: [],
    region: "EMEA",
    assignmentTeam: TEAM,
    open: [],
    milestoneReached: true,
    language: null,
    sentences: expect.arrayContaining(["wehavecompletedtheonboardingofth"]),
  });
  expect(decodeMark(encodeMark(mark))).toEqual(mark);
});

describe("the tenant's people", () => {
  it.each<[string, Partial<Candidate>, readonly string[], readonly string[]]>([
    ["hosts seen in the mail come first", { evidence: [seen("cc", "Jo@Mail.Contoso.COM"), seen("from", AMELIA)] }, ["mail.contoso.com", "contoso.com", "contoso.co.uk"], ["anna.privat@gmail.com"]],
    ["a person at a consumer provider counts alone", { evidence: [seen("to", "Jo@outlook.com")] }, ["contoso.com", "contoso.co.uk"], ["jo@outlook.com", "anna.privat@gmail.com"]],
    ["a domain that only the mail tells", { evidence: [seen("from", "jo@contoso.pharma")] }, ["contoso.pharma", "contoso.com", "contoso.co.uk"], ["anna.privat@gmail.com"]],
    ["what only the text names is no recipient", { evidence: [seen("newest", "jo@fabrikam.com"), seen("quoted", "x@fabrikam.com"), seen("to", "fabrikam.com")] }, ["contoso.com", "contoso.co.uk"], ["anna.privat@gmail.com"]],
    ["a partner among the contacts does not open the partner's domain", { tenant: { ...CONTOSO, customerContacts: ["p@partner.example"] }, evidence: [] }, ["contoso.com", "contoso.co.uk"], ["p@partner.example"]],
    ["somebody of Microsoft among the contacts is Microsoft's", { tenant: { ...CONTOSO, customerContacts: ["ae@microsoft.com"] }, evidence: [] }, ["contoso.com", "contoso.co.uk"], []],
    ["nothing known", { tenant: { ...UNKNOWN_TENANT, tenantId: KEY }, evidence: [] }, [], []],
  ])("%s", async (_, candidate, domains, people) => {
    expect(await markFor(candidate)).toMatchObject({ domains, people });
  });
});

it("the tenant's people are those of the record where the directory has none: to them the email is written", async () => {
  const closing = { ...COMPLETE, customerContacts: ["jo@outlook.com", "kim@contoso.pharma"] };
  expect(await markFor({ tenant: { ...CONTOSO, customerContacts: [] }, evidence: [] }, closing)).toMatchObject({ domains: ["contoso.pharma", "contoso.com", "contoso.co.uk"], people: ["jo@outlook.com"] });
  expect(await markFor({ evidence: [] }, closing)).toMatchObject({ domains: ["contoso.com", "contoso.co.uk"], people: ["anna.privat@gmail.com"] });
});

it.each<[string, Partial<Tenant>, string]>([
  ["its name", {}, "Contoso Pharma GmbH"],
  ["its tenant name without one", { customerName: null }, "contoso.onmicrosoft.com"],
])("calls the tenant by %s", async (_, tenant, customer) => {
  expect((await markFor({ tenant: { ...CONTOSO, ...tenant } })).customer).toBe(customer);
});

it.each<[string, ReturnType<typeof closingOf>, readonly string[], boolean]>([
  ["reached", closingOf({ seats: 150, activeUsers: 15 }), [], true],
  ["not reached", closingOf({ seats: 150, activeUsers: 14 }), [], false],
  ["without figures", closingOf({ seats: 150 }), [], false],
  ["reached, of workloads that nobody knows", closingOf({ seats: 150, activeUsers: 15, workloads: [] }), [], false],
  ["a migration of workloads that nobody knows", closingOf({ variant: "migration", workloads: [] }), [], false],
  ["a workload held open", after(closingOf({ seats: 150, activeUsers: 15, workloads: ["EXO", "TEAMS"] }), { type: "setCompletion", code: "TEAMS", completion: "open" }), ["TEAMS"], true],
  ["a migration under way", closingOf({ variant: "migration", workloads: ["EXO", "SPO"] }), ["EXO", "SPO"], true],
  ["a migration complete", after(closingOf({ variant: "migration" }), { type: "setCompletion", code: "EXO", completion: DAY }), [], true],
])("says what is open: %s", async (_, closing, open, milestoneReached) => {
  expect(await markFor({}, closing)).toMatchObject({ open, milestoneReached });
});

it.each<[string, object, object]>([
  ["the FM's language", { interfaceLanguage: "ja" }, { language: "ja" }],
  ["the Assignment team's address", { assignmentTeamAddress: " Assignment@Microsoft.com " }, { assignmentTeam: TEAM }],
  ["no Assignment team", { assignmentTeamAddress: null }, { assignmentTeam: null }],
  ["partners as hosts", { partnerDomains: ["Müller.example", "no host", "müller.example"] }, { partners: ["xn--mller-kva.example"] }],
])("takes from the settings %s", async (_, settings, expected) => {
  expect(await markFor({}, COMPLETE, settings)).toMatchObject(expected);
});
