import fc from "fast-check";
import type { MailSnapshot, Person } from "../../../src/core/mail/MailSnapshot";
import { confirmationKeys, directoryKeys, gatherEvidence } from "../../../src/core/tenant/evidence";

const person = (address: string): Person => ({ name: "", address });
const MAIL: MailSnapshot = { surface: "read", userAddress: "fm@partner.com", conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: null, text: "" } };
const POLICY = { userHost: "partner.com", partnerDomains: ["adatum.com"] };
const gather = (given: Partial<MailSnapshot>) => gatherEvidence({ ...MAIL, ...given }, POLICY);

describe("participants", () => {
  it("are the people from outside, with their place, sender first", () => {
    const evidence = gather({ from: person("a@contoso.com"), to: [person("b@fabrikam.com")], cc: [person("c@litware.com")], bcc: [person("d@woodgrove.com")] });
    expect(evidence.participants.map(({ host, place }) => [host, place])).toEqual([["contoso.com", "from"], ["fabrikam.com", "to"], ["litware.com", "cc"], ["woodgrove.com", "bcc"]]);
  });

  it.each(["fm@partner.com", "x@eu.partner.com", "x@adatum.com", "x@microsoft.com", "x@gmail.com", "/O=X/CN=y", "IMCEAEX-_O=X_cn=y@namprd00.prod.outlook.com", ""])("are not %j", (address) => {
    expect(gather({ from: person(address) }).participants).toEqual([]);
  });

  it("are all who wrote a mail that several wrote", () => {
    const evidence = gather({ from: person("a@contoso.com"), alsoFrom: [person("A@contoso.com"), person("b@fabrikam.com")] });
    expect(evidence.participants.map(({ host, place }) => [host, place])).toEqual([["contoso.com", "from"], ["fabrikam.com", "from"]]);
  });

  it("stand once, at their strongest place", () => {
    expect(gather({ from: person("a@contoso.com"), cc: [person("A@Contoso.com ")] }).participants).toMatchObject([{ place: "from" }]);
  });

  it("a service is marked, for the directory may list it", () => {
    expect(gather({ from: person("dse@docusign.net") }).participants).toMatchObject([{ service: true }]);
  });

  it("a thousand of each list are looked at", () => {
    const people = Array.from({ length: 1_001 }, (_, at) => person(`a${at}@contoso.com`));
    expect(gather({ to: people.slice(0, 1_000) }).participants).toHaveLength(1_000);
    expect(gather({ to: people }).participants).toHaveLength(1_000);
  });
});

it("somebody of a consumer provider is a stranger", () => {
  expect(gather({ from: person("ana@gmail.com"), cc: [person("b@contoso.com")] }).strangers).toEqual([person("ana@gmail.com")]);
});

it("mentions of those who are never the customer are no evidence; tenant IDs always are", () => {
  const text = "microsoft.com gmail.com partner.com adatum.com contoso.com docusign.net 1f3a5b7c-1234-4abc-8def-0123456789ab";
  expect(gather({ body: { html: null, text } }).mentions.map(({ value }) => value).sort()).toEqual(["1f3a5b7c-1234-4abc-8def-0123456789ab", "contoso.com", "docusign.net"]);
});

it.each([
  [{ html: null, text: null }, true],
  [{ html: null, text: "" }, false],
  [{ html: "", text: null }, false],
])("a body that could not be read is told from an empty one: %j", (body, bodyUnread) => {
  expect(gather({ body }).bodyUnread).toBe(bodyUnread);
});

it("the directory is asked for each host with its parents, tenant names of people's hosts, and private addresses in lower case", () => {
  const keys = directoryKeys(gather({ from: person("Ana@mail.contoso.com"), to: [person("b@fabrikam.mail.onmicrosoft.com"), person("Cy@Gmail.com")], subject: "litware.com" }));
  expect(keys.domains).toEqual(expect.arrayContaining(["mail.contoso.com", "contoso.com", "litware.com"]));
  expect(keys.domains).not.toContain("com");
  expect(keys.tenantNames).toEqual(["fabrikam.onmicrosoft.com"]);
  expect(keys.addresses).toEqual(["ana@mail.contoso.com", "b@fabrikam.mail.onmicrosoft.com", "cy@gmail.com"]);
});

it("the FM's earlier answers are asked for by thread and by people's domains, not by what is written", () => {
  const evidence = gather({ conversationId: "t1", from: person("a@mail.contoso.com"), subject: "litware.com" });
  expect(confirmationKeys(evidence)).toEqual(["thread:t1", "domain:mail.contoso.com", "domain:contoso.com"]);
  expect(confirmationKeys(gather({ subject: "litware.com" }))).toEqual([]);
});

it("any mail has evidence, and the same each time", () => {
  const text = fc.string({ unit: "binary" });
  const people = fc.array(fc.record({ name: text, address: fc.oneof(text, fc.emailAddress()) }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.record({ subject: text, from: fc.option(people.map(([first]) => first ?? person(""))), to: people, cc: people, body: fc.record({ html: fc.option(text), text: fc.option(text) }) }), (given) => {
      expect(gather(given)).toEqual(gather(given));
    }),
  );
});
