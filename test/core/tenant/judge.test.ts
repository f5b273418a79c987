import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../../src/adapters/storage/memoryConfirmations";
import { detectTenant } from "../../../src/app/detectTenant";
import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import type { Detection } from "../../../src/core/tenant/Detection";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";

const PARENT: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "northwind.onmicrosoft.com", customerName: "Northwind Traders", domains: ["northwind.com"] };
const BRANCH: Tenant = { ...UNKNOWN_TENANT, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "northwinduk.onmicrosoft.com", customerName: "Northwind Traders (UK) Ltd", domains: ["northwind-uk.co.uk"], customerContacts: ["group.it@northwind.com", "ivy@northwind-uk.co.uk"] };
const FARM: Tenant = { ...UNKNOWN_TENANT, tenantId: "33333333-3333-4333-8333-333333333333", tenantName: "munson.onmicrosoft.com", customerName: "Munson's Pickles", domains: ["munson.example"], customerContacts: ["ines@consultant.example"] };
const PARTNER: Tenant = { ...UNKNOWN_TENANT, tenantId: "44444444-4444-4444-8444-444444444444", tenantName: "firstup.onmicrosoft.com", customerName: "First Up Northwind Traders", domains: ["firstup.example"] };
const ELECTRONICS: Tenant = { ...UNKNOWN_TENANT, tenantId: "55555555-5555-4555-8555-555555555555", customerName: "晨光电子有限公司", domains: ["chenguang-dz.example"] };
const SHENZHEN: Tenant = { ...UNKNOWN_TENANT, tenantId: "66666666-6666-4666-8666-666666666666", customerName: "晨光电子（深圳）有限公司", domains: ["chenguang-sz.example"] };
const MUNSON: Tenant = { ...UNKNOWN_TENANT, tenantId: "77777777-7777-4777-8777-777777777777", customerName: "Munson Inc.", domains: ["munson-inc.example"] };
const NOD: Tenant = { ...UNKNOWN_TENANT, tenantId: "88888888-8888-4888-8888-888888888888", tenantName: "nod.onmicrosoft.com", customerName: "Nod Publishers", domains: ["nod.example"] };
const OLD_NOD: Tenant = { ...NOD, tenantId: "99999999-9999-4999-8999-999999999999", tenantName: "oldnod.onmicrosoft.com" };
const FM = "fm@microsoft.com";

interface Given extends Partial<Pick<MailSnapshot, "subject">> {
  readonly from: string;
  readonly cc?: string;
  readonly text?: string;
  readonly user?: string;
}

const detect = ({ from, cc, text = "", user = FM, subject = "" }: Given): Promise<Detection> => {
  const people = (address: string | undefined) => (address === undefined ? [] : [{ name: "", address }]);
  const mail: MailSnapshot = { surface: "read", userAddress: user, conversationId: null, subject, from: { name: "", address: from }, to: people(user), cc: people(cc), bcc: [], body: { html: null, text } };
  return detectTenant(mail, { directory: memoryDirectory([PARENT, BRANCH, FARM, PARTNER, ELECTRONICS, SHENZHEN, MUNSON, NOD, OLD_NOD]), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] });
};
const outcome = (detection: Detection): string => (detection.outcome === "detected" ? (detection.candidate.tenant.customerName ?? "?") : detection.outcome);

describe("two tenants of one customer, with one name and one domain", () => {
  it.each<[string, string, string]>([
    ["are asked about by the name", "Close Nod Publishers.", "ask"],
    ["and by the domain", "Close nod.example.", "ask"],
    ["the tenant ID tells which of them a name means", `Close Nod Publishers, ${OLD_NOD.tenantId ?? ""}.`, OLD_NOD.tenantName ?? ""],
    ["so does the tenant name", "Close Nod Publishers, nod.onmicrosoft.com.", NOD.tenantName ?? ""],
    ["another's name asks beside it", `Close Nod Publishers, ${OLD_NOD.tenantId ?? ""}, not Munson's Pickles.`, "ask"],
  ])("%s", async (_, text, expected) => {
    const detection = await detect({ from: "colleague@microsoft.com", text });
    expect(detection.outcome === "detected" ? detection.candidate.tenant.tenantName : detection.outcome).toBe(expected);
  });
});

