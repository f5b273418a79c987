import { readDirectoryRows } from "../../../src/core/directory/readDirectoryRows";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";
const HEADER = ["Tenant ID", "Tenant", "Customer Name", "Domains", "Country Name", "Total Seats"];

const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const reading = readDirectoryRows(header, rows.map((cells, at) => ({ line: at + 2, cells })));
  if (!reading.read) throw new Error(reading.reason);
  return reading;
};

describe("columns", () => {
  it("stand in any order, spaced and cased in any way", () => {
    const { tenants } = read(["DOMAINS", " tenant id ", "Active_Users", "CountryName"], ["contoso.com", A, "12", "DE"]);
    expect(tenants).toMatchObject([{ tenantId: A, domains: ["contoso.com"], activeUsers: 12, country: "DE" }]);
  });

  it.each([["Tenant"], ["Tenant ID"]])("%s alone is enough", (name) => {
    expect(read([name], [name === "Tenant" ? "contoso.onmicrosoft.com" : A]).tenants).toHaveLength(1);
  });

  it.each([[["Customer Name", "Domains"]], [[]], [["TenantX"]]])("%j is no directory", (header) => {
    expect(readDirectoryRows(header, [{ line: 2, cells: ["x", "contoso.com"] }])).toEqual({ read: false, reason: "noTenantColumn" });
  });

  it("that mean nothing here are named, and no error", () => {
    expect(read(["Tenant ID", "TPID", "", "Tags"], [A, "7", "", "x"])).toMatchObject({ ignoredColumns: ["TPID", "Tags"], faults: [] });
  });

  it("the first of two of the same name counts", () => {
    expect(read(["Tenant ID", "Domains", "domains"], [A, "a.com", "b.com"]).tenants).toMatchObject([{ domains: ["a.com"] }]);
  });

  it("missing cells at the end of a row are empty", () => {
    expect(read(HEADER, [A]).tenants).toMatchObject([{ tenantId: A, domains: [] }]);
  });
});

it("a row of more cells than the table has columns is not taken: a number with a comma in it would have moved the others", () => {
  const { tenants, faults } = read(["Tenant ID", "Customer Name", "Total Seats", "Note"], [A, "Contoso", "1", "250", "12", " "], [B, "Fabrikam", "150", "x", "", " "]);
  expect(tenants).toMatchObject([{ tenantId: B, seats: 150 }]);
  expect(faults).toEqual([{ line: 2, column: "seats", reason: "tooManyCells", shown: "12" }]);
});

describe("rows of the same tenant", () => {
  it("with the same tenant ID become one: lists grow, gaps are filled", () => {
    const { tenants, faults } = read(HEADER, [A, "", "", "a.com", "", "100"], [B, "", "", "c.com", "", ""], [A.toUpperCase(), "contoso.onmicrosoft.com", "Contoso", "b.com;a.com", "Germany", "100"]);
    expect(faults).toEqual([]);
    expect(tenants).toHaveLength(2);
    expect(tenants[0]).toMatchObject({ tenantId: A, tenantName: "contoso.onmicrosoft.com", customerName: "Contoso", domains: ["a.com", "b.com"], country: "DE", seats: 100 });
  });

  it("that differ: the first stands and the difference is said with its line", () => {
    const { tenants, faults } = read(HEADER, [A, "", "", "", "Germany", "100"], [A, "", "", "", "France", "100"]);
    expect(tenants).toMatchObject([{ country: "DE" }]);
    expect(faults).toEqual([{ line: 3, column: "country", reason: "saysOtherwise", shown: "FR" }]);
  });

  it.each([
    ["before", ["", "contoso.onmicrosoft.com", "", "a.com"], [A, "contoso.onmicrosoft.com", "", "b.com"]],
    ["after", [A, "contoso.onmicrosoft.com", "", "b.com"], ["", "contoso.onmicrosoft.com", "", "a.com"]],
  ])("without an ID are known by the tenant name, %s the one that has it", (_, first, second) => {
    const { tenants } = read(HEADER, first, second);
    expect(tenants).toHaveLength(1);
    expect(tenants[0]?.tenantId).toBe(A);
    expect(new Set(tenants[0]?.domains)).toEqual(new Set(["a.com", "b.com"]));
  });

  it("whose tenant name two IDs have are not taken without an ID of their own, wherever they stand", () => {
    const [one, other, unknown] = [[A, "contoso.onmicrosoft.com", "", "a.com"], [B, "contoso.onmicrosoft.com", "", "b.com"], ["", "contoso.onmicrosoft.com", "", "c.com"]];
    for (const rows of [[one, other, unknown], [one, unknown, other], [unknown, one, other]] as const) {
      const { tenants, faults } = read(HEADER, ...rows);
      expect(tenants.map(({ tenantId, domains }) => [tenantId, domains])).toEqual([[A, ["a.com"]], [B, ["b.com"]]]);
      expect(faults).toEqual([{ line: rows.indexOf(unknown) + 2, column: "tenant", reason: "sharedTenantName", shown: "contoso.onmicrosoft.com" }]);
    }
  });

  it("with different IDs stay two, whatever they share", () => {
    expect(read(HEADER, [A, "", "Contoso", "a.com"], [B, "", "Contoso", "a.com"]).tenants).toHaveLength(2);
  });

  it("without ID and tenant name are one customer by name and domain", () => {
    expect(read(HEADER, ["", "Contoso", "", "a.com"], ["", "CONTOSO", "", "a.com;b.com"]).tenants).toMatchObject([{ domains: ["a.com", "b.com"] }]);
  });

  it("of different customers with nothing but a shared domain are not taken: a mail from there could be either's", () => {
    const { tenants, faults } = read(HEADER, ["", "Contoso", "", "a.com"], ["", "Fabrikam", "", "a.com"]);
    expect(tenants).toEqual([]);
    expect(faults.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "sharedDomainOnly"],
      [3, "sharedDomainOnly"],
    ]);
  });
});

it("names faults by line", () => {
  const { faults } = read(HEADER, [A, "", "", "co.uk"], ["", "Contoso"], [B, "", "", "a.com"]);
  expect(faults).toEqual([
    { line: 2, column: "domains", reason: "publicSuffix", shown: "co.uk" },
    { line: 3, column: "tenant", reason: "namesNoTenant", shown: "Contoso" },
  ]);
});

it("reads the tenant summary, whose tenant ID is called ID", () => {
  const id = "1f3a5b7c-1234-4abc-8def-0123456789ab";
  const reading = readDirectoryRows(["ID", "Status", "Services", "Total Seats", "FM"], [{ line: 2, cells: [id, "Active", "EXO; TEAMS", "1200", "Robin"] }]);
  expect(reading).toMatchObject({ read: true, tenants: [{ tenantId: id, seats: 1200, fastTrackManagers: "Robin" }], ignoredColumns: ["Status"] });
});
