import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { detectTenant } from "../../src/app/detectTenant";
import { tenantKey } from "../../src/core/tenant/Tenant";
import { filled, largeMails, ordinaryMail } from "../../bench/detect/benchMails";
import { benchTenants } from "../../bench/detect/benchTenants";

const TENANTS = benchTenants(500);

test("500 tenants are 500 tenants, each with domains and a name of its own", () => {
  expect(new Set(TENANTS.map(tenantKey)).size).toBe(500);
  expect(new Set(TENANTS.flatMap(({ domains }) => domains)).size).toBe(1_000);
  expect(new Set(TENANTS.map(({ customerName }) => customerName)).size).toBe(500);
});

test("the ordinary mail is one that is detected, so that the benchmark measures the whole way", async () => {
  const [tenant] = TENANTS;
  if (tenant === undefined) throw new RangeError("no tenant");
  const detection = await detectTenant(ordinaryMail(tenant), { directory: memoryDirectory(TENANTS), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] });
  expect(detection).toMatchObject({ outcome: "detected", candidate: { tenant: { tenantId: tenant.tenantId } } });
});

test.each([...largeMails(TENANTS)])("%s: 1,000,000 characters to 500 recipients of as many companies", (_, mail) => {
  expect((mail.body.html ?? mail.body.text ?? "").length).toBe(1_000_000);
  expect(new Set(mail.to.map(({ address }) => address.split("@")[1])).size).toBe(500);
});

test("a text is filled with pieces numbered on, and cut to its length", () => {
  expect(filled((at) => `${String(at)},`, 5)).toBe("0,1,2");
  expect(() => filled(() => "", 1)).toThrow(RangeError);
});
