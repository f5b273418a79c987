import fc from "fast-check";
import { assignmentRequests, LARGEST_BODY } from "../../../src/core/bulk/assignmentRequests";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { after, DAY, DISENGAGED, FOLLOWED_UP, reached } from "../engagement/closings";

const FM = "Robin Weber";
const due = (closing: Closing = reached()): Closing => after(closing, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1));
const tenantOf = (number: number, more: Partial<Tenant> = {}): Tenant => ({
  ...UNKNOWN_TENANT,
  tenantId: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  tenantName: `tenant${String(number)}.onmicrosoft.com`,
  customerName: `Customer ${String(number)}`,
  country: "DE",
  ...more,
});
const bytes = (html: string): number => new TextEncoder().encode(html).length;

it("one email a region, in the playbook's order of regions, each with its own tenants in the order chosen", () => {
  const chosen = [tenantOf(1), tenantOf(2, { country: "BR" }), tenantOf(3), tenantOf(4, { country: "JP" })].map((tenant) => ({ tenant, closing: due() }));
  const { requests, leftOut } = assignmentRequests(chosen, FM, DAY);
  expect(leftOut).toEqual([]);
  expect(requests.map(({ queue, email, tenantKeys }) => [queue, email.subject, tenantKeys.map((key) => Number(key.slice(-4)))])).toEqual([
    ["FTCQ Inactive Americas", "Assignment request: 1 tenant to FTCQ Inactive Americas", [2]],
    ["FTCQ Inactive APJ", "Assignment request: 1 tenant to FTCQ Inactive APJ", [4]],
    ["FTCQ Inactive EMEA", "Assignment request: 2 tenants to FTCQ Inactive EMEA", [1, 3]],
  ]);
});

it("says of each tenant its name, ID, tenant name, workloads and milestone, as HTML and as text", () => {
  const { requests } = assignmentRequests([{ tenant: tenantOf(1), closing: due() }], FM, DAY);
  const cells = ["Customer 1", "00000000-0000-4000-8000-000000000001", "tenant1.onmicrosoft.com", "Exchange Online [EXO]", "15 active users of 150 seats (15 needed)"];
  expect(requests[0]?.email.html).toContain(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  expect(requests[0]?.email.text).toContain(`- Customer: ${cells.join("; ").replace("; ", "; Tenant ID: ").replace("; tenant1", "; Tenant name: tenant1").replace("; Exchange", "; Workloads: Exchange").replace("; 15", "; Milestone: 15")}`);
  expect(requests[0]?.email.text).toContain("Next action date set in FTOP: December 31, 2027");
});

it("a column in which nothing stands is left out, and one in which something does is not", () => {
  const nameless = [1, 2].map((at) => ({ tenant: tenantOf(at, { tenantName: null }), closing: due() }));
  const [request] = assignmentRequests(nameless, FM, DAY).requests;
  expect(request?.header).toEqual(["Customer", "Tenant ID", "Workloads", "Milestone"]);
  expect(request?.rows.map((cells) => cells.length)).toEqual([4, 4]);
  expect(request?.email.text).not.toContain("Tenant name");
  const [one] = assignmentRequests([...nameless, { tenant: tenantOf(3), closing: due() }], FM, DAY).requests;
  expect(one?.rows.map((cells) => cells[2])).toEqual(["", "", "tenant3.onmicrosoft.com"]);
});

describe("the next action date", () => {
  const open = after(reached(), ...FOLLOWED_UP);
  const set = (on: string): Closing => after(open, { type: "setNextActionDate", on });
  const requestOf = (...closings: readonly Closing[]) => {
    const [request] = assignmentRequests(closings.map((closing, index) => ({ tenant: tenantOf(index), closing })), FM, "2027-01-04").requests;
    if (request === undefined) throw new Error("none is due");
    return request;
  };

  it("that all tenants have is said once: the recorded one, though the year has turned since", () => {
    const { email, header } = requestOf(set("2026-12-30"), set("2026-12-31"));
    expect(email.text).toContain("\nNext action date set in FTOP: December 31, 2027\n");
    expect(email.text).not.toContain("2028");
    expect(header).not.toContain("Next action date in FTOP");
  });

  it("that no record has is not said to be set", () => {
    const { email } = requestOf(open, open);
    expect(email.text).toContain("\nNext action date in FTOP will be set to December 31, 2028.\n");
    expect(email.text).not.toContain("date set");
  });

  it("stands in the table, tenant by tenant, where the tenants of one email differ", () => {
    const { email, header, rows } = requestOf(set("2026-12-30"), open, set("2027-01-04"));
    const cells = ["December 31, 2027 (set)", "will be set to December 31, 2028", "December 31, 2028 (set)"];
    expect(header.at(-1)).toBe("Next action date in FTOP");
    expect(rows.map((row) => row.at(-1))).toEqual(cells);
    for (const cell of cells) {
      expect(email.html).toContain(`<td>${cell}</td></tr>`);
      expect(email.text).toContain(`; Next action date in FTOP: ${cell}`);
    }
    expect(email.text).not.toMatch(/date set in FTOP|FTOP will be set/);
  });
});

it.each<[string, Closing, string]>([
  ["a migration", after(reached({ variant: "migration" }), { type: "setCompletion", code: "EXO", completion: DAY }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)), "<td>Migration complete</td>"],
  ["the customer's word", after(reached({ activeUsers: 14 }), { type: "setNoBlockers", code: null, confirmed: true }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)), "<td>Customer confirmed that no technical blocker prevents deployment</td>"],
])("%s says so in place of figures", (_, closing, cell) => {
  expect(assignmentRequests([{ tenant: tenantOf(1), closing }], FM, DAY).requests[0]?.email.html).toContain(cell);
});