describe("a contact that the directory lists with a tenant", () => {
  it.each<[string, Given, string]>([
    ["asks where their domain is another tenant's: a group's people are contacts of its subsidiaries", { from: "group.it@northwind.com" }, "ask"],
    ["asks in copy too", { from: "anna@northwind.com", cc: "Group.IT@northwind.com" }, "ask"],
    ["is the tenant's where the domain is, too", { from: "ivy@northwind-uk.co.uk" }, "Northwind Traders (UK) Ltd"],
    ["leaves the domain's other people with its tenant", { from: "anna@northwind.com" }, "Northwind Traders"],
    ["is the tenant's at a domain that no tenant lists", { from: "ines@consultant.example", text: "The printers of Munson's Pickles are set up." }, "Munson's Pickles"],
    ["asks there where they write of another's domain: a consultant has several customers", { from: "ines@consultant.example", text: "I look after northwind.com too, please close it." }, "ask"],
    ["or of another's name", { from: "ines@consultant.example", subject: "Northwind Traders", text: "Please close it." }, "ask"],
  ])("%s", async (_, given, expected) => {
    expect(outcome(await detect(given))).toBe(expected);
  });
});

describe("the FM's own company in the directory is nobody's customer", () => {
  const own = { from: "max@firstup.example", user: "zoe@firstup.example" };
  it.each<[string, Given, string]>([
    ["by its tenant ID", { ...own, text: `Tenant ${PARTNER.tenantId ?? ""} is ours.` }, "none"],
    ["by its tenant name", { ...own, text: "Sign in at firstup.onmicrosoft.com." }, "none"],
    ["by its name, nor a customer's that is a part of it", { ...own, text: "First Up Northwind Traders has its birthday." }, "none"],
    ["by who writes from its tenant name, beside the customer", { ...own, from: "max@firstup.onmicrosoft.com", cc: "ivy@northwind-uk.co.uk" }, "Northwind Traders (UK) Ltd"],
    ["beside the customer's tenant name", { ...own, text: "From firstup.onmicrosoft.com you get into munson.onmicrosoft.com." }, "Munson's Pickles"],
    ["but it may be another FM's", { from: "colleague@microsoft.com", text: "Please close firstup.onmicrosoft.com." }, "First Up Northwind Traders"],
  ])("%s", async (_, given, expected) => {
    expect(outcome(await detect(given))).toBe(expected);
  });
});

describe("a text that names a customer's domain or ID", () => {
  it.each<[string, Given, string]>([
    ["decides in a colleague's mail", { from: "colleague@microsoft.com", text: "Please close munson.example." }, "Munson's Pickles"],
    ["also beside the customer's own name", { from: "colleague@microsoft.com", text: "Please close Munson's Pickles (munson.example)." }, "Munson's Pickles"],
    ["asks where another's name stands before it", { from: "colleague@microsoft.com", text: "Munson's Pickles: please close. northwind.com has bought them." }, "ask"],
    ["or behind it", { from: "colleague@microsoft.com", text: "munson.example is done. Next is Northwind Traders." }, "ask"],
    ["does so beside a name of which another's is a part", { from: "colleague@microsoft.com", text: "Northwind Traders (UK) Ltd, Northwind-UK.co.uk, is done." }, "Northwind Traders (UK) Ltd"],
    ["also in Chinese", { from: "colleague@microsoft.com", text: "晨光电子（深圳）有限公司（chenguang-sz.example）可以结束了。" }, "晨光电子（深圳）有限公司"],
    ["takes a domain for no name", { from: "colleague@microsoft.com", text: "Munson.example can be closed now." }, "Munson's Pickles"],
    ["asks where the sender's address names no company", { from: "ed@[192.0.2.1]", text: "Please close munson.example." }, "ask"],
    ["decides where a colleague's is Exchange's own", { from: "IMCEAEX-_O=EXCHANGE@namprd00.prod.outlook.com", text: "Please close munson.example." }, "Munson's Pickles"],
    ["asks in what a service sends for anybody", { from: "dse@docusign.net", text: "Other signers: ed@munson.example" }, "ask"],
    ["decides nothing against the customer in copy of that", { from: "support@tool.zendesk.com", cc: "ed@munson.example", text: "Like at northwind.com." }, "Munson's Pickles"],
  ])("%s", async (_, given, expected) => {
    expect(outcome(await detect(given))).toBe(expected);
  });
});
