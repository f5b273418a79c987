import { tenantIdOf } from "../directory/directoryCells";
import type { Cloud, LookUpAnswer } from "./LookUpAnswer";

// v2 and v1 forms of the issuer. Source: outlook.md, "Tenant look-up without sign-in".
const ISSUER = /^https:\/\/(?:(login\.microsoftonline\.com|login\.microsoftonline\.us|login\.partner\.microsoftonline\.cn)\/([^/]+)\/v2\.0|(sts\.windows\.net|sts\.chinacloudapi\.cn)\/([^/]+))\/?$/;

const CLOUD_OF: Readonly<Record<string, Cloud>> = {
  "login.microsoftonline.com": "commercial",
  "sts.windows.net": "commercial",
  "login.microsoftonline.us": "usGov",
  "login.partner.microsoftonline.cn": "china",
  "sts.chinacloudapi.cn": "china",
};

// AADSTS900023 (not a valid DNS name) begins alike and says nothing of the tenant.
const NOT_FOUND = /\bAADSTS90002\b/;

const LONGEST_SCOPE = 16;

/**
 * What the sign-in-free look-up says of a domain, from the answer's status and its JSON body, taken as hostile.
 *
 * 200 with a tenant ID in the issuer is found; 400 with AADSTS90002 is not found; anything else could not tell,
 * the literal {tenantid} of /common among it. Source: outlook.md, "Tenant look-up without sign-in".
 *
 * @param status  HTTP status
 * @param body  the parsed JSON, or undefined where it was none
 */
export function readOpenIdAnswer(status: number, body: unknown): LookUpAnswer {
  if (typeof body !== "object" || body === null) return { found: "couldNotTell" };
  const answer = body as Record<string, unknown>;
  if (status === 200) {
    const issuer = typeof answer["issuer"] === "string" ? ISSUER.exec(answer["issuer"]) : null;
    const tenantId = tenantIdOf(issuer?.[2] ?? issuer?.[4] ?? "");
    if (tenantId === null) return { found: "couldNotTell" };
    const cloud = CLOUD_OF[issuer?.[1] ?? issuer?.[3] ?? ""] ?? "commercial";
    const isGcc = cloud === "commercial" && answer["tenant_region_sub_scope"] === "GCC";
    return { found: true, tenantId, regionScope: scopeOf(answer["tenant_region_scope"]), cloud: isGcc ? "gcc" : cloud };
  }
  if (status === 400 && saysNotFound(answer)) return { found: false };
  return { found: "couldNotTell" };
}

function saysNotFound(answer: Record<string, unknown>): boolean {
  const codes = answer["error_codes"];
  if (Array.isArray(codes)) return codes.includes(90002);
  return typeof answer["error_description"] === "string" && NOT_FOUND.test(answer["error_description"]);
}

function scopeOf(scope: unknown): string | null {
  return typeof scope === "string" && scope !== "" && scope.length <= LONGEST_SCOPE ? scope : null;
}
