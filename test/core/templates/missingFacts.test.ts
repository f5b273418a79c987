import type { FactName, Facts } from "../../../src/core/templates/Email";
import { PLACEHOLDERS } from "../../../src/core/templates/EmailTemplate";
import type { Block, EmailTemplate } from "../../../src/core/templates/EmailTemplate";
import { missingFacts } from "../../../src/core/templates/missingFacts";
import { LONGEST_FACT } from "../../../src/core/templates/plainFact";
import { ALL_FACTS, NO_FACTS } from "./sampleFacts";

const says = (...texts: readonly string[]): EmailTemplate => ({ subject: "S", blocks: texts.map((text): Block => ({ kind: "paragraph", text })) });

describe("missingFacts", () => {
  it.each<[string, FactName[]]>([
    ["{{customerName}}", ["customerName"]],
    ["{{workloads}}", ["workloads"]],
    ["{{workloadsWithCodes}}", ["workloads"]],
    ["{{needed}}", ["seats"]],
    ["{{nextActionDate}} {{queue}}", ["queue", "nextActionDate"]],
    ["nothing", []],
  ])("of a text that says %s are %j", (text, missing) => {
    expect(missingFacts(NO_FACTS, says(text))).toEqual(missing);
    expect(missingFacts(ALL_FACTS, says(text))).toEqual([]);
  });

  it("are named once, in the order they are asked for, and never the recipient's name", () => {
    const everything = says(...PLACEHOLDERS.filter((name) => name !== "recipientName").map((name) => `{{${name}}}`).reverse());
    const greeted: EmailTemplate = { ...everything, blocks: [{ kind: "greeting", named: "{{recipientName}}", unnamed: "" }, ...everything.blocks] };
    expect(missingFacts(NO_FACTS, greeted)).toEqual([
      "customerName", "tenantId", "tenantName", "workloads", "seats", "activeUsers", "queue", "nextActionDate", "fmName", "rfaLink",
    ]);
  });

  it("are those of the subject, of lists, tables and links too", () => {
    const template: EmailTemplate = {
      subject: "{{queue}}",
      blocks: [{ kind: "workloads" }, { kind: "facts", rows: [{ label: "L", value: "{{tenantId}}" }] }, { kind: "link", label: "L", url: "{{rfaLink}}" }],
    };
    expect(missingFacts(NO_FACTS, template)).toEqual(["tenantId", "workloads", "queue", "rfaLink"]);
  });

  it("are not those of a block or a row that stays out", () => {
    const template: EmailTemplate = {
      subject: "S",
      blocks: [
        { kind: "paragraph", text: "{{tenantName}}", when: "tenantName" },
        { kind: "facts", rows: [{ label: "L", value: "{{queue}}", when: "queue" }] },
        { kind: "paragraph", text: "{{seats}}", when: "figures" },
      ],
    };
    expect(missingFacts(NO_FACTS, template)).toEqual([]);
  });

  it.each<[string, Partial<Facts>, FactName[]]>([
    ["no figures", { seats: null, activeUsers: null }, ["seats", "activeUsers"]],
    ["seats only", { activeUsers: null }, ["activeUsers"]],
    ["active users only", { seats: null }, ["seats"]],
    ["no figures, no blockers", { seats: null, activeUsers: null, noBlockersConfirmed: true }, []],
    ["no figures, migration", { seats: null, activeUsers: null, variant: "migration" }, []],
    ["0 active users", { activeUsers: 0 }, []],
  ])("of the milestone with %s", (_, facts, missing) => {
    const template: EmailTemplate = { subject: "S", blocks: [{ kind: "paragraph", text: "{{activeUsers}} of {{seats}}", when: "milestoneReached" }] };
    expect(missingFacts({ ...ALL_FACTS, ...facts }, template)).toEqual(missing);
  });

  it.each<[FactName, Partial<Facts>]>([
    ["customerName", { customerName: "" }],
    ["customerName", { customerName: " \t\u3000\u200B\u202E\u3164" }],
    ["customerName", { customerName: "x".repeat(LONGEST_FACT + 1) }],
    ["seats", { seats: 0 }],
    ["seats", { seats: 10.5 }],
    ["seats", { seats: NaN }],
    ["activeUsers", { activeUsers: -1 }],
    ["activeUsers", { activeUsers: Infinity }],
    ["nextActionDate", { nextActionDate: "2027-02-29" }],
    ["nextActionDate", { nextActionDate: "31 December" }],
    ["queue", { queue: "FTCQ Inativo ‒ EMEA" as unknown as Facts["queue"] }],
  ])("are those that cannot be said: %s of %j", (name, facts) => {
    expect(missingFacts({ ...ALL_FACTS, ...facts }, says("{{customerName}} {{seats}} {{activeUsers}} {{nextActionDate}} {{queue}}"))).toEqual([name]);
  });

  it.each<[FactName, Partial<Facts>]>([
    ["customerName", { customerName: "x".repeat(LONGEST_FACT) }],
    ["customerName", { customerName: "株" }],
    ["customerName", { customerName: "🏢" }],
    ["seats", { seats: 1 }],
    ["activeUsers", { activeUsers: 0 }],
    ["nextActionDate", { nextActionDate: "2028-02-29" }],
  ])("are not those that can: %s of %j", (name, facts) => {
    expect(missingFacts({ ...ALL_FACTS, ...facts }, says(`{{${name}}}`))).toEqual([]);
  });
});
