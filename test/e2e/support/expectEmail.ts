import type { SampleCustomer } from "./sampleCustomers";

export const ASSIGNMENT_TEAM = "assignment.sample@microsoft.com";

type Format = "html" | "text";

/** Nothing of a template, of a program or of a blank may reach a reader. */
export function expectClean(email: string, format: Format): void {
  expect(email).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
  if (format === "html") expect(email).toMatch(/^<(p|div)>.*<table [^>]*>.*<\/\1>$/s);
  else expect(email).not.toMatch(/<\/?(?:p|br|b|a|ul|li|table|tr|td|div)\b|&(?:amp|lt|gt|quot|nbsp|#\d+);/i);
}

/** What is between the tags of HTML. */
function wordsOf(email: string, format: Format): string {
  if (format === "text") return email;
  return email.replace(/<[^>]+>/g, "\n").replaceAll("&nbsp;", " ").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

export function expectSaid(email: string, format: Format, facts: readonly string[]): void {
  const words = wordsOf(email, format);
  expect(facts.filter((fact) => !words.includes(fact))).toEqual([]);
}

export function expectCustomerEmail(email: string, format: Format, of: SampleCustomer): void {
  expectClean(email, format);
  expectSaid(email, format, [of.customer, of.tenantId, of.tenantName, of.workload, of.seats, of.activeUsers, of.sentences[0], "Robin Weber"]);
  expect(email).toContain("https://fasttrack.microsoft.com/");
}

export function expectAccountTeamEmail(email: string, format: Format, of: SampleCustomer): void {
  expectClean(email, format);
  expectSaid(email, format, [of.customer, of.tenantId, of.tenantName, of.workload, of.code, of.seats, of.activeUsers, of.queue, of.date(new Date().getFullYear() + 1), of.sentences[1], "Robin Weber"]);
}

/** In English for everyone, with the queue's own name. */
export function expectAssignmentRequest(email: string, format: Format, of: SampleCustomer): void {
  expectClean(email, format);
  expectSaid(email, format, [
    `Please move the tenant below to the queue ${of.queue} in FTOP.`,
    of.customer,
    of.tenantId,
    of.tenantName,
    `${of.workload} ${of.code}`,
    of.seatsInEnglish,
    of.activeUsers,
    `December 31, ${String(new Date().getFullYear() + 1)}`,
    "Robin Weber",
  ]);
}
