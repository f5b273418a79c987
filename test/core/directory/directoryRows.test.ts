import fc from "fast-check";
import type { DirectoryRow, RowFault } from "../../../src/core/directory/directoryRows";
import { rowToTenant } from "../../../src/core/directory/directoryRows";
import { serviceCodeOf } from "../../../src/core/directory/serviceCodes";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { WORKLOAD_CODES, WORKLOADS } from "../../../src/playbook/workloads";

const ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

it("reads a whole row", () => {
  const row: DirectoryRow = {
    tenantId: ID.toUpperCase(),
    tenant: "Contoso.onmicrosoft.com",
    customerName: "Contoso Ltd",
    domains: "Contoso.com; contoso.co.uk;contoso.com",
    country: "United Kingdom",
    seats: "4,200",
    activeUsers: "1.315",
    services: "EXO;[TEAMS]; SharePoint Online",
    fastTrackManagers: "Robin Weber",
    accountTeam: "Olivia Hart <Olivia@microsoft.com>;marcus@microsoft.com",
    customerContacts: "kate@contoso.com",
    language: "English",
  };
  expect(rowToTenant(row)).toEqual({
    faults: [],
    tenant: {
      ...UNKNOWN_TENANT,
      tenantId: ID,
      tenantName: "contoso.onmicrosoft.com",
      customerName: "Contoso Ltd",
      domains: ["contoso.com", "contoso.co.uk"],
      country: "GB",
      seats: 4200,
      activeUsers: 1315,
      workloads: ["EXO", "TEAMS", "SPO"],
      accountTeam: ["olivia@microsoft.com", "marcus@microsoft.com"],
      customerContacts: ["kate@contoso.com"],
      fastTrackManagers: "Robin Weber",
      language: "en",
    },
  });
});

describe("the Tenant column", () => {
  it.each<[string, DirectoryRow, Partial<Tenant>]>([
    ["a tenant name", { tenant: "contoso.onmicrosoft.com" }, { tenantName: "contoso.onmicrosoft.com", customerName: null }],
    ["a display name", { tenantId: ID, tenant: "Contoso Ltd" }, { tenantId: ID, tenantName: null, customerName: "Contoso Ltd" }],
    ["a display name beside a customer name, which wins", { tenantId: ID, tenant: "Contoso", customerName: "Contoso Ltd" }, { tenantId: ID, customerName: "Contoso Ltd" }],
    ["a display name, the tenant name among the domains", { tenant: "Contoso", domains: "contoso.onmicrosoft.com;contoso.com" }, { tenantName: "contoso.onmicrosoft.com", customerName: "Contoso", domains: ["contoso.com"] }],
  ])("has %s", (_, row, expected) => {
    expect(rowToTenant(row)).toEqual({ tenant: { ...UNKNOWN_TENANT, ...expected }, faults: [] });
  });
});

it.each(["contoso.com / contoso.de", "• contoso.com • contoso.de", "contoso.com & contoso.de", "contoso.com – contoso.de", "*@contoso.com + @contoso.de"])("what stands alone between the domains %j is none of them", (domains) => {
  expect(rowToTenant({ domains })).toEqual({ tenant: { ...UNKNOWN_TENANT, domains: ["contoso.com", "contoso.de"] }, faults: [] });
});

it.each(["m&uuml;ller.de; contoso.com", "m&#252;ller.de", "m&#xFC;ller.de"])("of %j, which a page's marks are in, no part is taken for a domain", (domains) => {
  expect(rowToTenant({ tenantId: ID, domains })).toEqual({ tenant: { ...UNKNOWN_TENANT, tenantId: ID }, faults: [{ column: "domains", reason: "notADomain", shown: domains }] });
});

it("but a sign that says something may be a doubt", () => {
  expect(rowToTenant({ domains: "contoso.com ?" })).toMatchObject({ tenant: { domains: ["contoso.com"] }, faults: [{ column: "domains", reason: "notADomain", shown: "?" }] });
});

