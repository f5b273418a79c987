import fc from "fast-check";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { confirmTenant, neverTheCustomer } from "../../src/app/confirmTenant";
import { detectTenant } from "../../src/app/detectTenant";
import type { LookUpAnswer } from "../../src/core/lookUp/LookUpAnswer";
import type { MailSnapshot, Person } from "../../src/core/mail/MailSnapshot";
import type { Detection } from "../../src/core/tenant/Detection";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "contoso.onmicrosoft.com", customerName: "Contoso Pharma GmbH", domains: ["contoso.com", "contoso.co.uk"], customerContacts: ["anna.privat@gmail.com"], country: "DE" };
const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam Residences", domains: ["fabrikam.com", "de.contoso.com"], country: "US" };
const TWIN_A: Tenant = { ...UNKNOWN_TENANT, tenantId: "33333333-3333-4333-8333-333333333333", customerName: "Litware A", domains: ["litware.com"] };
const TWIN_B: Tenant = { ...UNKNOWN_TENANT, tenantId: "44444444-4444-4444-8444-444444444444", customerName: "Litware B", domains: ["litware.com"] };
const UNKNOWN_ID = "99999999-9999-4999-8999-999999999999";

const FM = "fm@microsoft.com";
const clock = { now: () => new Date("2026-11-22T12:00:00Z") };
const person = (address: string, name = ""): Person => ({ name, address });

interface Given {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly user?: string;
  readonly thread?: string;
  readonly replyTo?: readonly string[];
}

const mail = ({ from, to = [FM], cc = [], subject = "", text = "", html, user = FM, thread, replyTo = [] }: Given): MailSnapshot => ({
  surface: "read",
  userAddress: user,
  conversationId: thread ?? null,
  subject,
  from: from === undefined ? null : person(from),
  replyTo: replyTo.map((address) => person(address)),
  to: to.map((address) => person(address)),
  cc: cc.map((address) => person(address)),
  bcc: [],
  body: { html: html ?? null, text },
});

interface World {
  readonly lookUps?: Record<string, LookUpAnswer>;
  readonly partners?: readonly string[];
  readonly confirmations?: ReturnType<typeof memoryConfirmations>;
  readonly tenants?: readonly Tenant[];
}

const detect = (given: Given, { lookUps, partners = [], confirmations = memoryConfirmations(), tenants = [CONTOSO, FABRIKAM, TWIN_A, TWIN_B] }: World = {}): Promise<Detection> =>
  detectTenant(mail(given), {
    directory: memoryDirectory(tenants),
    confirmations,
    lookUp: lookUps === undefined ? null : { ask: (domain) => Promise.resolve(lookUps[domain] ?? { found: "couldNotTell" }) },
    partnerDomains: partners,
  });

const outcome = (detection: Detection): string => (detection.outcome === "detected" ? (detection.candidate.tenant.customerName ?? detection.candidate.tenant.tenantId ?? "?") : detection.outcome);
const doubts = (detection: Detection): readonly string[] => detection.doubts.map(({ kind }) => kind);

