import { checkMessage } from "../../../src/core/send-check/checkMessage";
import type { Mark } from "../../../src/core/send-check/mark";
import { AMELIA, outgoing, sampleEmail, sampleMark, TEAM } from "./sampleEmails";

const ID = "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836";
const ING: Partial<Mark> = { tenantKey: ID, tenantId: ID, tenantName: "ing.onmicrosoft.com", customer: "ING", domains: ["ing.com"] };
const PARENT: Partial<Mark> = { ...ING, tenantName: "contosogroup.onmicrosoft.com", customer: "Contoso", domains: ["contoso-group.com"] };
const NAMELESS = { tenantId: null, tenantName: null };

describe.each<[string, Partial<Mark>, string]>([
  ["whose name stands inside other words", ING, "x@ing.com"],
  ["whose name stands inside the other's", PARENT, "x@contoso-group.com"],
  ["of which nothing but such a name is known", { ...ING, ...NAMELESS }, "x@ing.com"],
  ["of which nothing but the beginning of the other's name is known", { ...PARENT, ...NAMELESS }, "x@contoso-group.com"],
])("a later email for a customer %s", (_, other, stranger) => {
  // The newest first.
  const recent = async (kind: "customer" | "assignment", changes: Partial<Mark> = {}) => [await sampleMark(kind, { ...other, ...changes }), await sampleMark(kind)];

  it("does not make this email theirs: to its own people it goes", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [AMELIA]), [], await recent("customer"))).toEqual({ allow: true });
  });

  it("nor lets it go to their people", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [stranger]), [], await recent("customer"))).toMatchObject({ allow: false, findings: [{ code: "otherTenant" }] });
  });

  it("nor gives the Assignment request their queue", async () => {
    const { text } = await sampleEmail("assignment");
    const { region } = await sampleMark("assignment");
    expect(checkMessage(outgoing(text, [TEAM]), [], await recent("assignment", { region: region === "EMEA" ? "APJ" : "EMEA" }))).toEqual({ allow: true });
  });
});

describe("a customer's name alone", () => {
  it.each<[string, Partial<Mark>, boolean]>([
    ["tells where no ID or tenant name is known", { ...NAMELESS, customer: "ING" }, true],
    ["tells nothing of one whose email would say its ID, where it has seven letters", { ...NAMELESS, tenantId: ID, customer: "Contoso" }, false],
    ["tells where it has eight, as the FM may have taken the ID out", { ...NAMELESS, tenantId: ID, customer: "Contoso P" }, true],
  ])("%s", async (_, changes, isKnown) => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, ["x@fabrikam.com"]), [], [await sampleMark("customer", changes)])).toMatchObject({ allow: !isKnown });
  });
});

it("of two tenants' emails of one customer the one whose ID is said counts, not the one whose tenant name is", async () => {
  const { text } = await sampleEmail("customer");
  const { tenantName } = await sampleMark("customer");
  const other = await sampleMark("customer", { ...ING, tenantName, domains: ["ing.com"] });
  expect(checkMessage(outgoing(text, [AMELIA]), [], [other, await sampleMark("customer")])).toEqual({ allow: true });
});

describe("another tenant's email copied over the one whose mark the draft has", () => {
  const stranger = "x@ing.com";
  const own = async () => [await sampleMark("customer", ING)];
  const recent = async () => [await sampleMark("customer", ING), await sampleMark("customer")];

  it("goes to the people of the tenant that it names", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [AMELIA]), await own(), await recent())).toEqual({ allow: true });
  });

  it("does not go to those of the tenant whose mark it has", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [stranger]), await own(), await recent())).toMatchObject({ allow: false, findings: [{ code: "otherTenant" }] });
  });

  it("is told by the mark that it has where no recent one is named", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [AMELIA]), await own(), [await sampleMark("customer", { ...ING, customer: "Adatum" })])).toMatchObject({ allow: false });
  });

  it("nor by a recent one where its own tenant is named", async () => {
    const { text } = await sampleEmail("customer");
    expect(checkMessage(outgoing(text, [AMELIA]), [await sampleMark("customer")], [await sampleMark("customer", { ...PARENT, ...NAMELESS })])).toEqual({ allow: true });
  });
});

it("a tenant name that ends another one does not make the email that tenant's", async () => {
  const short = await sampleMark("customer", { ...NAMELESS, tenantName: "contoso.onmicrosoft.com", tenantKey: "contoso.onmicrosoft.com", customer: "Contoso" });
  const long = { ...short, tenantName: "eu-contoso.onmicrosoft.com", tenantKey: "eu-contoso.onmicrosoft.com", customer: "Contoso EU", domains: ["contoso.eu"] };
  const { text } = await sampleEmail("customer", "en", { tenantId: null, tenantName: long.tenantName, customerName: long.customer });
  for (const recent of [[short, long], [long, short]]) {
    expect(checkMessage(outgoing(text, ["a@contoso.eu"]), [], recent)).toEqual({ allow: true });
    expect(checkMessage(outgoing(text, [AMELIA]), [], recent)).toMatchObject({ allow: false, findings: [{ code: "otherTenant", customer: "Contoso EU" }] });
  }
});

describe("another tenant's email copied below the one whose mark is known", () => {
  const FABRIKAM = { tenantId: ID, tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam" };
  const markOfIt = (kind: "customer" | "assignment") => sampleMark(kind, { ...ING, tenantName: FABRIKAM.tenantName, customer: "Fabrikam", domains: ["fabrikam.com"], people: [] });
  const both = async (kind: "customer" | "assignment") => `${(await sampleEmail(kind)).text}\n\n${(await sampleEmail(kind, "en", FABRIKAM)).text}`;

  it("is not for that one's people, whichever mark is on the item", async () => {
    const [own, other] = [await sampleMark("customer"), await markOfIt("customer")];
    const said = { allow: false, findings: [{ code: "otherTenant", customer: "Fabrikam", people: [AMELIA] }] };
    expect(checkMessage(outgoing(await both("customer"), [AMELIA]), [own], [other])).toEqual(said);
    expect(checkMessage(outgoing(await both("customer"), [AMELIA]), [], [own, other])).toEqual(said);
  });

  it("stops a request while that tenant's work is open", async () => {
    const other = { ...(await markOfIt("assignment")), open: ["TEAMS"] as const };
    expect(checkMessage(outgoing(await both("assignment"), [TEAM]), [await sampleMark("assignment")], [other])).toEqual({ allow: false, findings: [{ code: "workloadsOpen", codes: ["TEAMS"] }] });
  });

  it("does not count where its tenant is only named", async () => {
    const text = `${(await sampleEmail("customer")).text}\n\nYour colleagues of Fabrikam (fabrikam.onmicrosoft.com) will hear from me too.`;
    expect(checkMessage(outgoing(text, [AMELIA]), [await sampleMark("customer")], [await markOfIt("customer")])).toEqual({ allow: true });
  });
});
