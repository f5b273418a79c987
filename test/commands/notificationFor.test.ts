import { notificationFor, type CommandOutcome } from "../../src/commands/notificationFor";
import type { WriteWarning } from "../../src/app/writeEmail";
import type { Needed } from "../../src/app/prepareEmail";
import { LANGUAGES } from "../../src/core/language/LanguageCode";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";
import { loadRibbonMessages, type AskedName } from "../../src/messages/commands";
import { en } from "../../src/messages/commands/en";
import { NOT_LOADED } from "../../src/messages/commands/notLoaded";
import { LONGEST_NOTIFICATION, LONGEST_NOTIFICATION_ACTION } from "../../src/ports/Notifications";

const EMAIL = { kind: "customer", language: "en", subject: "", html: "", text: "" } as const;
const NEEDED = Object.keys(en.needed) as AskedName[];
const PARTS = ["body", "subject", "recipients"] as const;
const WARNINGS = Object.keys(en.warning) as WriteWarning[];
const HOWS = ["replyOpened", "newMessageOpened", "insertedAtTop", "insertedAtCursor"] as const;
const EARLY = [{ code: "faqNotReviewed" }] as const;

type Written = Extract<CommandOutcome, { state: "written" }>;
const done = (how: (typeof HOWS)[number], change: { readonly name?: string; readonly warnings?: readonly WriteWarning[]; readonly early?: Written["early"]; readonly recorded?: boolean } = {}): Written => ({
  state: "written",
  email: EMAIL,
  to: [],
  tenant: { ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com", customerName: change.name ?? "Contoso" },
  early: change.early ?? [],
  recorded: change.recorded ?? true,
  result: { done: true, how, warnings: change.warnings ?? [] },
});
const failed = (reason: keyof typeof en.failure, written: readonly (typeof PARTS)[number][] = [], unsure: readonly (typeof PARTS)[number][] = []): Written => ({
  ...done("replyOpened"),
  recorded: null,
  result: { done: false, reason, call: "body.prependAsync", officeCode: 9019, written, unsure },
});
const tell = (outcome: CommandOutcome) => notificationFor(outcome, en, ({ code }) => `(${code})`);

describe("what is said", () => {
  it.each<[string, CommandOutcome, string, string]>([
    ["an answer", done("replyOpened"), "done", `${en.done.replyOpened("Contoso")} ${en.ifNotOpened}`],
    ["an insert", done("insertedAtTop"), "done", en.done.insertedAtTop("Contoso")],
    ["a warning comes before what is early", done("insertedAtCursor", { warnings: ["subjectKept"], early: EARLY }), "done", `${en.done.insertedAtCursor("Contoso")} ${en.warning.subjectKept} ${en.early}`],
    ["a step that is not in the record", done("insertedAtTop", { recorded: false }), "done", `${en.done.insertedAtTop("Contoso")} ${en.notRecorded}`],
    ["the same email again", failed("alreadyInserted"), "ask", en.failure.alreadyInserted],
    ["a failure", failed("failed"), "error", en.failure.failed],
    ["a failure that left something", failed("failed", ["subject", "recipients"], ["body"]), "error", `${en.failure.failed} ${en.alreadyWritten("subject, recipients")}`],
    ["missing facts", { state: "missing", needed: ["seats", "activeUsers"] }, "ask", en.missing("total seats, active users")],
    ["what the playbook forbids", { state: "refused", reasons: [{ code: "workloadsUnknown" }] }, "ask", `${en.notNow} (workloadsUnknown)`],
    ["no customer", { state: "noTenant" }, "ask", en.noTenant],
    ["more than one", { state: "tenantUnclear" }, "ask", en.tenantUnclear],
    ["storage", { state: "storageFailed" }, "ask", en.storageFailed],
    ["no mail", { state: "noMail" }, "error", en.failure.noMail],
    ["another mail is open by then", { state: "itemChanged" }, "error", en.failure.itemChanged],
    ["a mail unread", { state: "mailNotRead", reason: "timeout" }, "error", en.mailNotRead],
    ["no template", { state: "templateNotLoaded" }, "error", en.templateNotLoaded],
    ["stopped in time", { state: "stopped" }, "error", en.tookTooLong],
    ["too long", { state: "tookTooLong" }, "error", en.tookTooLong],
    ["a page that ended midway", { state: "endUnknown" }, "error", en.endUnknown],
    ["a fault of ours", { state: "failedInside" }, "error", en.failedInside],
  ])("%s", (_, outcome, kind, text) => {
    expect(tell(outcome)).toEqual({ kind, text, openPane: en.openPane });
  });

  it("names a tenant without a customer's name by its tenant name", () => {
    const outcome = done("insertedAtTop");
    expect(tell({ ...outcome, tenant: { ...outcome.tenant, customerName: null } }).text).toBe(en.done.insertedAtTop("contoso.onmicrosoft.com"));
  });

  it.each([
    ["40 characters stay", "x".repeat(40), "x".repeat(40)],
    ["of 41 the last two give way", "x".repeat(41), `${"x".repeat(39)}…`],
    ["half a character is none", `${"x".repeat(38)}😀 and more`, `${"x".repeat(38)}…`],
    ["a line break is a space", "Contoso\n Ltd", "Contoso Ltd"],
  ])("a customer's name: %s", (_, name, shown) => {
    expect(tell(done("insertedAtTop", { name })).text).toBe(en.done.insertedAtTop(shown));
  });

  it("of the missing facts, as many as there is room for", () => {
    const { text } = tell({ state: "missing", needed: NEEDED });
    expect(text).toContain("customer name, tenant ID");
    expect(text).toMatch(/, …\.$/);
    expect(text.length).toBeLessThanOrEqual(LONGEST_NOTIFICATION);
  });
});

// office.js throws over 150 characters, and then nothing is said at all.
describe.each(LANGUAGES)("%s: every notification fits", (language) => {
  const LONG = "株式会社 Contoso & Söhne GmbH, Niederlassung Süd";

  it("whatever came of a command, and whatever is said with it", async () => {
    const m = await loadRibbonMessages(language);
    const pairs = WARNINGS.flatMap((one) => WARNINGS.map((other) => [one, other] as const));
    const outcomes: CommandOutcome[] = [
      ...HOWS.flatMap((how) => pairs.map((warnings) => done(how, { name: LONG, warnings, early: EARLY, recorded: false }))),
      ...(Object.keys(en.failure) as (keyof typeof en.failure)[]).flatMap((reason) => [failed(reason), failed(reason, PARTS, PARTS)]),
      ...NEEDED.map((_, from): CommandOutcome => ({ state: "missing", needed: NEEDED.slice(from) })),
      ...NEEDED.map((name): CommandOutcome => ({ state: "missing", needed: [name] })),
      { state: "refused", reasons: [{ code: "workloadsUnknown" }] },
      ...(["noTenant", "tenantUnclear", "storageFailed", "noMail", "itemChanged", "templateNotLoaded", "stopped", "tookTooLong", "endUnknown", "failedInside"] as const).map((state): CommandOutcome => ({ state })),
      { state: "mailNotRead", reason: "failed" },
    ];
    for (const outcome of outcomes) {
      const { text } = notificationFor(outcome, m, () => "x".repeat(LONGEST_NOTIFICATION));
      expect(text).not.toBe("");
      expect({ text, fits: text.length <= LONGEST_NOTIFICATION }).toEqual({ text, fits: true });
      expect(text).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("each missing fact is named, alone at least", async () => {
    const m = await loadRibbonMessages(language);
    for (const name of NEEDED) expect(notificationFor({ state: "missing", needed: [name as Needed] }, m, String).text).toBe(m.missing(m.needed[name]));
  });

  it("the sentences that stand by themselves", async () => {
    const m = await loadRibbonMessages(language);
    for (const text of [...Object.values(m.working), NOT_LOADED[language]]) expect(text.length).toBeLessThanOrEqual(LONGEST_NOTIFICATION);
    expect(m.openPane.length).toBeLessThanOrEqual(LONGEST_NOTIFICATION_ACTION);
    expect(m.openPane).toContain("FastTrack Closeout");
  });

  it("whoever is told to go on is told where", async () => {
    const m = await loadRibbonMessages(language);
    for (const text of [m.noTenant, m.tenantUnclear, m.storageFailed, m.missing("x"), m.failure.alreadyInserted, m.failure.failed, m.failure.refused, m.failure.timeout, m.failure.unsupported, m.failedInside]) expect(text).toContain("FastTrack Closeout");
  });
});