describe("as East Asian keyboards write it", () => {
  it.each<[string, DirectoryRow, Partial<Tenant>]>([
    ["a tenant ID and a tenant name", { tenantId: "３ｆ２５０４ｅ０－４ｆ８９－４１ｄ３－９ａ０ｃ－０３０５ｅ８２ｃ３３０１", tenant: "ｃｏｎｔｏｓｏ.onmicrosoft.com" }, { tenantId: ID, tenantName: "contoso.onmicrosoft.com" }],
    ["domains", { domains: "ｃｏｎｔｏｓｏ．ｃｏｍ；fabrikam.com、adatum.com，litware.com" }, { domains: ["contoso.com", "fabrikam.com", "adatum.com", "litware.com"] }],
    ["services", { tenantId: ID, services: "ＥＸＯ、Teams" }, { tenantId: ID, workloads: ["EXO", "TEAMS"] }],
    ["figures", { tenantId: ID, seats: "１，２５０", activeUsers: "９０" }, { tenantId: ID, seats: 1250, activeUsers: 90 }],
    ["addresses", { tenantId: ID, customerContacts: "kate＠contoso.com；ann@contoso.com" }, { tenantId: ID, customerContacts: ["kate@contoso.com", "ann@contoso.com"] }],
    ["a customer's name, which stays as it is", { tenantId: ID, customerName: "㈱コントソ（東京）" }, { tenantId: ID, customerName: "㈱コントソ（東京）" }],
  ])("%s", (_, row, expected) => {
    expect(rowToTenant(row)).toEqual({ tenant: { ...UNKNOWN_TENANT, ...expected }, faults: [] });
  });
});

describe("addresses as Outlook copies them", () => {
  it.each([
    ["Hart, Olivia <olivia@microsoft.com>; Diaz, Marcus, PhD <marcus@microsoft.com>", ["olivia@microsoft.com", "marcus@microsoft.com"]],
    ["Hart, Olivia <olivia@microsoft.com>, marcus@microsoft.com", ["olivia@microsoft.com", "marcus@microsoft.com"]],
    ['"Hart, Olivia" <olivia@microsoft.com>', ["olivia@microsoft.com"]],
  ])("%s", (accountTeam, addresses) => {
    expect(rowToTenant({ tenantId: ID, accountTeam })).toMatchObject({ tenant: { accountTeam: addresses }, faults: [] });
  });

  it.each([["Olivia, marcus@microsoft.com"], ["Olivia; Diaz, Marcus <marcus@microsoft.com>"], ["marcus@microsoft.com, Olivia"]])("what is no part of a name is said: %s", (accountTeam) => {
    expect(rowToTenant({ tenantId: ID, accountTeam })).toMatchObject({ tenant: { accountTeam: ["marcus@microsoft.com"] }, faults: [{ reason: "notAnAddress", shown: "Olivia" }] });
  });
});

describe("a row that names no tenant is not taken", () => {
  it.each<[string, DirectoryRow]>([
    ["a display name alone", { tenant: "Contoso" }],
    ["nothing", {}],
    ["a broken tenant ID alone", { tenantId: "1234" }],
    ["a consumer provider alone", { domains: "gmail.com" }],
  ])("%s", (_, row) => {
    const { tenant, faults } = rowToTenant(row);
    expect(tenant).toBeNull();
    expect(faults.at(-1)).toMatchObject({ column: "tenant", reason: "namesNoTenant" });
  });
});