it.each<[string, Partial<Tenant>, Closing, string]>([
  ["whose region nobody knows", { country: null }, due(), "regionUnknown"],
  ["whose region only a look-up suggests", { country: null, regionScope: "EU" }, due(), "regionUnknown"],
  ["without a tenant ID", { tenantId: null }, due(), "tenantIdMissing"],
  ["without a name", { customerName: null }, due(), "customerNameMissing"],
  ["one user short of the milestone", {}, reached({ activeUsers: 14 }), "milestoneNotReached"],
  ["with a workload still open", {}, after(due(), { type: "setCompletion", code: "EXO", completion: "open" }), "workloadsOpen"],
  ["asked for before", {}, after(due(), ...DISENGAGED.slice(1, 2)), "queueRequested"],
])("a tenant %s is in no email, and it is said why", (_, tenant, closing, code) => {
  const { requests, leftOut } = assignmentRequests([{ tenant: tenantOf(1, tenant), closing }], FM, DAY);
  expect(requests).toEqual([]);
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]?.reasons.map((reason) => reason.code)).toContain(code);
});

it("the FM's word on the region is one", () => {
  expect(assignmentRequests([{ tenant: tenantOf(1, { country: null, region: "APJ" }), closing: due() }], FM, DAY).requests[0]?.queue).toBe("FTCQ Inactive APJ");
});

it("a tenant chosen twice stands in it once", () => {
  const one = { tenant: tenantOf(1), closing: due() };
  expect(assignmentRequests([one, one], FM, DAY).requests.flatMap(({ tenantKeys }) => tenantKeys)).toHaveLength(1);
});

it("names are text, never markup", () => {
  const { requests } = assignmentRequests([{ tenant: tenantOf(1, { customerName: '<img src=x onerror="a">' }), closing: due() }], FM, DAY);
  expect(requests[0]?.email.html).toContain("<td>&lt;img src=x onerror=&quot;a&quot;&gt;</td>");
});

it("without the FM's name there is no request", () => {
  expect(() => assignmentRequests([], " ", DAY)).toThrow(RangeError);
});

it("however many tenants and however long their names: each due one in exactly one email of its queue, each email within Outlook's limits", () => {
  // Dates that differ make the table wider.
  const closings = [due(), after(reached(), ...FOLLOWED_UP)];
  fc.assert(
    fc.property(fc.array(fc.record({ closing: fc.constantFrom(...closings), country: fc.constantFrom("DE", "BR", "JP"), name: fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }) }), { maxLength: 150 }), (records) => {
      const chosen = records.map(({ closing, country, name }, index) => ({ tenant: tenantOf(index, { country, customerName: `C${name}` }), closing }));
      const { requests, leftOut } = assignmentRequests(chosen, FM, DAY);
      expect([...requests.flatMap(({ tenantKeys }) => tenantKeys), ...leftOut.map(({ tenantKey }) => tenantKey)].sort()).toEqual(chosen.map(({ tenant }) => tenant.tenantId).sort());
      for (const { email, part, parts } of requests) {
        expect(bytes(email.html)).toBeLessThanOrEqual(LARGEST_BODY);
        expect(email.subject.length).toBeLessThanOrEqual(255);
        expect(email.subject.includes(`(${String(part)} of ${String(parts)})`)).toBe(parts > 1);
      }
    }),
    { numRuns: 30 },
  );
});
