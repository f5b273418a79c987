import { checkMessage } from "../../../src/core/send-check/checkMessage";
import type { Finding } from "../../../src/core/send-check/Finding";
import { decodeMark, encodeMark, LONGEST_MARK, type Mark } from "../../../src/core/send-check/mark";
import { markOfRequest } from "../../../src/core/send-check/markOf";
import { refreshedMark } from "../../../src/core/send-check/refreshedMark";
import { after } from "../engagement/closings";
import { outgoing, SETTINGS, TEAM } from "./sampleEmails";
import { sampleRequest } from "./sampleRequests";

const emea = sampleRequest(14);
const apj = sampleRequest(14, 20, "JP");
const markFor = ({ request, asked }: typeof emea): Mark => markOfRequest(request, asked, SETTINGS);
const recent = [markFor(apj), markFor(emea)];
const findings = (text: string, to: readonly string[], marks: readonly Mark[] = recent, subject = emea.request.email.subject): readonly Finding[] => {
  const verdict = checkMessage(outgoing(text, to, { subject }), [], marks);
  return verdict.allow ? [] : verdict.findings;
};

it.each([1, 2, 14, 90])("a request for %s tenants goes to the team, as text and as HTML", (count) => {
  const one = sampleRequest(count);
  for (const body of [{ text: one.request.email.text, html: null }, { text: null, html: one.request.email.html }]) {
    expect(checkMessage(outgoing("", [TEAM], { body, subject: one.request.email.subject }), [], [markFor(apj), markFor(one)])).toEqual({ allow: true });
    expect(checkMessage(outgoing("", [TEAM], { body, subject: one.request.email.subject }), [markFor(one)])).toEqual({ allow: true });
  }
});

it("two requests of one run, alike but for their tenants, are told apart", () => {
  expect(findings(emea.request.email.text, [TEAM])).toEqual([]);
  expect(findings(apj.request.email.text, [TEAM], recent, apj.request.email.subject)).toEqual([]);
});

it("to somebody else, or with another region's queue, it does not go", () => {
  const { text } = emea.request.email;
  expect(findings(text, ["someone@contoso.com"])).toEqual([{ code: "notToAssignmentTeam", address: TEAM }]);
  expect(findings(text.replace("FTCQ Inactive EMEA", "FTCQ Inactive APJ"), [TEAM])).toEqual([{ code: "otherQueue", asked: "FTCQ Inactive APJ", right: "FTCQ Inactive EMEA" }]);
});

it("tenants that the FM takes out of the table change nothing", () => {
  const lines = emea.request.email.text.split("\n").filter((line) => !line.includes("Customer: Customer 1;"));
  expect(findings(lines.join("\n"), ["someone@contoso.com"])).toEqual([{ code: "notToAssignmentTeam", address: TEAM }]);
});

it("a mark of hundreds fits into the item, and still knows the first of them", () => {
  const asked = Array.from({ length: 40 }, (_, at) => sampleRequest(10, at * 10 + 1)).flatMap((one) => one.asked);
  const text = encodeMark(markOfRequest(emea.request, asked, SETTINGS));
  expect(text.length).toBeLessThanOrEqual(LONGEST_MARK);
  expect(decodeMark(text)?.tenants.slice(0, 2)).toEqual(["000000000001", "000000000002"]);
  const reopened = asked.map(({ tenant }) => (tenant.tenantId ?? "").slice(-12)).slice(0, 200);
  expect(decodeMark(encodeMark({ ...markOfRequest(emea.request, asked, SETTINGS), reopened }))?.reopened?.slice(0, 2)).toEqual(["000000000001", "000000000002"]);
});

it("a mark of an earlier version, without the list, is read", () => {
  const before = JSON.stringify({ ...(JSON.parse(encodeMark(markFor(emea))) as object), tenants: undefined });
  expect(before).not.toContain('"tenants"');
  expect(decodeMark(before)?.tenants).toEqual([]);
});

describe("while it is not sent", () => {
  const [first, second] = emea.asked;
  if (first === undefined || second === undefined) throw new Error("two are wanted");
  const reopened = (one: typeof first) => ({ ...one, settings: SETTINGS, closing: after(one.closing, { type: "setCompletion", code: "EXO", completion: "open" }) });

  it("a tenant whose work is opened again stops it, until it is complete", () => {
    const stopped = refreshedMark(encodeMark(markFor(emea)), reopened(second));
    const mark = decodeMark(stopped);
    expect(findings(emea.request.email.text, [TEAM], mark === null ? [] : [mark])).toEqual([{ code: "workloadsOpen", codes: ["EXO"] }]);
    const again = decodeMark(refreshedMark(stopped, { ...second, settings: SETTINGS }));
    expect(again).toMatchObject({ open: [], milestoneReached: true, tenants: markFor(emea).tenants });
  });

  it("two of whose work is opened again, it waits for both", () => {
    const of = (one: typeof first, code: "EXO" | "TEAMS") => {
      const wider = after(one.closing, { type: "setWorkloads", codes: ["EXO", "TEAMS"] });
      return { ...one, settings: SETTINGS, closing: after(wider, { type: "setCompletion", code, completion: "open" }) };
    };
    const complete = (one: typeof first) => ({ ...one, settings: SETTINGS });
    let stored = encodeMark(markFor(emea));
    const open = (sources: Parameters<typeof refreshedMark>[1]) => {
      stored = refreshedMark(stored, sources) ?? stored;
      const mark = decodeMark(stored);
      return findings(emea.request.email.text, [TEAM], mark === null ? [] : [mark]).flatMap((finding): readonly string[] => (finding.code === "workloadsOpen" ? finding.codes : [finding.code]));
    };
    expect(open(of(first, "EXO"))).toEqual(["EXO"]);
    expect(open(of(second, "TEAMS"))).toEqual(["EXO", "TEAMS"]);
    expect(open(of(second, "TEAMS"))).toEqual(["EXO", "TEAMS"]);
    expect(open(complete(second))).not.toEqual([]);
    expect(open(of(first, "TEAMS"))).toEqual(["TEAMS"]);
    expect(open(complete(first))).toEqual([]);
    expect(decodeMark(stored)).not.toHaveProperty("reopened");
    expect(refreshedMark(stored, complete(first))).toBeNull();
  });

  it("another tenant's word does not clear it, and one that is not in it changes nothing", () => {
    const stopped = refreshedMark(encodeMark(markFor(emea)), reopened(second));
    expect(refreshedMark(stopped, { ...first, settings: SETTINGS })).toBeNull();
    const [other] = apj.asked;
    expect(other && refreshedMark(encodeMark(markFor(emea)), reopened(other))).toBeNull();
  });
});
