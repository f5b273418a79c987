import fc from "fast-check";
import { heldTenants, leftOfRun, NO_RUN, readRun, withAttempt, withDoubt, withOutcome, type RequestOutcome, type RequestRun } from "../../../src/core/bulk/requestRun";

const ON = "2026-11-22";
const EMEA = { queue: "FTCQ Inactive EMEA", on: ON } as const;
const begun = (run: RequestRun, keys: readonly string[], planned: readonly string[] = keys): RequestRun => {
  const next = withAttempt(run, planned, { ...EMEA, tenantKeys: keys });
  if (next === null) throw new Error("refused");
  return next;
};

it("holds the tenants of an email from before it opens until it is known what became of it", () => {
  const opening = begun(NO_RUN, ["a", "b"], ["a", "b", "c"]);
  expect([...heldTenants(opening)]).toEqual(["a", "b"]);
  expect(withAttempt(opening, ["b", "c"], { ...EMEA, tenantKeys: ["b", "c"] })).toBeNull();
  const opened = withOutcome(opening, ["a", "b"], { state: "opened", notRecorded: [] });
  expect([...heldTenants(opened)]).toEqual([]);
  expect(leftOfRun(opened)).toEqual(["c"]);
});

it("a tenant whose closing could not be changed stays held", () => {
  expect([...heldTenants(withOutcome(begun(NO_RUN, ["a", "b"]), ["a", "b"], { state: "opened", notRecorded: ["b"] }))]).toEqual(["b"]);
});

it("what failed is said, is left to do, and gives its place to the next try", () => {
  const failed = withOutcome(begun(NO_RUN, ["a"]), ["a"], { state: "failed", failure: "refused" });
  expect(failed.emails).toMatchObject([{ state: "failed", failure: "refused" }]);
  expect(leftOfRun(failed)).toEqual(["a"]);
  expect(begun(failed, ["a"]).emails).toMatchObject([{ state: "opening", failure: null }]);
});

it("what did not open, as the FM says, is as if it had not been tried: a run that has no other email is none", () => {
  expect(withOutcome(begun(NO_RUN, ["a"]), ["a"], { state: "notOpened", stillAsked: [] })).toEqual(NO_RUN);
  expect(withOutcome(begun(NO_RUN, ["a"], ["a", "b"]), ["a"], { state: "notOpened", stillAsked: [] })).toEqual(NO_RUN);
  const opened = withOutcome(begun(NO_RUN, ["a"], ["a", "b"]), ["a"], { state: "opened", notRecorded: [] });
  expect(withOutcome(withDoubt(opened, ["a"]), ["a"], { state: "notOpened", stillAsked: [] })).toEqual(NO_RUN);
});

it("what did not open is left to do beside the other emails of its run, which say so", () => {
  const first = withOutcome(begun(NO_RUN, ["a"], ["a", "b"]), ["a"], { state: "opened", notRecorded: [] });
  const run = withOutcome(begun(first, ["b"]), ["b"], { state: "notOpened", stillAsked: [] });
  expect(run.emails).toMatchObject([{ state: "opened", tenantKeys: ["a"] }]);
  expect(leftOfRun(run)).toEqual(["b"]);
});

it("what a run without an email planned, as it was stored once, is not asked for", () => {
  expect(readRun({ planned: ["a", "b"], emails: [] })).toEqual(NO_RUN);
});

it("an email in doubt holds its tenants again, and goes on with those that stay asked for", () => {
  const opened = withOutcome(begun(NO_RUN, ["a", "b"]), ["a", "b"], { state: "opened", notRecorded: ["b"] });
  expect(withDoubt(opened, ["a"])).toEqual(opened);
  const doubted = withDoubt(opened, ["a", "b"]);
  expect([...heldTenants(doubted)]).toEqual(["a", "b"]);
  expect(withOutcome(doubted, ["a", "b"], { state: "notOpened", stillAsked: ["b"] })).toMatchObject({ planned: ["a", "b"], emails: [{ state: "opened", tenantKeys: ["b"], notRecorded: [] }] });
});

it("a run of which nothing is left begins anew", () => {
  const done = withOutcome(begun(NO_RUN, ["a"]), ["a"], { state: "opened", notRecorded: [] });
  expect(begun(done, ["b"])).toMatchObject({ planned: ["b"], emails: [{ tenantKeys: ["b"] }] });
});

it("whatever happens in whichever order, no tenant is in two emails that may be open, and what is stored comes back", () => {
  const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
  const outcome = fc.constantFrom<RequestOutcome>({ state: "opened", notRecorded: [] }, { state: "failed", failure: "failed" }, { state: "notOpened", stillAsked: [] });
  fc.assert(fc.property(fc.array(fc.record({ keys, outcome: fc.option(outcome, { nil: null }) }), { maxLength: 12 }), (steps) => {
    let run = NO_RUN;
    for (const step of steps) {
      const held = heldTenants(run);
      const next = withAttempt(run, step.keys, { ...EMEA, tenantKeys: step.keys });
      expect(next === null).toBe(step.keys.some((key) => held.has(key)));
      run = next ?? run;
      if (step.outcome !== null && next !== null) run = withOutcome(run, step.keys, step.outcome);
      const open = run.emails.flatMap(({ state, tenantKeys }) => (state === "opening" ? tenantKeys : []));
      expect(new Set(open).size).toBe(open.length);
      // Only an email shows that there is a run.
      if (run.emails.length === 0) expect(run).toEqual(NO_RUN);
      expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
    }
  }));
});

it("what cannot be read is no run", () => {
  const good = begun(NO_RUN, ["a"]);
  for (const bad of [null, 3, {}, { planned: [1], emails: [] }, { ...good, emails: [{ ...good.emails[0], queue: "another" }] }, { ...good, emails: [{ ...good.emails[0], state: "failed" }] }, { ...good, emails: [null] }]) {
    expect(readRun(bad)).toEqual(NO_RUN);
  }
  fc.assert(fc.property(fc.anything(), (value) => { expect(readRun(value).emails.length).toBeGreaterThanOrEqual(0); }));
});
