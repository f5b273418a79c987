import fc from "fast-check";
import { newClosing } from "../../../src/core/engagement/Closing";
import { decodeMark, decodeMarks, encodeMark, encodeMarks, type Mark } from "../../../src/core/send-check/mark";
import { refreshedMark, refreshedMarks, refreshedRecentMarks, type MarkSources } from "../../../src/core/send-check/refreshedMark";
import { CONTOSO, FABRIKAM } from "../tenant/tenants";
import { checkMessage } from "../../../src/core/send-check/checkMessage";
import { COMPLETE, outgoing, sampleEmail, sampleMark, SETTINGS } from "./sampleEmails";

const sources = (changes: Partial<MarkSources> = {}): MarkSources => ({ tenant: CONTOSO, closing: COMPLETE, settings: SETTINGS, ...changes });
const after = (mark: Mark, changes: Partial<MarkSources>): Mark | null => decodeMark(refreshedMark(encodeMark(mark), sources(changes)));

it("one that says what holds is left as it is", async () => {
  expect(refreshedMark(encodeMark(await sampleMark("customer")), sources())).toBeNull();
});

it("figures that fall short, a workload that is open again, another country: the next check knows", async () => {
  const mark = await sampleMark("assignment");
  expect(after(mark, { closing: newClosing(CONTOSO.tenantId ?? "", { seats: 1500, activeUsers: 99, workloads: ["EXO", "TEAMS"] }) })).toEqual({ ...mark, milestoneReached: false });
  expect(after(mark, { closing: { ...COMPLETE, workloads: COMPLETE.workloads.map((one) => (one.code === "EXO" ? { ...one, heldOpen: true } : one)) } })).toEqual({ ...mark, open: ["EXO"] });
  expect(after(mark, { tenant: { ...CONTOSO, country: "JP" } })).toEqual({ ...mark, region: "APJ" });
});

it("who was the tenant's when the email was written stays so, and who became it since is too", async () => {
  const mark = await sampleMark("customer", { domains: ["only-in-the-mail.example", "contoso.com"], people: ["anna.privat@gmail.com"] });
  expect(after(mark, { tenant: { ...CONTOSO, domains: ["contoso.com", "contoso.pharma"] } })).toMatchObject({ domains: ["only-in-the-mail.example", "contoso.com", "contoso.pharma"], people: ["anna.privat@gmail.com"] });
});

it("a tenant that got a better key is the same by its ID", async () => {
  const mark = await sampleMark("customer", { tenantKey: "contoso.com" });
  expect(after(mark, {})).toMatchObject({ tenantKey: CONTOSO.tenantId });
});

it("a domain or a person that was taken from the tenant is no longer its own, whoever else is in the mail", async () => {
  const mark = await sampleMark("customer", { domains: ["only-in-the-mail.example", "contoso.com", "partner.example"], people: ["anna.privat@gmail.com", "kim@outlook.com"] });
  const before = { ...CONTOSO, domains: ["contoso.com", "partner.example"], customerContacts: ["kim@outlook.com"] };
  const tenant = { ...CONTOSO, domains: ["contoso.com"], customerContacts: [] };
  expect(after(mark, { tenant, before })).toMatchObject({ domains: ["only-in-the-mail.example", "contoso.com"], people: ["anna.privat@gmail.com"] });
});

it("a tenant that is known by its domain alone is followed to its new key", async () => {
  const mark = await sampleMark("customer", { tenantKey: "contoso.com", tenantId: null });
  const before = { ...CONTOSO, tenantId: null, tenantName: null, domains: ["contoso.com"] };
  expect(after(mark, {})).toBeNull();
  // The email does not say the ID that was filled in since.
  expect(after(mark, { before })).toMatchObject({ tenantKey: CONTOSO.tenantId, tenantId: null });
  expect(after(mark, { before: FABRIKAM })).toBeNull();
});

it("the names by which the email is known stay as it says them, whatever the tenant is called since", async () => {
  const mark = await sampleMark("customer", { tenantId: null, tenantName: null, tenantKey: CONTOSO.tenantId ?? "" });
  const renamed = after(mark, { tenant: { ...CONTOSO, customerName: "Contoso Biotech AG", tenantName: "contosobio.onmicrosoft.com", domains: [...CONTOSO.domains, "contoso.bio"] } });
  expect(renamed).toMatchObject({ customer: CONTOSO.customerName, tenantId: null, tenantName: null });
  expect(renamed?.domains).toContain("contoso.bio");
  const { text } = await sampleEmail("customer", "en", { tenantId: null, tenantName: null });
  expect(checkMessage(outgoing(text, ["x@fabrikam.com"]), [], renamed ? [renamed] : [])).toMatchObject({ allow: false });
});

it("another tenant's is none of this one's business", async () => {
  expect(refreshedMark(encodeMark(await sampleMark("customer")), sources({ tenant: FABRIKAM }))).toBeNull();
  expect(refreshedMark(encodeMark(await sampleMark("customer", { tenantKey: "a.example", tenantId: null })), sources({ tenant: { ...CONTOSO, tenantId: null } }))).toBeNull();
});