describe("a customer takes part", () => {
  it.each<[string, Given]>([
    ["as the sender", { from: "anna@contoso.com" }],
    ["as a recipient", { from: FM, to: ["anna@contoso.com"] }],
    ["in copy", { from: FM, to: ["colleague@microsoft.com"], cc: ["anna@contoso.com"] }],
    ["from a subdomain", { from: "anna@mail.contoso.co.uk" }],
    ["with capitals and spaces", { from: " Anna@CONTOSO.com " }],
    ["as a guest in a tenant that is no customer's", { from: "anna_contoso.com#EXT#@woodgrove.onmicrosoft.com" }],
    ["from the tenant's own name", { from: "admin@contoso.onmicrosoft.com" }],
    ["by machine, from a domain the directory has", { from: "noreply@contoso.com" }],
    ["beside Microsoft, consumers and services", { from: "anna@contoso.com", cc: ["x@microsoft.com", "y@gmail.com", "dse@docusign.net"] }],
  ])("%s", async (_, given) => {
    expect(outcome(await detect(given))).toBe("Contoso Pharma GmbH");
  });

  it("from a subdomain that the directory lists under another tenant: that one", async () => {
    expect(outcome(await detect({ from: "x@de.contoso.com" }))).toBe("Fabrikam Residences");
  });

  it.each<[string, Given, string]>([
    ["two customers", { from: "anna@contoso.com", cc: ["bob@fabrikam.com"] }, "twoCustomers"],
    ["a domain in two tenants", { from: "x@litware.com" }, "domainInTwoTenants"],
    ["another tenant's ID in the text", { from: "anna@contoso.com", text: `Tenant ID: ${FABRIKAM.tenantId}` }, "textNamesAnother"],
    ["a tenant ID in the text that is nobody's", { from: "anna@contoso.com", text: `Tenant ID: ${UNKNOWN_ID}` }, "unconfirmedTenantId"],
    ["a guest of another customer's", { from: "anna_contoso.com#EXT#@fabrikam.onmicrosoft.com" }, "textNamesAnother"],
    ["answers go to another customer", { from: "anna@contoso.com", replyTo: ["bob@fabrikam.com"] }, "twoCustomers"],
    ["people of more than forty organisations", { from: "anna@contoso.com", cc: Array.from({ length: 40 }, (_, at) => `x@other${at}.com`) }, "twoCustomers"],
    ["somebody unknown takes part too", { from: "anna@contoso.com", cc: ["pat@woodgrove.com"] }, "unknownDomain"],
  ])("%s: asks", async (_, given, doubt) => {
    const detection = await detect(given);
    expect(outcome(detection)).toBe("ask");
    expect(doubts(detection)).toContain(doubt);
  });

  it("a domain of another customer in the text is weaker than a participant", async () => {
    expect(outcome(await detect({ from: "anna@contoso.com", text: "like we did with fabrikam.com" }))).toBe("Contoso Pharma GmbH");
  });
});

describe("never the customer", () => {
  it.each<[string, Given, World]>([
    ["Microsoft", { from: "a@microsoft.com" }, {}],
    ["Microsoft's subdomains", { from: "a@emea.exchange.microsoft.com" }, {}],
    ["consumer providers", { from: "a@gmail.com" }, {}],
    ["their domains of any country", { from: "a@yahoo.com.ph", cc: ["b@hotmail.be", "c@live.no"] }, {}],
    ["the FM's own company", { from: "b@partner.example", user: "fm@partner.example", to: ["fm@partner.example"] }, {}],
    ["its sisters", { from: "b@us.partner.co.jp", user: "fm@emea.partner.co.jp", to: ["fm@emea.partner.co.jp"] }, {}],
    ["a partner of the settings", { from: "b@mail.adatum.com" }, { partners: ["adatum.com"] }],
    ["newsletters of unknown senders", { from: "newsletter@woodgrove.com" }, {}],
    ["a mail with nobody in it", {}, {}],
  ])("%s", async (_, given, world) => {
    expect(outcome(await detect(given, world))).toBe("none");
  });

  it("the FM's own company even where the directory lists it", async () => {
    expect(outcome(await detect({ from: "b@contoso.com", user: "fm@contoso.com", to: ["fm@contoso.com"] }))).toBe("none");
  });
});

