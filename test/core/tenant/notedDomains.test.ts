import * as fc from "fast-check";
import { domainsWithNotes, notedDomains, type NotedDomains } from "../../../src/core/tenant/notedDomains";

const domains = fc.uniqueArray(fc.constantFrom("a.example", "b.example", "c.example", "d.example"));
/** A tenant as one import left it. */
const imported = domains.map((listed): NotedDomains => ({ domains: listed }));

/** The tenant once the FM has given it these domains. */
const edited = (tenant: NotedDomains, to: readonly string[]): NotedDomains => {
  const after = { ...tenant, domains: to };
  return { domains: to, ...notedDomains(tenant, tenant, after) };
};
/** The tenant once a change is taken back. */
const takenBack = (now: NotedDomains, before: NotedDomains): NotedDomains => ({ domains: before.domains, ...notedDomains(now, now, before) });
/** The tenant once a file lists these. */
const filed = (tenant: NotedDomains, listed: readonly string[]): NotedDomains => ({ ...tenant, domains: domainsWithNotes(listed, tenant, true) });
const sorted = ({ domains: all, addedDomains = [], givenUpDomains = [] }: NotedDomains) => ({ all: [...all].sort(), added: [...addedDomains].sort(), givenUp: [...givenUpDomains].sort() });

it("the way back leaves the notes as they were", () => {
  fc.assert(
    fc.property(imported, fc.array(domains, { maxLength: 3 }), domains, (tenant, edits, after) => {
      const before = edits.reduce(edited, tenant);
      expect(sorted(takenBack(edited(before, after), before))).toEqual(sorted(before));
    }),
  );
});

it("the same import again leaves what the FM left", () => {
  fc.assert(
    fc.property(imported, domains, (tenant, left) => {
      expect([...filed(edited(tenant, left), tenant.domains).domains].sort()).toEqual([...left].sort());
    }),
  );
});

it("what the FM has added stays until the FM takes it off, and what the FM has taken off stays off until the FM adds it, whatever files list meanwhile", () => {
  type Step = { readonly by: "fm" | "file"; readonly domains: readonly string[] };
  const step = fc.record<Step>({ by: fc.constantFrom("fm", "file"), domains });
  fc.assert(
    fc.property(imported, fc.array(step, { maxLength: 6 }), (first, steps) => {
      let tenant = first;
      const said = new Map<string, boolean>();
      for (const one of steps) {
        if (one.by === "file") tenant = filed(tenant, one.domains);
        else {
          for (const domain of tenant.domains.filter((before) => !one.domains.includes(before))) said.set(domain, false);
          for (const domain of one.domains.filter((after) => !tenant.domains.includes(after))) said.set(domain, true);
          tenant = edited(tenant, one.domains);
        }
        for (const [domain, isIts] of said) expect([domain, tenant.domains.includes(domain)]).toEqual([domain, isIts]);
      }
    }),
  );
});

it("a tenant that only domains name keeps one", () => {
  expect(domainsWithNotes(["a.example"], { givenUpDomains: ["a.example"] }, false)).toEqual(["a.example"]);
});
