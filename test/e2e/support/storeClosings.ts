import type { Page } from "playwright-core";
import { sampleClosing } from "../../core/pipeline/sampleClosings";
import { storePastAddIn } from "./storePastAddIn";

/** Stores so many closings of customers as the add-in does, from the first number on, past the add-in. */
export async function storeClosings(page: Page, count: number, first = 0): Promise<void> {
  const samples = Array.from({ length: count }, (_, at) => sampleClosing(first + at));
  await storePastAddIn(page, {
    closings: samples.map(({ closing }) => closing),
    closingList: samples.map(({ closing, listed }) => ({ tenantKey: closing.tenantKey, ...listed })),
  });
}
