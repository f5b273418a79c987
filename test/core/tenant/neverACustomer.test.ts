import { isNeverACustomer } from "../../../src/core/tenant/neverACustomer";

const FM = { userHost: "emea.frp.example", partnerDomains: ["supplier.example"] };

it.each(["gmail.com", "yahoo.com.ph", "microsoft.com", "lab.microsoft.com", "cloud.microsoft"])("%s is nobody's, whoever asks", (domain) => {
  expect(isNeverACustomer(domain)).toBe(true);
});

it.each(["emea.frp.example", "frp.example", "us.frp.example", "supplier.example", "mail.supplier.example"])("%s is the FM's own company's or a partner's", (domain) => {
  expect(isNeverACustomer(domain)).toBe(false);
  expect(isNeverACustomer(domain, FM)).toBe(true);
});

it.each(["contoso.com", "notmicrosoft.com", "docusign.com"])("%s may be a customer's", (domain) => {
  expect(isNeverACustomer(domain, FM)).toBe(false);
});

it("an FM whose company has but a tenant name has no sisters there", () => {
  expect(isNeverACustomer("contoso.com", { userHost: "frp.onmicrosoft.com", partnerDomains: [] })).toBe(false);
});
