import fc from "fast-check";
import { domainClass, hostOfAddress, type DomainClass } from "../../../src/core/tenant/domainClass";

const NOBODY = { userHost: null, partnerDomains: [] };

describe("domainClass", () => {
  it.each<[string, DomainClass]>([
    ["microsoft.com", "microsoft"],
    ["emea.exchange.microsoft.com", "microsoft"],
    ["account.microsoft", "microsoft"],
    ["microsoft.onmicrosoft.com", "microsoft"],
    ["microsoft.sharepoint.com", "microsoft"],
    ["notmicrosoft.com", "open"],
    ["microsoft.com.evil.example", "open"],
    ["contoso.onmicrosoft.com", "open"],
    ["contoso.sharepoint.com", "open"],
    ["gmail.com", "consumer"],
    ["mail.gmail.com", "consumer"],
    ["outlook.com", "consumer"],
    ["mygmail.com", "open"],
    ["docusign.net", "service"],
    ["eu.docusign.net", "service"],
    ["contoso.com", "open"],
  ])("%s is %s", (host, kind) => {
    expect(domainClass(host, NOBODY)).toBe(kind);
  });

  it.each<[string, string, DomainClass]>([
    ["partner.com", "partner.com", "own"],
    ["eu.partner.com", "partner.com", "own"],
    ["partner.com", "eu.partner.com", "own"],
    ["notpartner.com", "partner.com", "open"],
    ["partner.onmicrosoft.com", "partner.onmicrosoft.com", "own"],
    ["partner.mail.onmicrosoft.com", "partner.onmicrosoft.com", "own"],
    ["contoso.onmicrosoft.com", "partner.onmicrosoft.com", "open"],
    ["microsoft.com", "microsoft.com", "microsoft"],
    ["gmail.com", "gmail.com", "consumer"],
  ])("%s, for an FM of %s: %s", (host, userHost, kind) => {
    expect(domainClass(host, { ...NOBODY, userHost })).toBe(kind);
  });

  it.each<[string, string, DomainClass]>([
    ["adatum.com", "adatum.com", "partner"],
    ["mail.adatum.com", "adatum.com", "partner"],
    ["adatum.com", "mail.adatum.com", "open"],
    ["xadatum.com", "adatum.com", "open"],
    ["adatum.mail.onmicrosoft.com", "adatum.onmicrosoft.com", "partner"],
    ["docusign.net", "docusign.net", "partner"],
  ])("%s, with the partner %s: %s", (host, partner, kind) => {
    expect(domainClass(host, { ...NOBODY, partnerDomains: [partner] })).toBe(kind);
  });
});

describe("hostOfAddress", () => {
  it.each([
    ["ana@contoso.com", "contoso.com"],
    [" <Ana@CONTOSO.com> ", "contoso.com"],
    ["jan_contoso.de#EXT#@fabrikam.onmicrosoft.com", "contoso.de"],
    ["jan_van_dyck_contoso.de#ext#@fabrikam.onmicrosoft.com", "contoso.de"],
    ["a@b@contoso.com", "contoso.com"],
    ["ana@münchen.de", "xn--mnchen-3ya.de"],
    ["IMCEAEX-_O=CONTOSO_OU=X_CN=RECIPIENTS_CN=ANA@contoso.com", "contoso.com"],
  ])("%s comes from %s", (address, host) => {
    expect(hostOfAddress(address)).toBe(host);
  });

  it.each([[""], ["ana"], ["@contoso.com"], ["ana@"], ["ana@contoso"], ["/O=EXCHANGE/OU=X/CN=ana"], ["ana@[10.0.0.1]"], ["ana@contoso.com <x>"], ["nobody#EXT#@fabrikam.onmicrosoft.com"], ["IMCEAEX-_O=X_cn=y@namprd00.prod.outlook.com"], ["<imceaex-_o=x_cn=y@EURP195.PROD.OUTLOOK.COM>"], ['ana@"contoso.com"']])("%j comes from nowhere", (address) => {
    expect(hostOfAddress(address)).toBeNull();
  });

  it("says what stands behind the last @ of any text, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.domain(), (local, domain) => {
        fc.pre(!/#ext#@/i.test(local));
        const host = hostOfAddress(`x${local}@${domain}`);
        expect([domain.toLowerCase(), null]).toContain(host);
      }),
    );
  });
});
