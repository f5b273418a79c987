import { CandidateList } from "../../../src/core/tenant/candidates";
import { weightOf } from "../../../src/core/tenant/weights";
import { CONTOSO, FABRIKAM } from "./tenants";

it("a tenant weighs as much as its heaviest piece: ten weak hints make no strong one", () => {
  const list = new CandidateList();
  for (let at = 0; at < 10; at++) list.add(CONTOSO, "domain", "quoted", `a${at}.contoso.com`);
  list.add(FABRIKAM, "domain", "newest", "fabrikam.com");
  expect(list.heaviest()?.tenant).toBe(FABRIKAM);
  expect(list.get(CONTOSO).weight).toBe(weightOf("domain", "quoted"));
});

it("the heaviest piece is named first", () => {
  const list = new CandidateList();
  list.add(CONTOSO, "domain", "quoted", "contoso.com");
  list.add(CONTOSO, "participantDomain", "from", "ana@contoso.com");
  list.add(CONTOSO, "tenantId", "newest", "1111");
  expect(list.get(CONTOSO).evidence.map(({ kind }) => kind)).toEqual(["participantDomain", "tenantId", "domain"]);
});

it("the same piece counts once; the same text at another place is another piece", () => {
  const list = new CandidateList();
  list.add(CONTOSO, "domain", "newest", "contoso.com");
  list.add(CONTOSO, "domain", "newest", "contoso.com");
  list.add(CONTOSO, "domain", "subject", "contoso.com");
  expect(list.get(CONTOSO).evidence).toHaveLength(2);
});

it("five hundred pieces are kept, and the FM's own choice beside them", () => {
  const list = new CandidateList();
  for (let at = 0; at < 501; at++) list.add(CONTOSO, "participantDomain", "to", `a${at}@contoso.com`);
  expect(list.get(CONTOSO).evidence).toHaveLength(500);
  list.add(CONTOSO, "confirmedThread", "memory", "thread:1");
  expect(list.get(CONTOSO).evidence[0]?.kind).toBe("confirmedThread");
});

it("two records of one tenant are one candidate", () => {
  const list = new CandidateList();
  list.add(CONTOSO, "domain", "newest", "contoso.com");
  list.add({ ...CONTOSO, customerName: "Contoso" }, "tenantId", "newest", "1111");
  expect(list.size).toBe(1);
  expect(list.others(CONTOSO)).toEqual([]);
});

it("weighing takes from a bound on", () => {
  const list = new CandidateList();
  list.add(CONTOSO, "domain", "newest", "contoso.com");
  const weight = weightOf("domain", "newest");
  expect(list.weighing(weight)).toHaveLength(1);
  expect(list.weighing(weight + 1)).toHaveLength(0);
});

it("nobody is the heaviest of none, and an absent tenant weighs nothing", () => {
  const list = new CandidateList();
  expect(list.heaviest()).toBeNull();
  expect(list.has(CONTOSO)).toBe(false);
  expect(list.get(CONTOSO)).toEqual({ tenant: CONTOSO, evidence: [], weight: 0 });
});

it("merged lists hold each tenant once, with all that speaks for it", () => {
  const people = new CandidateList();
  const text = new CandidateList();
  people.add(CONTOSO, "participantDomain", "cc", "ana@contoso.com");
  text.add(CONTOSO, "domain", "newest", "contoso.com");
  text.add(FABRIKAM, "tenantId", "subject", "2222");
  const merged = CandidateList.merged(people, text);
  expect(merged.map(({ tenant }) => tenant)).toEqual([FABRIKAM, CONTOSO]);
  expect(merged[1]?.evidence).toHaveLength(2);
});