describe("look-alikes are refused", () => {
  it.each(["x@c0ntoso.com", "x@contos0.com", "x@contoso.com.evil.example", "x@соntoso.com", "x@contosso.com", "x@contoso-support.com", "x@contoso.net", "x@cont0so.com", "x@fabrlkam.com", "x@fabrikarn.com", "x@c0ntoso.onmicrosoft.com", "x@contoso.onmicrosoft.com.evil.example"])("%s", async (from) => {
    const detection = await detect({ from }, { lookUps: {} });
    expect(outcome(detection)).toBe("ask");
    expect(doubts(detection)).toContain("lookAlike");
  });

  it.each([["x@c0ntoso.com", "c0ntoso.com"], ["x@c0ntoso.onmicrosoft.com", "c0ntoso.onmicrosoft.com"], ["x@contoso.onmicrosoft.com.evil.example", "evil.example"]])("even where the look-up knows them: %s", async (from, domain) => {
    const detection = await detect({ from }, { lookUps: { [domain]: { found: true, tenantId: UNKNOWN_ID, regionScope: "EU" } } });
    expect(detection).toMatchObject({ outcome: "ask", candidates: [] });
  });

  it("also of a tenant name whose tenant has no domain, as FTOP exports none", async () => {
    const lookUps = { "c0ntoso.onmicrosoft.com": { found: true, tenantId: UNKNOWN_ID, regionScope: "EU" } } as const;
    const detection = await detect({ from: "x@c0ntoso.onmicrosoft.com", text: "We are ready to close." }, { lookUps, tenants: [{ ...CONTOSO, domains: [] }] });
    expect([outcome(detection), doubts(detection)]).toEqual(["ask", ["lookAlike"]]);
  });

  it.each(["c0ntoso.com", "c0ntoso.onmicrosoft.com", "contoso.onmicrosoft.com.evil.example"])("also in the text of a mail that no customer takes part in: %s", async (host) => {
    const detection = await detect({ from: "ae@microsoft.com", text: `The customer is ${host}.` }, { lookUps: { [host]: { found: true, tenantId: UNKNOWN_ID, regionScope: "EU" } } });
    expect([outcome(detection), doubts(detection)]).toEqual(["ask", ["lookAlike"]]);
  });

  it("and the customer they copy is not proposed for them", async () => {
    const detection = await detect({ from: "x@c0ntoso.com", subject: "Contoso Pharma", text: "contoso.onmicrosoft.com" });
    expect(detection).toMatchObject({ outcome: "ask", candidates: [] });
  });

  it("even beside the customer they look like", async () => {
    expect(outcome(await detect({ from: "x@c0ntoso.com", cc: ["anna@contoso.com"] }))).toBe("ask");
  });

  it("a look-alike that the look-up leads to the very tenant is one more of its domains", async () => {
    expect(outcome(await detect({ from: "x@contoso.net" }, { lookUps: { "contoso.net": { found: true, tenantId: CONTOSO.tenantId as string, regionScope: "EU" } } }))).toBe("Contoso Pharma GmbH");
  });
});

describe("no customer takes part", () => {
  const FROM = "ae@microsoft.com";
  it.each<[string, Given]>([
    ["tenant ID in the text", { from: FROM, text: `please close ${CONTOSO.tenantId?.toUpperCase()}` }],
    ["tenant name in the subject", { from: FROM, subject: "contoso.onmicrosoft.com is done" }],
    ["its mail host", { from: FROM, text: "routed to contoso.mail.onmicrosoft.com" }],
    ["domain in the text", { from: FROM, text: "The customer (contoso.com) is done." }],
    ["an address in the text", { from: FROM, text: "Ask anna@contoso.com, please." }],
    ["a domain in Chinese text, without spaces", { from: FROM, text: "请关闭contoso.com的租户。" }],
    ["a tenant name in Japanese text, without spaces", { from: FROM, text: "テナントcontoso.onmicrosoft.comの件です。" }],
    ["a bare web address", { from: FROM, text: "See https://www.contoso.com" }],
    ["in HTML", { from: FROM, html: "<p>Close <b>contoso.com</b></p>" }],
  ])("%s decides", async (_, given) => {
    expect(outcome(await detect(given))).toBe("Contoso Pharma GmbH");
  });

  it.each<[string, Given]>([
    ["only a name", { from: FROM, subject: "Contoso Pharma: closing" }],
    ["only in quoted history", { from: FROM, text: "FYI\n-----Original Message-----\nFrom: anna@contoso.com\nold" }],
    ["only in a signature", { from: FROM, text: "Done.\nBest regards\nAnna, contoso.com" }],
    ["only in a link with a path", { from: FROM, text: "https://contoso.com/a/b?id=1" }],
    ["only behind a link", { from: FROM, html: '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoso.com%2Fx&data=1">here</a>' }],
    ["written by a stranger", { from: "x@gmail.com", text: "my tenant is contoso.onmicrosoft.com" }],
    ["sent by an unknown machine that names a customer", { from: "news@woodgrove.com", text: "An interview with Contoso Pharma." }],
    ["sent by an unknown machine", { from: "noreply@woodgrove.com", text: "contoso.onmicrosoft.com" }],
    ["only where answers go", { from: "no-reply@sharepointonline.com", replyTo: ["anna@contoso.com"] }],
    ["a private address of a listed contact", { from: "anna.privat@gmail.com" }],
    ["two tenants", { from: FROM, text: "contoso.com and fabrikam.com" }],
    ["a domain of two tenants", { from: FROM, text: "litware.com" }],
    ["a tenant ID that nobody has", { from: FROM, text: `tenant ID ${UNKNOWN_ID}` }],
    ["a link that leads to another customer than its words", { from: FROM, html: '<a href="https://www.fabrikam.com/">www.contoso.com</a>' }],
    ["a meeting link of another customer's tenant", { from: FROM, text: `review with contoso.com\nhttps://teams.microsoft.com/l/x?context=%7b%22Tid%22%3a%22${FABRIKAM.tenantId}%22%7d` }],
    ["a tenant name only inside a URL", { from: FROM, text: "https://login.microsoftonline.com/contoso.onmicrosoft.com/adminconsent?id=1" }],
    ["only in a header block of another language", { from: FROM, text: "FYI\n\nFrån: Anna <anna@contoso.com>\nSkickat: den 4 mars 2025 10:12\nTill: Sam\nÄmne: Avslut\n\nHej" }],
    ["only in a header block of an unlisted language", { from: FROM, text: "FYI\n\nNuo: Anna <anna@contoso.com>\nIšsiųsta: 2025 m. kovo 4 d. 10:12\nKam: Sam\nTema: x\n\nLabas" }],
    ["one known domain among forty others", { from: FROM, text: ["contoso.com", ...Array.from({ length: 40 }, (_, at) => `other${at}.example.com`)].join(" ") }],
    ["one tenant's domain under another's name", { from: FROM, subject: "Fabrikam Residences", text: "contoso.com" }],
  ])("%s: asks", async (_, given) => {
    expect(outcome(await detect(given))).toBe("ask");
  });

  it.each<[string, Given]>([
    ["hidden text", { from: FROM, html: '<p>Hello</p><div style="display:none">contoso.com</div>' }],
    ["Microsoft's own tenant ID", { from: FROM, text: "tenant ID 72f988bf-86f1-41af-91ab-2d7cd011db47" }],
    ["a display name with an address in it", { from: FROM, text: "" }],
    ["an unlabelled GUID", { from: FROM, text: `correlation ${UNKNOWN_ID}` }],
  ])("%s says nothing", async (_, given) => {
    expect(outcome(await detect(given))).toBe("none");
  });
});