describe("what cannot be read is left out and said", () => {
  it.each<[string, DirectoryRow, RowFault, Partial<Tenant>]>([
    ["tenant ID", { tenantId: "1234" }, { column: "tenantId", reason: "notATenantId", shown: "1234" }, { tenantId: null }],
    ["public suffix", { domains: "co.uk;contoso.com" }, { column: "domains", reason: "publicSuffix", shown: "co.uk" }, { domains: ["contoso.com"] }],
    ["address among the domains", { domains: "contoso.com;it@contoso.com" }, { column: "domains", reason: "notADomain", shown: "it@contoso.com" }, { domains: ["contoso.com"] }],
    ["consumer provider", { domains: "contoso.com;gmail.com" }, { column: "domains", reason: "neverACustomer", shown: "gmail.com" }, { domains: ["contoso.com"] }],
    ["subdomain of a consumer provider", { domains: "mail.yahoo.co.jp" }, { column: "domains", reason: "neverACustomer", shown: "mail.yahoo.co.jp" }, { domains: [] }],
    ["Microsoft's own domain", { domains: "europe.microsoft.com" }, { column: "domains", reason: "neverACustomer", shown: "europe.microsoft.com" }, { domains: [] }],
    ["second tenant name", { domains: "other.onmicrosoft.com" }, { column: "domains", reason: "anotherTenantName", shown: "other.onmicrosoft.com" }, { tenantName: "contoso.onmicrosoft.com" }],
    ["country", { country: "Atlantis" }, { column: "country", reason: "unknownCountry", shown: "Atlantis" }, { country: null }],
    ["region", { region: "Atlantis" }, { column: "region", reason: "unknownRegion", shown: "Atlantis" }, { region: null }],
    ["cloud", { cloud: "Moon" }, { column: "cloud", reason: "unknownCloud", shown: "Moon" }, {}],
    ["region that could be two", { region: "EMEA/APJ" }, { column: "region", reason: "unknownRegion", shown: "EMEA/APJ" }, { region: null }],
    ["broken tenant ID, the tenant being named otherwise", { tenantId: "11111111-1111-4111-8111-11111111111" }, { column: "tenantId", reason: "notATenantId", shown: "11111111-1111-4111-8111-11111111111" }, { tenantId: null, tenantName: "contoso.onmicrosoft.com" }],
    ["seats", { seats: "many" }, { column: "seats", reason: "notAWholeNumber", shown: "many" }, { seats: null }],
    ["no seats at all", { seats: "0" }, { column: "seats", reason: "notAWholeNumber", shown: "0" }, { seats: null }],
    ["seats that could be two numbers", { seats: "1.25" }, { column: "seats", reason: "notAWholeNumber", shown: "1.25" }, { seats: null }],
    ["active users", { activeUsers: "12.5" }, { column: "activeUsers", reason: "notAWholeNumber", shown: "12.5" }, { activeUsers: null }],
    ["service", { services: "EXO;Fax" }, { column: "services", reason: "unknownService", shown: "Fax" }, { workloads: ["EXO"] }],
    ["account team", { accountTeam: "Olivia" }, { column: "accountTeam", reason: "notAnAddress", shown: "Olivia" }, { accountTeam: [] }],
    ["customer contacts", { customerContacts: "kate" }, { column: "customerContacts", reason: "notAnAddress", shown: "kate" }, { customerContacts: [] }],
    ["language", { language: "French" }, { column: "language", reason: "languageNotOffered", shown: "French" }, { language: null }],
  ])("%s", (_, row, fault, expected) => {
    const { tenant, faults } = rowToTenant({ tenant: "contoso.onmicrosoft.com", ...row });
    expect(faults).toEqual([fault]);
    expect(tenant).toMatchObject(expected);
  });

  it("no active users is a number like any other", () => {
    expect(rowToTenant({ tenantId: ID, activeUsers: "0" })).toMatchObject({ tenant: { activeUsers: 0 }, faults: [] });
  });
});

it("any cells at all: a tenant has a key and only clean domains, or a fault says why there is none", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("contoso.com;co.uk", "gmail.com", "contoso.onmicrosoft.com", ID, "1,250"));
  fc.assert(
    fc.property(fc.record({ tenantId: cell, tenant: cell, domains: cell, country: cell, seats: cell, services: cell, accountTeam: cell, language: cell }), (row) => {
      const { tenant, faults } = rowToTenant(row);
      if (tenant === null) expect(faults.some(({ reason }) => reason === "namesNoTenant")).toBe(true);
      else {
        expect(tenant.tenantId ?? tenant.tenantName ?? tenant.domains[0]).toBeDefined();
        for (const domain of tenant.domains) expect(domain).toMatch(/^[a-z0-9_.-]+\.[a-z0-9-]+$/);
        expect(tenant.domains).not.toContain("gmail.com");
        expect(tenant.domains).not.toContain("co.uk");
      }
    }),
  );
});

describe("services", () => {
  it.each(WORKLOAD_CODES.map((code) => [code, WORKLOADS[code]]))("%s by code, code in brackets and name", (code, name) => {
    expect([code, code.toLowerCase(), `[${code}]`, name, `${name} [${code}]`].map(serviceCodeOf)).toEqual(Array(5).fill(code));
  });

  it.each([
    ["Office 365 ProPlus", "OPP"],
    ["Yammer Enterprise", "YAM"],
    ["Azure AD Premium", "AADP"],
    ["Microsoft Cloud App Security", "MCAS"],
    ["Windows Defender ATP", "WDATP"],
    ["Windows 10", "WIN10"],
    ["Classroom", "SDS"],
    ["Fax", null],
    ["", null],
    ["Teams [FAX]", null],
  ])("%s is %s", (name, code) => {
    expect(serviceCodeOf(name)).toBe(code);
  });

  it("stand together in brackets without a separator", () => {
    expect(rowToTenant({ tenantId: ID, services: "[EXO][TEAMS] [SPO]" }).tenant?.workloads).toEqual(["EXO", "TEAMS", "SPO"]);
  });
});
