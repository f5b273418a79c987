import { newClosing, newClosingOf } from "../../../src/core/engagement/Closing";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { KEY } from "./closings";

describe("a new closing", () => {
  it("says nothing that nobody has said", () => {
    expect(newClosing(KEY)).toMatchObject({ variant: "enablement", overallStatus: "Active", workloads: [], seats: null, accountTeam: null, queueRequested: null });
  });

  it("holds each workload once", () => {
    expect(newClosing(KEY, { workloads: ["EXO", "TEAMS", "EXO"] }).workloads.map(({ code }) => code)).toEqual(["EXO", "TEAMS"]);
  });

  it("needs a tenant", () => {
    expect(() => newClosing(" ")).toThrow(RangeError);
  });

  it("can be stored and read", () => {
    const closing = newClosing(KEY, { workloads: ["EXO"], seats: 5 });
    expect(readClosing(structuredClone(closing))).toEqual(closing);
  });
});

describe("a new closing of a tenant", () => {
  const tenant = { ...UNKNOWN_TENANT, tenantId: KEY };

  it("takes what the directory knows", () => {
    const known = { ...tenant, seats: 150, activeUsers: 15, workloads: ["EXO"] as const, accountTeam: ["sam@microsoft.com"] };
    expect(newClosingOf(known)).toEqual(newClosing(KEY, { seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: "known" }));
    expect(newClosingOf(known, "migration").variant).toBe("migration");
  });

  it("takes an account team without an address as not said, never as unknown", () => {
    expect(newClosingOf(tenant).accountTeam).toBeNull();
  });

  it.each([0, -3, 1.5, Number.NaN])("leaves out %p seats, which no tenant has", (seats) => {
    expect(newClosingOf({ ...tenant, seats }).seats).toBeNull();
  });

  it.each([
    [0, 0],
    [-1, null],
    [2.5, null],
  ])("reads %p active users as %p", (activeUsers, read) => {
    expect(newClosingOf({ ...tenant, activeUsers }).activeUsers).toBe(read);
  });
});