describe("the look-up", () => {
  const found = (tenantId: string): LookUpAnswer => ({ found: true, tenantId, regionScope: "EU" });

  it("names the tenant of an unknown domain", async () => {
    const detection = await detect({ from: "x@mail.woodgrove.com", text: "We are ready to close." }, { lookUps: { "woodgrove.com": found(UNKNOWN_ID) } });
    expect(detection).toMatchObject({ outcome: "detected", candidate: { tenant: { tenantId: UNKNOWN_ID, domains: ["woodgrove.com"], regionScope: "EU", source: "lookUp" } } });
  });

  it.each<[string, Given, Record<string, LookUpAnswer>, string]>([
    ["one more domain of a known tenant", { from: "x@woodgrove.com" }, { "woodgrove.com": found(CONTOSO.tenantId as string) }, "Contoso Pharma GmbH"],
    ["a supplier without a tenant beside the customer", { from: "anna@contoso.com", cc: ["x@woodgrove.com"] }, { "woodgrove.com": { found: false } }, "Contoso Pharma GmbH"],
    ["another company's tenant beside the customer", { from: "anna@contoso.com", cc: ["x@woodgrove.com"] }, { "woodgrove.com": found(UNKNOWN_ID) }, "ask"],
    ["no answer", { from: "x@woodgrove.com" }, {}, "ask"],
    ["no tenant", { from: "x@woodgrove.com" }, { "woodgrove.com": { found: false } }, "ask"],
    ["a tenant name in the text", { from: "ae@microsoft.com", text: "woodgrove.onmicrosoft.com" }, { "woodgrove.onmicrosoft.com": found(CONTOSO.tenantId as string) }, "Contoso Pharma GmbH"],
  ])("%s", async (_, given, lookUps, expected) => {
    expect(outcome(await detect(given, { lookUps }))).toBe(expected);
  });

  describe("of a sender whom no directory knows: the tenant may be a partner's", () => {
    const lookUps = { "woodgrove.com": found(UNKNOWN_ID) };
    const from = "pat@woodgrove.com";

    it.each<[string, Given, string]>([
      ["a customer's domain in the text", { from, text: "contoso.com is ready to close." }, "textNamesAnother"],
      ["a customer's domain in the subject", { from, subject: "Closing of contoso.com" }, "textNamesAnother"],
      ["a customer's name in the text", { from, text: "Contoso Pharma is ready to close." }, "textNamesAnother"],
      ["a customer's name in the subject", { from, subject: "Fabrikam Residences" }, "textNamesAnother"],
      ["a customer's name above another's history", { from, text: "Contoso Pharma is ready.\n-----Original Message-----\nFrom: bob@fabrikam.com\nold" }, "textNamesAnother"],
      ["nothing of the work", { from, text: "Somebody has parked on our space." }, "onlyWeakEvidence"],
      ["sells for the work", { from, text: "Our platform makes migrations easy." }, "onlyWeakEvidence"],
      ["on behalf of a client", { from, text: "I am writing on behalf of our client." }, "onlyWeakEvidence"],
    ])("%s: asks", async (_, given, doubt) => {
      const detection = await detect(given, { lookUps });
      expect([outcome(detection), doubts(detection)]).toEqual(["ask", [doubt]]);
    });

    it("whom the text names is proposed beside them", async () => {
      const detection = await detect({ from, text: "Contoso Pharma is ready to close." }, { lookUps });
      expect(detection).toMatchObject({ candidates: [{ tenant: { tenantId: UNKNOWN_ID } }, { tenant: CONTOSO }] });
    });

    it.each<[string, Given, string]>([
      ["a customer's domain in quoted history only", { from, text: "We are done.\n-----Original Message-----\nFrom: a@microsoft.com\ncontoso.com" }, UNKNOWN_ID],
      ["a client of the FM's, who writes to them", { from: FM, to: [from], text: "You are our client since 2019." }, UNKNOWN_ID],
      ["a known customer that writes of its own client", { from: "anna@contoso.com", text: "On behalf of our client: Fabrikam Residences." }, "Contoso Pharma GmbH"],
    ])("%s says nothing", async (_, given, expected) => {
      expect(outcome(await detect(given, { lookUps }))).toBe(expected);
    });

    it("who bills, and says nothing of the work, is nobody's; where somebody else takes part or no tenant is found, it asks", async () => {
      const bill = { from, text: "Please find attached our invoice." };
      expect(outcome(await detect(bill, { lookUps }))).toBe("none");
      expect(outcome(await detect({ ...bill, cc: ["anna@contoso.com"] }, { lookUps }))).toBe("ask");
      expect(outcome(await detect(bill, { lookUps: { "woodgrove.com": { found: false } } }))).toBe("ask");
      expect(outcome(await detect({ from: FM, to: [from], text: "Your invoice?" }, { lookUps }))).toBe(UNKNOWN_ID);
    });

    it("a second customer behind Exchange's wrapping of an X.500 name asks", async () => {
      expect(outcome(await detect({ from: "anna@contoso.com", cc: ["IMCEAEX-_O=X_CN=BOB@fabrikam.com"] }))).toBe("ask");
    });

    it("what a machine sends is nobody's", async () => {
      expect(outcome(await detect({ from: "billing@woodgrove.com", text: "Your invoice. Please do not reply to this email." }, { lookUps }))).toBe("none");
    });
  });

  it("is not asked, nor are look-alikes looked for, of what a known customer writes about", async () => {
    const directory = memoryDirectory([CONTOSO]);
    const find = jest.spyOn(directory, "find");
    const ask = jest.fn();
    await detectTenant(mail({ from: "anna@contoso.com", text: "See woodgrove.com and litware.onmicrosoft.com." }), { directory, confirmations: memoryConfirmations(), lookUp: { ask }, partnerDomains: [] });
    expect([find.mock.calls.length, ask.mock.calls.length]).toEqual([1, 0]);
  });

  it("asks for registrable domains and tenant names only, and for nobody who is known", async () => {
    const asked: string[] = [];
    await detectTenant(mail({ from: "x@a.b.woodgrove.co.uk", cc: ["y@gmail.com", "z@microsoft.com", "anna@contoso.com"], text: "secret.example" }), {
      directory: memoryDirectory([CONTOSO]),
      confirmations: memoryConfirmations(),
      lookUp: { ask: (domain) => { asked.push(domain); return Promise.resolve({ found: "couldNotTell" }); } },
      partnerDomains: [],
    });
    expect(asked).toEqual(["woodgrove.co.uk"]);
  });
});

