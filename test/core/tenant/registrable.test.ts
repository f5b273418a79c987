import { hasPublicEnding, registrableDomain, registrableLabel } from "../../../src/core/tenant/registrable";

it.each([
  ["contoso.com", "contoso.com"],
  ["mail.contoso.co.uk", "contoso.co.uk"],
  ["a.b.contoso.com.br", "contoso.com.br"],
  ["contoso.github.io", "github.io"],
  ["mail.contoso.nosuchending", "contoso.nosuchending"],
  ["co.uk", null],
  ["192.168.0.1", null],
])("one organisation registers, of %s, %s", (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

it("its own label stands before the ending", () => {
  expect(registrableLabel("mail.contoso.co.uk")).toBe("contoso");
});

it("a name can be registered under an ending of the list only", () => {
  expect(hasPublicEnding("contoso.co.uk")).toBe(true);
  expect(hasPublicEnding("contoso.docx")).toBe(false);
});
