import { encodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks, withRecentMark } from "../../../src/core/send-check/recentMarks";
import { sampleMark } from "./sampleEmails";

const customers = (marks: readonly { customer: string }[]) => marks.map(({ customer }) => customer);

it("keeps the latest five, newest first, each email of a tenant once", async () => {
  let stored: unknown;
  for (const name of ["a", "b", "c", "d", "e", "f", "b"]) stored = withRecentMark(stored, await sampleMark("customer", { tenantKey: name, customer: name }));
  expect(customers(decodeRecentMarks(stored))).toEqual(["b", "f", "e", "d", "c"]);
  const both = withRecentMark(stored, await sampleMark("assignment", { tenantKey: "b", customer: "b" }));
  expect(decodeRecentMarks(both).map(({ kind }) => kind).slice(0, 2)).toEqual(["assignment", "customer"]);
});

it("takes a third of the room that all settings share, at most", async () => {
  let stored: unknown;
  for (let at = 0; at < 6; at++) stored = withRecentMark(stored, await sampleMark("customer", { tenantKey: String(at), domains: Array.from({ length: 150 }, (_, domain) => `domain-${String(domain)}.example.com`) }));
  expect(JSON.stringify(stored).length).toBeLessThan((32 * 1024) / 3);
});

it.each<[string, unknown]>([["nothing", undefined], ["null", null], ["a text", "[]"], ["an object", {}], ["a list of something else", [1, "x", null, "{}"]]])("takes %s for none", (_, stored) => {
  expect(decodeRecentMarks(stored)).toEqual([]);
});

it("leaves out what is broken and keeps the rest", async () => {
  const mark = await sampleMark("customer");
  expect(decodeRecentMarks(["x", encodeMark(mark)])).toEqual([mark]);
});