describe("what the FM said is remembered", () => {
  const stores = () => ({ directory: memoryDirectory([CONTOSO, FABRIKAM]), confirmations: memoryConfirmations(), clock });

  it("for the thread, also where two customers are in it", async () => {
    const given = { from: "anna@contoso.com", cc: ["bob@fabrikam.com"], thread: "t1" };
    const world = stores();
    await confirmTenant(CONTOSO, mail(given), [], world);
    expect(outcome(await detect(given, world))).toBe("Contoso Pharma GmbH");
  });

  it("but not where only somebody else takes part now", async () => {
    const world = stores();
    await confirmTenant(CONTOSO, mail({ thread: "t1" }), [], world);
    expect(outcome(await detect({ from: "bob@fabrikam.com", thread: "t1" }, world))).toBe("Fabrikam Residences");
  });

  it("nor where a look-alike joins", async () => {
    const world = stores();
    await confirmTenant(CONTOSO, mail({ thread: "t1" }), [], world);
    expect(outcome(await detect({ from: "anna@contoso.com", cc: ["x@c0ntoso.com"], thread: "t1" }, world))).toBe("ask");
  });

  it("for the one unknown domain, in another thread too", async () => {
    const world = stores();
    await confirmTenant(CONTOSO, mail({ from: "x@woodgrove.com", thread: "t1" }), ["woodgrove.com"], world);
    expect(outcome(await detect({ from: "y@mail.woodgrove.com", thread: "t2" }, world))).toBe("Contoso Pharma GmbH");
  });

  it("not for several unknown domains: which of them is the customer was not said", async () => {
    const world = stores();
    await confirmTenant(CONTOSO, mail({ thread: "t1" }), ["woodgrove.com", "adatum.com"], world);
    expect(outcome(await detect({ from: "y@woodgrove.com", thread: "t2" }, world))).toBe("ask");
  });

  it("but an answer for a tenant that is gone settles nothing: its domain is looked at like any other", async () => {
    const world = stores();
    const at = clock.now().toISOString();
    await world.confirmations.save(["c0ntoso.com", "woodgrove.com"].map((domain) => ({ key: `domain:${domain}`, tenantKey: UNKNOWN_ID, at })));
    expect(doubts(await detect({ from: "x@c0ntoso.com" }, world))).toContain("lookAlike");
    const lookUps: Record<string, LookUpAnswer> = { "woodgrove.com": { found: true, tenantId: CONTOSO.tenantId as string, regionScope: "EU" } };
    expect(outcome(await detect({ from: "x@woodgrove.com" }, { ...world, lookUps }))).toBe("Contoso Pharma GmbH");
  });

  it("and that a domain is never the customer", async () => {
    const world = stores();
    await neverTheCustomer("woodgrove.com", world);
    expect(outcome(await detect({ from: "anna@contoso.com", cc: ["x@woodgrove.com"] }, world))).toBe("Contoso Pharma GmbH");
  });
});

