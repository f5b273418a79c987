import fc from "fast-check";
import Papa from "papaparse";
import { readDirectoryCsv } from "../../../src/adapters/csv/readDirectoryCsv";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const read = (bytes: Uint8Array) => {
  const reading = readDirectoryCsv(bytes);
  if (!reading.read) throw new Error(reading.reason);
  return reading;
};

const TABLE = `Tenant ID,Customer Name,Domains\r\n${A},Müller 日本,contoso.com;contoso.de\r\n`;

describe("encodings", () => {
  it.each([
    ["UTF-8", utf8(TABLE)],
    ["UTF-8 with BOM", utf8(`\ufeff${TABLE}`)],
    ["UTF-16 LE", utf16(TABLE, "le")],
    ["UTF-16 LE with BOM", utf16(`\ufeff${TABLE}`, "le")],
    ["UTF-16 BE", utf16(TABLE, "be")],
    ["UTF-16 BE with BOM", utf16(`\ufeff${TABLE}`, "be")],
  ])("%s", (_, bytes) => {
    expect(read(bytes)).toMatchObject({ tenants: [{ tenantId: A, customerName: "Müller 日本", domains: ["contoso.com", "contoso.de"] }], faults: [] });
  });

  it("an older code page is refused: names would come out wrong", () => {
    expect(readDirectoryCsv(new Uint8Array(Buffer.from("Tenant ID,Customer Name\r\nx,Müller\r\n", "latin1")))).toEqual({ read: false, reason: "unknownEncoding" });
  });
});

describe("separators", () => {
  it.each([
    [",", TABLE],
    [";", `Tenant ID;Customer Name;Domains\n${A};Contoso;"contoso.com;contoso.de"\n`],
    ["tab", `Tenant ID\tCustomer Name\tDomains\n${A}\tContoso\tcontoso.com;contoso.de\n`],
    ["named in the first line", `sep=;\r\nTenant ID;Domains\r\n${A};"contoso.com;contoso.de"\r\n`],
    ["a comma, though the lists have more semicolons", `Domains,Tenant ID,Account Team\n"contoso.com;contoso.de",${A},a@microsoft.com;b@microsoft.com;c@microsoft.com\n`],
    ["none needed for one column", `Tenant ID\n${A}\n`],
  ])("%s", (_, text) => {
    const [tenant] = read(utf8(text)).tenants;
    expect(tenant?.tenantId).toBe(A);
    if (text.includes("Domains")) expect(tenant?.domains).toEqual(["contoso.com", "contoso.de"]);
  });
});

describe("quotes and lines", () => {
  it("quotes, doubled quotes and lines within a cell; lines counted as an editor counts them", () => {
    const text = `Tenant ID,Customer Name,Domains\r\n${A},"Contoso ""North""\r\nLtd","a.com\r\nb.com"\r\n\r\n${B},x,co.uk\r\n`;
    const { tenants, faults } = read(utf8(text));
    expect(tenants[0]).toMatchObject({ customerName: 'Contoso "North" Ltd', domains: ["a.com", "b.com"] });
    expect(faults).toEqual([{ line: 6, column: "domains", reason: "publicSuffix", shown: "co.uk" }]);
  });

  it("counts the line that names the separator", () => {
    expect(read(utf8(`sep=,\r\nTenant ID,Domains\r\n${A},co.uk\r\n`)).faults).toMatchObject([{ line: 3 }]);
  });

  it.each([["\r\n"], ["\n"], ["\r"]])("line breaks %j", (end) => {
    expect(read(utf8(["Tenant ID,Domains", `${A},a.com`, `${B},b.com`].join(end))).tenants).toHaveLength(2);
  });

  it("a quote that never closes is refused with its line: rows would run into each other", () => {
    expect(readDirectoryCsv(utf8(`Tenant ID,Customer Name\n${A},"Contoso\n${B},x\n`))).toEqual({ read: false, reason: "brokenQuotes", line: 2 });
  });
});

it.each([
  ["nothing", ""],
  ["a byte order mark alone", "\ufeff"],
  ["empty lines", "\r\n\r\n"],
])("%s is empty", (_, text) => {
  expect(readDirectoryCsv(utf8(text))).toEqual({ read: false, reason: "empty" });
});

it("a table without a tenant column is no directory", () => {
  expect(readDirectoryCsv(utf8("Name,Phone\nContoso,123\n"))).toEqual({ read: false, reason: "noTenantColumn" });
});

it("any bytes get an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof readDirectoryCsv(bytes).read).toBe("boolean");
    }),
  );
});

it("reads back what a spreadsheet writes, with every separator and encoding", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => /^[\p{L}\p{N}][\p{L}\p{N}",;.'& ]*[\p{L}\p{N}]$/u.test(text) && !/\s{2}/.test(text) && text === text.normalize("NFC"));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.uuid({ version: 4 }), name), { minLength: 1, maxLength: 5 }), fc.constantFrom(",", ";", "\t"), fc.boolean(), (rows, delimiter, wide) => {
      const text = Papa.unparse([["Tenant ID", "Customer Name"], ...rows], { delimiter });
      const { tenants } = read(wide ? utf16(`\ufeff${text}`, "le") : utf8(text));
      const names = new Map(rows.map(([id, customer]) => [id, customer] as const).reverse());
      const known = tenants.filter(({ customerName }) => customerName !== null);
      for (const tenant of known) expect(names.get(tenant.tenantId as string)).toBe(tenant.customerName);
      expect(tenants).toHaveLength(new Set(rows.map(([id]) => id)).size);
    }),
  );
});
