import fc from "fast-check";
import { filterClosings, GROUPINGS, groupClosings, OPEN_ONLY, SORT_COLUMNS, sortClosings, type ClosingFilter } from "../../../src/core/pipeline/arrangeClosings";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { COUNTED_REGIONS, pipelineCounts } from "../../../src/core/pipeline/pipelineCounts";
import { WAITS_FOR } from "../../../src/core/pipeline/waitsFor";
import { anyList, listed, TODAY } from "./openClosings";

const ALL: ClosingFilter = { ...OPEN_ONLY, waitsFor: "all" };
const closings = anyList.map((list) => list.map((one) => openClosing(one, TODAY)));
const sort = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
const keys = (list: readonly { readonly tenantKey: string }[]): readonly string[] => list.map(({ tenantKey }) => tenantKey);

it("sorting loses and doubles none, does not depend on the order before, and has what is overdue first", () => {
  fc.assert(fc.property(closings, sort, (list, by) => {
    const sorted = sortClosings(list, by);
    expect([...keys(sorted)].sort()).toEqual([...keys(list)].sort());
    expect(keys(sortClosings([...list].reverse(), by))).toEqual(keys(sorted));
    const overdue = sorted.map((one) => one.overdue);
    expect(overdue).toEqual([...overdue].sort((one, other) => Number(other) - Number(one)));
  }));
});

it("grouping puts each closing into one group, in the given order, and counts what is overdue", () => {
  fc.assert(fc.property(closings, fc.constantFrom(...GROUPINGS), (list, by) => {
    const groups = groupClosings(list, by, TODAY);
    expect(groups.flatMap((group) => keys(group.closings)).sort()).toEqual([...keys(list)].sort());
    for (const group of groups) {
      expect(group.closings.length).toBeGreaterThan(0);
      expect(group.overdue).toBe(group.closings.filter((one) => one.overdue).length);
      expect(keys(group.closings)).toEqual(keys(list.filter((one) => group.closings.includes(one))));
    }
  }));
});

it("a filter keeps what fits it and nothing else", () => {
  const filter = fc.record({ text: fc.constantFrom("", "arzte", "ネコ", "contoso EXO"), region: fc.constantFrom("all" as const, "notKnown" as const, "EMEA" as const), waitsFor: fc.constantFrom("all" as const, "open" as const, ...WAITS_FOR), variant: fc.constantFrom("all" as const, "migration" as const), overdueOnly: fc.boolean() });
  fc.assert(fc.property(closings, filter, (list, by) => {
    const kept = filterClosings(list, by);
    for (const one of list) {
      const fits =
        (by.region === "all" || one.region === (by.region === "notKnown" ? null : by.region)) &&
        (by.waitsFor === "all" || (by.waitsFor === "open" ? one.waitsFor !== "done" : one.waitsFor === by.waitsFor)) &&
        (by.variant === "all" || one.variant === by.variant) &&
        (!by.overdueOnly || one.overdue);
      if (by.text === "") expect(kept.includes(one)).toBe(fits);
      else if (kept.includes(one)) expect(fits).toBe(true);
    }
  }));
});

const ARZTE = openClosing(listed({ tenantKey: "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836", codes: ["TEAMS"] }, { name: "Ärzte & Söhne GmbH", detail: "aerzte-soehne.onmicrosoft.com", region: null, mailId: null }), TODAY);

it.each(["arzte", "ÄRZTE söhne", "soehne.onmicrosoft", "aerzte-soehne", "5a90d3c7-8e14", "teams", "  gmbh  ", ""])("is found by “%s”", (text) => {
  expect(filterClosings([ARZTE], { ...ALL, text })).toEqual([ARZTE]);
});

it.each(["contoso", "arzte contoso", "&&&x"])("is not found by “%s”", (text) => {
  expect(filterClosings([ARZTE], { ...ALL, text })).toEqual([]);
});

it("the counts are those of the list, step by step and region by region", () => {
  fc.assert(fc.property(closings, (list) => {
    const rows = pipelineCounts(list);
    expect(rows.map(({ waitsFor }) => waitsFor)).toEqual(WAITS_FOR);
    for (const row of rows) {
      for (const region of COUNTED_REGIONS) expect(row.regions[region]).toBe(list.filter((one) => one.waitsFor === row.waitsFor && (one.region ?? "notKnown") === region).length);
      expect(COUNTED_REGIONS.reduce((sum, region) => sum + row.regions[region], 0)).toBe(row.total);
      expect(row.overdue).toBe(list.filter((one) => one.waitsFor === row.waitsFor && one.overdue).length);
    }
  }));
});
