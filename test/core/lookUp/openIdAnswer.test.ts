import fc from "fast-check";
import { readOpenIdAnswer } from "../../../src/core/lookUp/openIdAnswer";

const ID = "88888888-8888-4888-8888-888888888888";
const found = { found: true, tenantId: ID, regionScope: "EU", cloud: "commercial" };
const couldNotTell = { found: "couldNotTell" };

describe("a tenant and its cloud are found by the issuer", () => {
  it.each([
    ["v2", `https://login.microsoftonline.com/${ID}/v2.0`, "commercial"],
    ["v2, US government", `https://login.microsoftonline.us/${ID}/v2.0`, "usGov"],
    ["v2, China", `https://login.partner.microsoftonline.cn/${ID}/v2.0`, "china"],
    ["v1", `https://sts.windows.net/${ID}/`, "commercial"],
    ["v1, China", `https://sts.chinacloudapi.cn/${ID}/`, "china"],
    ["in capitals", `https://login.microsoftonline.com/${ID.toUpperCase()}/v2.0`, "commercial"],
  ])("%s", (_, issuer, cloud) => {
    expect(readOpenIdAnswer(200, { issuer, tenant_region_scope: "EU" })).toEqual({ ...found, cloud });
  });

  // outlook.md, the table of the clouds.
  it.each([
    ["commercial", "login.microsoftonline.com", "NA", null, "commercial"],
    ["GCC", "login.microsoftonline.com", "NA", "GCC", "gcc"],
    ["GCC High", "login.microsoftonline.us", "USGov", "DODCON", "usGov"],
    ["DoD", "login.microsoftonline.us", "USGov", "DOD", "usGov"],
    ["China", "login.partner.microsoftonline.cn", "AS", null, "china"],
    ["a commercial tenant of Asia, by its host and not its region", "login.microsoftonline.com", "AS", null, "commercial"],
    ["a sub scope that another host names", "login.partner.microsoftonline.cn", "AS", "GCC", "china"],
    ["a region that the host does not bear out", "login.microsoftonline.com", "USGov", "DOD", "commercial"],
  ])("%s", (_, host, scope, sub, cloud) => {
    expect(readOpenIdAnswer(200, { issuer: `https://${host}/${ID}/v2.0`, tenant_region_scope: scope, tenant_region_sub_scope: sub })).toEqual({ found: true, tenantId: ID, regionScope: scope, cloud });
  });

  it.each([[null], [undefined], [""], [7], ["x".repeat(17)]])("and its region scope %p is unknown", (scope) => {
    expect(readOpenIdAnswer(200, { issuer: `https://sts.windows.net/${ID}/`, tenant_region_scope: scope })).toEqual({ ...found, regionScope: null });
  });
});

describe("it cannot tell by", () => {
  it.each([
    ["the literal of /common", { issuer: "https://login.microsoftonline.com/{tenantid}/v2.0", tenant_region_scope: null }],
    ["another host", { issuer: `https://login.evil.example/${ID}/v2.0` }],
    ["a host that only ends alike", { issuer: `https://login.microsoftonline.com.evil.example/${ID}/v2.0` }],
    ["http", { issuer: `http://login.microsoftonline.com/${ID}/v2.0` }],
    ["a GUID elsewhere in the issuer", { issuer: `https://login.microsoftonline.com/common/v2.0?x=${ID}` }],
    ["the nil GUID", { issuer: "https://sts.windows.net/00000000-0000-0000-0000-000000000000/" }],
    ["no issuer", { token_endpoint: `https://login.microsoftonline.com/${ID}/oauth2/v2.0/token` }],
    ["an issuer that is no text", { issuer: [ID] }],
    ["no JSON", undefined],
    ["JSON null", null],
    ["JSON text", ID],
  ])("%s", (_, body) => {
    expect(readOpenIdAnswer(200, body)).toEqual(couldNotTell);
  });

  it.each([[201], [301], [404], [429], [500]])("status %d, whatever the body", (status) => {
    expect(readOpenIdAnswer(status, { issuer: `https://sts.windows.net/${ID}/`, error_codes: [90002] })).toEqual(couldNotTell);
  });
});

describe("400", () => {
  it.each([
    ["AADSTS90002 by its code is not found", { error: "invalid_tenant", error_codes: [90002] }, { found: false }],
    ["AADSTS90002 by its description is not found", { error: "invalid_tenant", error_description: "AADSTS90002: Tenant 'x' not found." }, { found: false }],
    ["AADSTS900023 is not a valid name", { error: "invalid_request", error_codes: [900023], error_description: "AADSTS900023: 'x' is neither a valid DNS name." }, couldNotTell],
    ["AADSTS900023 by its description alone", { error_description: "AADSTS900023: 'x' is neither a valid DNS name." }, couldNotTell],
    ["an error of another kind", { error: "temporarily_unavailable" }, couldNotTell],
    ["an issuer with 400", { issuer: `https://sts.windows.net/${ID}/` }, couldNotTell],
  ])("%s", (_, body, answer) => {
    expect(readOpenIdAnswer(400, body)).toEqual(answer);
  });
});

it("any status and JSON get an answer, and a tenant only with a GUID", () => {
  fc.assert(
    fc.property(fc.constantFrom(200, 400, 500), fc.jsonValue(), (status, body) => {
      const answer = readOpenIdAnswer(status, body);
      if (answer.found === true) expect(answer.tenantId).toMatch(/^[0-9a-f-]{36}$/);
    }),
  );
});
