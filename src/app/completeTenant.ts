import type { LookUpAnswer } from "../core/lookUp/LookUpAnswer";
import type { Tenant } from "../core/tenant/Tenant";
import type { TenantLookUp } from "../ports/TenantLookUp";

/** A tenant's names beyond these say nothing new, and each is a question to the network. */
const MOST_QUESTIONS = 4;

/**
 * Fills from the sign-in-free look-up what a directory's row leaves open: the tenant ID, and the region scope where
 * neither a country nor the FM tells the region. Source: evaluation.md, "The queue follows…".
 *
 * A tenant that lacks neither costs no question. Answers that name another tenant than the directory's, or differ
 * among themselves, fill nothing.
 *
 * @param lookUp  null: nothing is looked up, nothing leaves the machine
 */
export async function completeTenant(tenant: Tenant, lookUp: TenantLookUp | null): Promise<Tenant> {
  const regionOpen = tenant.country === null && tenant.region === null && tenant.regionScope === null;
  if (lookUp === null || (tenant.tenantId !== null && !regionOpen)) return tenant;

  const names = [...(tenant.tenantName === null ? [] : [tenant.tenantName]), ...tenant.domains].slice(0, MOST_QUESTIONS);
  const answers = (await Promise.all(names.map((name) => lookUp.ask(name)))).filter(isFound);
  const [first] = answers;
  if (first === undefined || answers.some(({ tenantId }) => tenantId !== first.tenantId)) return tenant;
  if (tenant.tenantId !== null && tenant.tenantId !== first.tenantId) return tenant;

  const scope = answers.find(({ regionScope }) => regionScope !== null)?.regionScope ?? null;
  return { ...tenant, tenantId: first.tenantId, regionScope: regionOpen ? scope : tenant.regionScope };
}

const isFound = (answer: LookUpAnswer): answer is Extract<LookUpAnswer, { found: true }> => answer.found === true;
