import { closeBrowser, closePages, takeErrors } from "./openPlayground";

// Set up for every file of browser tests: a page that reports an error fails its test, and nothing stays open.

const SLOWEST_TEST_MS = 60_000;

jest.setTimeout(SLOWEST_TEST_MS);

afterEach(async () => {
  await closePages();
  expect(takeErrors()).toEqual([]);
});

afterAll(closeBrowser);