it("who was called never the customer, and is another tenant's by now, is that tenant's in every email", async () => {
  const never = ["fabrikam.com", "mail.fabrikam.com", "fabrikam.onmicrosoft.com", "adatum.com"];
  const mark = await sampleMark("customer", { never });
  const of = { ...FABRIKAM, domains: ["fabrikam.com"], tenantName: "fabrikam.onmicrosoft.com" };
  expect(after(mark, { tenant: of })).toEqual({ ...mark, never: ["adatum.com"], others: never.slice(0, 3) });
  expect(decodeMarks(refreshedMarks(encodeMarks([mark]), sources({ tenant: of })))).toEqual([{ ...mark, never: ["adatum.com"], others: never.slice(0, 3) }]);
  expect(after(mark, {})).toBeNull();
});

it("whoever of this tenant came into another's email since is another tenant's there, unless they are that one's too", async () => {
  const of = { ...FABRIKAM, domains: ["fabrikam.com"], tenantName: "fabrikam.onmicrosoft.com" };
  const hosts = ["fabrikam.com", "mail.fabrikam.com", "shared.fabrikam.com", "adatum.com", "fabrikam.com"];
  const mark = await sampleMark("customer", { domains: ["shared.fabrikam.com"], others: ["woodgrove.com"] });
  const expected = { ...mark, others: ["woodgrove.com", "fabrikam.com", "mail.fabrikam.com"] };
  expect(after(mark, { tenant: of, hosts })).toEqual(expected);
  expect(after(expected, { tenant: of, hosts })).toBeNull();
  expect(after(mark, { tenant: of })).toBeNull();
  expect(after(mark, { hosts })).toMatchObject({ others: ["woodgrove.com"] });
});

it("without a known domain of the tenant too, the email does not go to another tenant's people who came into it", async () => {
  const { text } = await sampleEmail("customer");
  const mark = await sampleMark("customer", { domains: [] });
  const message = outgoing(text, ["x@fabrikam.com"]);
  expect(checkMessage(message, [mark])).toEqual({ allow: true });
  const refreshed = after(mark, { tenant: { ...FABRIKAM, domains: ["fabrikam.com"] }, hosts: ["fabrikam.com"] });
  expect(checkMessage(message, refreshed ? [refreshed] : [])).toMatchObject({ allow: false, findings: [{ code: "otherTenant" }] });
});

it("of an item with several, each of the tenant's is refreshed, another tenant's left", async () => {
  const [request, ours] = [await sampleMark("assignment", { tenantKey: "f", tenantId: "f1" }), await sampleMark("customer")];
  const beside = { others: ["fabrikam.com"], never: ["adatum.com"] };
  expect(decodeMarks(refreshedMarks(encodeMarks([request, ours]), sources({ beside })))).toEqual([request, { ...ours, ...beside }]);
  expect(refreshedMarks(encodeMarks([request, ours]), sources())).toBeNull();
  expect(refreshedMarks(encodeMark(ours), sources({ beside }))).toBe(encodeMark({ ...ours, ...beside }));
  expect(refreshedMarks("[]", sources())).toBeNull();
});

it("whatever else is stored is left alone, and what is refreshed needs no second time", () => {
  fc.assert(fc.property(fc.anything(), (stored) => refreshedMark(stored, sources()) === null && refreshedRecentMarks(stored, sources()) === null));
});

it.each(["customer", "accountTeam", "assignment"] as const)("a refreshed mark (%s) is a mark, stays the same email's, and is as it should be", async (kind) => {
  const mark = await sampleMark(kind);
  const whole = fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: null });
  fc.assert(
    fc.property(whole, whole, fc.array(fc.domain(), { maxLength: 150 }), (seats, activeUsers, domains) => {
      const changed = sources({ closing: newClosing(CONTOSO.tenantId ?? "", { ...(seats === null ? {} : { seats }), ...(activeUsers === null ? {} : { activeUsers }) }), tenant: { ...CONTOSO, domains } });
      const text = refreshedMark(encodeMark(mark), changed) ?? encodeMark(mark);
      expect(decodeMark(text)).toMatchObject({ kind, sentences: mark.sentences });
      expect(refreshedMark(text, changed)).toBeNull();
    }),
  );
});

describe("recent marks", () => {
  it("those of the tenant are refreshed, each in its place, the others left", async () => {
    const [own, others] = [encodeMark(await sampleMark("customer")), encodeMark(await sampleMark("customer", { tenantKey: "a.example", tenantId: null }))];
    const refreshed = refreshedRecentMarks([others, own, "broken"], sources({ tenant: { ...CONTOSO, country: "JP" } }));
    expect(refreshed).toMatchObject([others, expect.stringContaining('"region":"APJ"'), "broken"]);
    expect(refreshedRecentMarks([others, own, "broken"], sources())).toBeNull();
  });
});
