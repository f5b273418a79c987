import { keptMarks } from "../../src/adapters/browser/keptMarks";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { writeFromRibbon, type RibbonOutcome, type RibbonServices } from "../../src/app/writeFromRibbon";
import { applyAction } from "../../src/core/engagement/applyAction";
import { newClosingOf } from "../../src/core/engagement/Closing";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { decodeMark } from "../../src/core/send-check/mark";
import type { TemplateKind } from "../../src/core/templates/Email";
import { tenantKey, type Tenant } from "../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { StorageError } from "../../src/ports/StorageError";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";
import { fakeStorage } from "../fakes/fakeStorage";

const KNOWN: Tenant = { ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"] };
const DRAFT: MailSnapshot = { surface: "compose", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: null, to: [], cc: [{ name: "", address: "anna@contoso.com" }], bcc: [], body: { html: "", text: null } };
const READ: MailSnapshot = { ...DRAFT, surface: "read", from: { name: "Anna", address: "anna@contoso.com" }, cc: [], body: { html: "<p>Danke!</p>", text: null } };

interface Given {
  readonly mail?: MailSnapshot | null;
  readonly tenants?: readonly Tenant[];
  readonly changes?: Partial<Omit<RibbonServices, "mail">>;
}

function world({ mail = DRAFT, tenants = [KNOWN], changes = {} }: Given = {}): FakeServices {
  const services = fakeServices(tenants, changes);
  services.mail.snapshot = mail;
  if (mail === null) services.mail.item = null;
  else if (mail.surface === "read") Object.assign(services.mail, { item: "mail 1", can: { surface: "read", canOpenForms: true, canInsert: false } });
  return services;
}
const yes = (): Promise<boolean> => Promise.resolve(true);
const write = (kind: TemplateKind, services: FakeServices, mayWrite = yes): Promise<RibbonOutcome> => writeFromRibbon(kind, services, mayWrite);
const stored = (services: FakeServices) => services.closings.get(tenantKey(KNOWN));
const written = (services: FakeServices): readonly string[] => services.mail.calls.filter((call) => !["read", "readDraft", "readRecipients"].includes(call));

describe("one click", () => {
  it("answers the mail that is read, and records the step", async () => {
    const services = world({ mail: READ });
    const outcome = await write("customer", services);
    expect(outcome).toMatchObject({ state: "written", tenant: { customerName: KNOWN.customerName }, recorded: true, result: { done: true, how: "replyOpened" } });
    expect(services.mail.replies[0]?.html).toContain("Contoso Pharma GmbH");
    expect((await stored(services))?.workloads[0]?.customerEmailedOn).toBe("2026-11-22");
  });

  it("leaves its mark for the pane beside the answer where the mailbox has no room for it, and says that the check will not know it", async () => {
    const kept = keptMarks(fakeStorage());
    const services = world({ mail: READ, changes: { keptMarks: kept } });
    services.mail.failures.set("saveRecentMarks", { code: "failed" });
    expect(await write("customer", services)).toMatchObject({ state: "written", result: { done: true, warnings: ["markNotSaved"] } });
    expect(kept.all().map(({ mark }) => decodeMark(mark)?.kind)).toEqual(["customer"]);
  });

  it("goes into the draft in three waits on Outlook, the read-back and the note after them", async () => {
    const services = world();
    expect(await write("accountTeam", services)).toMatchObject({ state: "written", recorded: true, result: { how: "insertedAtTop", warnings: [] } });
    expect(services.mail.draft).toMatchObject({ subject: expect.stringContaining("Contoso Pharma GmbH"), to: [{ address: "ae@microsoft.com" }] });
    expect(services.mail.calls).toEqual(["read", "readDraft", "insertAtTop", "setSubject", "addRecipients", "saveMark", "readBody", "readRecipients", "saveNotes"]);
    // The mail was read before; the note comes after the email stands.
    expect(services.mail.waits).toBe(5);
    expect(await stored(services)).toMatchObject({ accountTeam: "known", workloads: [{ accountTeamEmailedOn: "2026-11-22" }] });
  });

  it("asks for the queue of the tenant's region, in the FM's own settings", async () => {
    const services = world();
    await services.settings.save({ ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" });
    expect(await write("assignment", services)).toMatchObject({ state: "written", recorded: true });
    expect(services.mail.draft.to).toMatchObject([{ address: "assign@microsoft.com" }]);
    expect(await stored(services)).toMatchObject({ queueRequested: { queue: "FTCQ Inactive EMEA", on: "2026-11-22" } });
  });

  it("adds to the record that there is, as it stands after the email", async () => {
    const services = world();
    const begun = newClosingOf(KNOWN);
    await services.closings.update(begun.tenantKey, () => begun);
    // A pane beside says something while the email is on its way.
    services.mail.onCall = (method) => {
      const said = applyAction(begun, { type: "reviewFaq", on: "2026-11-21" });
      if (method === "readDraft" && said.ok) void services.closings.update(said.closing.tenantKey, () => said.closing);
    };
    await write("customer", services);
    expect(await stored(services)).toMatchObject({ faqReviewedOn: "2026-11-21", workloads: [{ customerEmailedOn: "2026-11-22" }] });
  });
});

describe("nothing is written, and no record begun", () => {
  const ends = async (kind: TemplateKind, services: FakeServices, outcome: unknown, mayWrite = yes): Promise<void> => {
    expect(await write(kind, services, mayWrite)).toEqual(outcome);
    expect(written(services)).toEqual([]);
    expect(await stored(services).catch(() => null)).toBeNull();
  };

  it("without a mail", () => ends("customer", world({ mail: null }), { state: "noMail" }));

  it("where the mail is gone when it is read", async () => {
    const services = world();
    services.mail.snapshot = null;
    await ends("customer", services, { state: "noMail" });
  });

  it("where another mail is open by the time that it is read, and the first one again when it would be written into", async () => {
    const services = world();
    services.mail.item = "draft 2";
    services.mail.onCall = (method) => { if (method === "read") services.mail.item = "draft 1"; };
    expect(await writeFromRibbon("customer", services, yes, "draft 1")).toEqual({ state: "itemChanged" });
    expect(written(services)).toEqual([]);
    expect(await stored(services)).toBeNull();
  });

  it("where no customer takes part", () => ends("customer", world({ mail: { ...DRAFT, cc: [] } }), { state: "noTenant" }));

  it("where two customers do", () =>
    ends("customer", world({ tenants: [KNOWN, FABRIKAM], mail: { ...DRAFT, to: [{ name: "", address: "bo@fabrikam.com" }] } }), { state: "tenantUnclear" }));

  it("where the customer is found with a doubt that nobody has seen", async () => {
    // The same domain of two tenants, in the text; the participant speaks for one.
    const twins: readonly Tenant[] = [KNOWN, { ...FABRIKAM, domains: ["shared.example"] }, { ...FABRIKAM, tenantId: "99999999-9999-4999-8999-999999999999", tenantName: null, customerName: "Twin", domains: ["shared.example"] }];
    await ends("customer", world({ tenants: twins, mail: { ...DRAFT, body: { html: null, text: "see www.shared.example" } } }), { state: "tenantUnclear" });
  });

  it("where a fact is missing", () => ends("assignment", world(), { state: "missing", needed: ["assignmentTeamAddress"] }));

  it("where the playbook forbids it", async () => {
    const services = world({ tenants: [{ ...KNOWN, activeUsers: 14 }] });
    await services.settings.save({ ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" });
    await ends("assignment", services, { state: "refused", reasons: [expect.objectContaining({ code: "milestoneNotReached" })] });
  });

  it("where the time is up", () => ends("customer", world(), { state: "stopped" }, () => Promise.resolve(false)));

  it.each(["timeout", "failed", "refused", "itemChanged"] as const)("where the mail cannot be read: %s", async (code) => {
    const services = world();
    services.mail.failures.set("read", { code });
    await ends("customer", services, { state: "mailNotRead", reason: code });
  });

  it("where the record cannot be read", () =>
    ends("customer", world({ changes: { closings: { ...memoryClosings(), get: () => Promise.reject(new StorageError("corrupt")), update: () => Promise.resolve(null) } } }), { state: "storageFailed" }));

  it("where the storage failed and goes on from memory, which knows no tenant", async () => {
    const services = world({ tenants: [] });
    services.failStorage();
    await ends("customer", services, { state: "storageFailed" });
  });
});

it("a doubt that the FM has decided for this conversation is none any more", async () => {
  const services = world({ mail: READ, tenants: [KNOWN, { ...FABRIKAM, domains: ["shared.example"] }, { ...FABRIKAM, tenantId: "99999999-9999-4999-8999-999999999999", tenantName: null, customerName: "Twin", domains: ["shared.example"] }] });
  services.mail.snapshot = { ...READ, body: { html: null, text: "see www.shared.example" } };
  expect(await write("customer", services)).toEqual({ state: "tenantUnclear" });
  await services.confirmations.save([{ key: "thread:t1", tenantKey: tenantKey(KNOWN), at: "2026-11-20T00:00:00.000Z" }]);
  expect(await write("customer", services)).toMatchObject({ state: "written" });
});

describe("after the email", () => {
  it("the same one is not put in twice, and nothing is recorded of the second", async () => {
    const services = world();
    await write("customer", services);
    const { body } = services.mail.draft;
    expect(await write("customer", services)).toMatchObject({ state: "written", result: { done: false, reason: "alreadyInserted" }, recorded: null });
    expect(services.mail.draft.body).toBe(body);
  });

  it("an insert that failed is not recorded", async () => {
    const services = world();
    services.mail.failures.set("insertAtTop", { code: "failed" });
    expect(await write("customer", services)).toMatchObject({ result: { done: false, reason: "failed" }, recorded: null });
    expect(await stored(services)).toBeNull();
  });

  it("a record that cannot be stored is said, and does not undo the email", async () => {
    const services = world({ changes: { closings: { ...memoryClosings(), get: () => Promise.resolve(null), update: () => Promise.reject(new StorageError("full")) } } });
    expect(await write("customer", services)).toMatchObject({ state: "written", result: { done: true }, recorded: false });
  });

  it("a fault of ours is not taken for one of Outlook or of the storage", async () => {
    const services = world({ changes: { closings: { ...memoryClosings(), get: () => Promise.reject(new TypeError("ours")), update: () => Promise.resolve(null) } } });
    await expect(write("customer", services)).rejects.toThrow("ours");
  });
});
