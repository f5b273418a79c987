import { bucketOf } from "../../../src/adapters/storage/closingBuckets";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import type { Closings } from "../../../src/ports/Closings";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";
import { alone } from "./twoWindows";

const KEY = "contoso.onmicrosoft.com";
const CLOSING = newClosing(KEY, { seats: 999, workloads: ["EXO"] });
const SEEN = { name: "Contoso", detail: KEY, region: "EMEA", mailId: "AAMk 1" } as const;
const put = (closings: Closings, closing: Closing) => closings.update(closing.tenantKey, () => closing);
const fresh = (): Closings => indexClosings(freshDatabase(), alone);
const sorted = async (closings: Closings) => [...(await closings.list()).closings].sort((one, other) => (one.summary.tenantKey < other.summary.tenantKey ? -1 : 1));
/** What lies in the list for a closing, as it is stored. */
const listedRaw = async (key: string): Promise<unknown> => ((await getRaw("closingList", bucketOf(key))) as readonly { readonly tenantKey: string }[] | undefined)?.find(({ tenantKey }) => tenantKey === key);

it("lists what was written, as it stands after each change", async () => {
  const closings = fresh();
  expect(await closings.list()).toEqual({ closings: [], unreadable: [] });
  await put(closings, CLOSING);
  await put(closings, newClosing("fabrikam.com"));
  const changed = { ...CLOSING, variant: "migration" as const };
  await put(closings, changed);
  expect(await sorted(closings)).toEqual([{ summary: summaryOf(changed), seen: null }, { summary: summaryOf(newClosing("fabrikam.com")), seen: null }]);
});

it("keeps what was seen beside a closing through its changes, and takes it to a better key", async () => {
  const closings = fresh();
  await put(closings, CLOSING);
  await closings.see(new Map([[KEY, SEEN], ["nobody.com", SEEN]]));
  await put(closings, { ...CLOSING, faqReviewedOn: "2026-11-20" });
  await closings.see(new Map([[KEY, { region: null }]]));
  expect((await closings.list()).closings).toMatchObject([{ seen: { ...SEEN, region: null } }]);
  await closings.move(KEY, "id");
  expect((await closings.list()).closings).toEqual([{ summary: summaryOf({ ...CLOSING, tenantKey: "id", faqReviewedOn: "2026-11-20" }), seen: { ...SEEN, region: null } }]);
  expect(await listedRaw(KEY)).toBeUndefined();
});

it.each([
  ["missing", undefined],
  ["of another version", { tenantKey: KEY, summary: { ...summaryOf(CLOSING), version: 0 }, seen: SEEN }],
  ["damaged", { tenantKey: KEY, summary: "?", seen: SEEN }],
  ["another closing's", { tenantKey: KEY, summary: summaryOf(newClosing("fabrikam.com")), seen: SEEN }],
])("a summary that is %s is derived anew, once", async (_, value) => {
  const closings = fresh();
  await put(closings, CLOSING);
  if (value === undefined) {
    await put(closings, newClosing("other.com"));
    // As an older version wrote it: the record alone.
    await putRaw("closings", { ...CLOSING, tenantKey: "alone.com" });
    expect((await closings.list()).closings.map(({ summary }) => summary.tenantKey).sort()).toEqual(["alone.com", KEY, "other.com"]);
    expect(await listedRaw("alone.com")).toMatchObject({ summary: { tenantKey: "alone.com" } });
    return;
  }
  await putRaw("closingList", [value], bucketOf(KEY));
  expect((await closings.list()).closings).toEqual([{ summary: summaryOf(CLOSING), seen: SEEN }]);
  const written = jest.spyOn(IDBObjectStore.prototype, "put");
  await closings.list();
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});

it("closings of one bucket leave each other in place, also what a newer version wrote", async () => {
  const closings = fresh();
  const keys = Array.from({ length: 300 }, (_, at) => `tenant${String(at)}.com`);
  const [first = "", second = "", third = ""] = [...new Map(keys.map((key) => [bucketOf(key), keys.filter((one) => bucketOf(one) === bucketOf(key))])).values()].find((inIt) => inIt.length > 2) ?? [];
  expect(await sorted(closings)).toEqual([]);
  const newer = { tenantKey: third, summary: { version: 99 }, seen: SEEN, more: 1 };
  await putRaw("closingList", [newer, "?", null], bucketOf(third));
  await Promise.all([put(closings, newClosing(first)), put(closings, newClosing(second))]);
  await closings.see(new Map([[first, SEEN], [second, { ...SEEN, name: "Second" }]]));
  expect(await sorted(closings)).toMatchObject([{ summary: { tenantKey: first }, seen: SEEN }, { summary: { tenantKey: second }, seen: { name: "Second" } }]);
  await closings.move(first, "elsewhere.com");
  expect(await listedRaw(first)).toBeUndefined();
  expect(await listedRaw(third)).toEqual(newer);
});

it("a closing that cannot be read is named, and hides none of the others", async () => {
  const closings = fresh();
  await put(closings, CLOSING);
  await putRaw("closings", { tenantKey: "broken.com", version: 2 });
  const list = await closings.list();
  expect(list.unreadable).toEqual(["broken.com"]);
  expect(list.closings).toMatchObject([{ summary: { tenantKey: KEY } }]);
});

it("a full disk leaves record and summary as they were", async () => {
  const closings = fresh();
  await put(closings, CLOSING);
  const before = [await getRaw("closings", KEY), await listedRaw(KEY)];
  for (const failing of [1, 2]) {
    let puts = 0;
    const original = IDBObjectStore.prototype.put;
    const spy = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore["put"]>) {
      puts += 1;
      if (puts === failing) throw new DOMException("", "QuotaExceededError");
      return original.apply(this, given);
    });
    await expect(put(closings, { ...CLOSING, variant: "migration" })).rejects.toMatchObject({ code: "full" });
    spy.mockRestore();
    expect([await getRaw("closings", KEY), await listedRaw(KEY)]).toEqual(before);
  }
});
