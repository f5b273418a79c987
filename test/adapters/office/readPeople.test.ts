import * as fc from "fast-check";
import { readPeople, readPerson } from "../../../src/adapters/office/readPeople";

it.each([
  [{ displayName: "Maria", emailAddress: "maria@contoso.com" }, { name: "Maria", address: "maria@contoso.com" }],
  [{ displayName: undefined, emailAddress: "maria@contoso.com" }, { name: "", address: "maria@contoso.com" }],
  [{ displayName: "Maria" }, { name: "Maria", address: "" }],
  [{ displayName: 7, emailAddress: { smtp: "x" } }, null],
  [{ displayName: "", emailAddress: "" }, null],
  [{ displayName: "Li", emailAddress: "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=li" }, { name: "Li", address: "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=li" }],
  [{ displayName: "<b>Maria</b>", emailAddress: " MARIA@Contoso.com" }, { name: "<b>Maria</b>", address: " MARIA@Contoso.com" }],
  [null, null],
  [undefined, null],
  ["maria@contoso.com", null],
])("%p is %p", (value, person) => {
  expect(readPerson(value)).toEqual(person);
});

it.each([
  [1_000, 1_000],
  [1_001, 1_000],
])("of %i people %i are kept", (given, kept) => {
  expect(readPeople(Array.from({ length: given }, () => ({ displayName: "A", emailAddress: "a@contoso.com" })))).toHaveLength(kept);
});

it("never throws, and every text is a bounded string", () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (values) => {
      for (const person of readPeople(values)) {
        expect(typeof person.name).toBe("string");
        expect(person.name.length + person.address.length).toBeLessThanOrEqual(2_000);
      }
    }),
  );
});
