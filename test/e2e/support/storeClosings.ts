import type { Page } from "playwright-core";
import { bucketOf } from "../../../src/adapters/storage/closingBuckets";
import { sampleClosing } from "../../core/pipeline/sampleClosings";
import { storePastAddIn } from "./storePastAddIn";

/** Stores so many closings of customers as the add-in does, from the first number on, past the add-in. */
export async function storeClosings(page: Page, count: number, first = 0): Promise<void> {
  const samples = Array.from({ length: count }, (_, at) => sampleClosing(first + at));
  const buckets: Record<number, object[]> = {};
  for (const { closing: { tenantKey }, listed } of samples) (buckets[bucketOf(tenantKey)] ??= []).push({ tenantKey, ...listed });
  await storePastAddIn(page, { closings: samples.map(({ closing }) => closing) }, buckets);
}
