import { assignmentRequests, type AssignmentRequest, type ClosingTenant } from "../../../src/core/bulk/assignmentRequests";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { after, DAY, DISENGAGED, FOLLOWED_UP } from "../engagement/closings";

export const requestTenant = (at: number, country = "DE"): Tenant => ({
  ...UNKNOWN_TENANT,
  tenantId: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
  customerName: `Customer ${String(at)}`,
  country,
  seats: 150,
  activeUsers: 15,
  workloads: ["EXO"],
  accountTeam: ["atu@microsoft.com"],
});

/** A request for so many tenants of one country, from a first one on. */
export function sampleRequest(count: number, from = 1, country = "DE"): { readonly request: AssignmentRequest; readonly asked: readonly ClosingTenant[] } {
  const asked = Array.from({ length: count }, (_, at) => requestTenant(from + at, country)).map((tenant) => ({ tenant, closing: after(newClosingOf(tenant), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)) }));
  const [request] = assignmentRequests(asked, "Robin Weber", DAY).requests;
  if (request === undefined) throw new Error("none is due");
  return { request, asked };
}
