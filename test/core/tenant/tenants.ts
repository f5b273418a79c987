import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";

export const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "contoso.onmicrosoft.com", customerName: "Contoso Pharma GmbH", domains: ["contoso.com", "contoso.co.uk"], customerContacts: ["anna.privat@gmail.com"], country: "DE" };
export const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam Residences", domains: ["fabrikam.com", "de.contoso.com"], country: "US" };