describe("any mail has an answer", () => {
  const anything = fc.record({ name: fc.string({ unit: "binary" }), address: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a@contoso.com", "@", "a@b@c.de", "/O=X/CN=y", "a@[1.2.3.4]", "x@xn--a", `a@${"b.".repeat(200)}com`)) });

  it("and none but a known tenant's own people or words lead to it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 5 }), fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (to, subject, text) => {
        const detection = await detectTenant({ ...mail({ subject, text }), to }, { directory: memoryDirectory([CONTOSO]), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] });
        if (detection.outcome === "detected") expect(JSON.stringify({ to, subject, text })).toMatch(/contoso|1111/i);
      }),
      { numRuns: 200 },
    );
  });
});

describe("where the directory could not be read", () => {
  const sources = { directory: { ...memoryDirectory([CONTOSO]), isPartial: () => true }, confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] };

  it("a tenant that this session knows is found, and it is said", async () => {
    expect(await detectTenant(mail({ from: "a@contoso.com" }), sources)).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO }, doubts: [{ kind: "directoryUnread" }] });
  });

  it("nobody says that no tenant has a domain, or that a mail is nobody's", async () => {
    const asks: Detection = { outcome: "ask", candidates: [], doubts: [{ kind: "directoryUnread" }], unknownDomains: [] };
    expect(await detectTenant(mail({ from: "a@fabrikam.com" }), sources)).toEqual({ ...asks, unknownDomains: ["fabrikam.com"] });
    expect(await detectTenant(mail({ from: "colleague@microsoft.com" }), sources)).toEqual(asks);
  });
});
