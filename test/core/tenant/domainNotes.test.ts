import * as fc from "fast-check";
import { domainsWithNotes, notedDomains } from "../../../src/core/tenant/domainNotes";

const domains = fc.uniqueArray(fc.constantFrom("a.example", "b.example", "c.example", "d.example"));

it("the way back leaves the notes as they were", () => {
  fc.assert(
    fc.property(domains, domains, domains, (imported, before, after) => {
      const noted = notedDomains({}, imported, before);
      const sorted = (notes: typeof noted) => ({ added: [...(notes.addedDomains ?? [])].sort(), givenUp: [...(notes.givenUpDomains ?? [])].sort() });
      expect(sorted(notedDomains(notedDomains(noted, before, after), after, before))).toEqual(sorted(noted));
    }),
  );
});

it("the same import again leaves what the FM left", () => {
  fc.assert(
    fc.property(domains, domains, (imported, left) => {
      expect([...domainsWithNotes(imported, notedDomains({}, imported, left), true)].sort()).toEqual([...left].sort());
    }),
  );
});

it("a tenant that only domains name keeps one", () => {
  expect(domainsWithNotes(["a.example"], { givenUpDomains: ["a.example"] }, false)).toEqual(["a.example"]);
});
