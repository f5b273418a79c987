import type { Page } from "playwright-core";
import { en } from "../../src/messages/pane/en";
import type { HostCall } from "../../src/playground/host/HostCall";
import { sequentialWaits } from "../../src/playground/host/sequentialWaits";
import type { BrowserStage } from "../BrowserStage";
import type { Group } from "../Group";
import { callsBetween } from "../insert/callsBetween";
import { watchEmail, type EmailReport } from "../insert/watchEmail";

type Surface = "read" | "compose";

const MAIL = "contoso-wrap-up";
const CUSTOMER = "Contoso Ltd";
const CUSTOMER_ADDRESS = "amelia.hart@contoso.com";
// Everything that an email needs is known, so that one click does it.
const SETTINGS = { fmName: "Robin Weber", assignmentTeamAddress: "assignment@microsoft.com" };

// A host that answers at once would make calls side by side look like one after the other.
const ANSWERED_AFTER_MS = 150;
const LONGEST_MS = 30_000;

const EMAILS = { customer: en.customerEmail, accountTeam: en.accountTeamEmail, assignment: en.assignmentRequest } as const;
const DONE = Object.values(en.done);

interface Counted {
  readonly waits: number;
  readonly calls: readonly HostCall[];
}

/** How often each email asks Outlook from the click until the pane says that it is done. */
export const insert: Group<"insert"> = {
  name: "insert",
  async run(stage) {
    const count = (email: keyof typeof EMAILS, surface: Surface): Promise<Counted> => write(stage, EMAILS[email], surface);
    const customerRead = await count("customer", "read");
    const customerCompose = await count("customer", "compose");
    const accountTeamRead = await count("accountTeam", "read");
    const accountTeamCompose = await count("accountTeam", "compose");
    const assignmentRead = await count("assignment", "read");
    const assignmentCompose = await count("assignment", "compose");
    return {
      figures: {
        "insert.customer.read.waits": customerRead.waits,
        "insert.customer.read.calls": customerRead.calls.length,
        "insert.customer.compose.waits": customerCompose.waits,
        "insert.customer.compose.calls": customerCompose.calls.length,
        "insert.accountTeam.read.waits": accountTeamRead.waits,
        "insert.accountTeam.read.calls": accountTeamRead.calls.length,
        "insert.accountTeam.compose.waits": accountTeamCompose.waits,
        "insert.accountTeam.compose.calls": accountTeamCompose.calls.length,
        "insert.assignment.read.waits": assignmentRead.waits,
        "insert.assignment.read.calls": assignmentRead.calls.length,
        "insert.assignment.compose.waits": assignmentCompose.waits,
        "insert.assignment.compose.calls": assignmentCompose.calls.length,
      },
      notes: [`insert, customer email in a new message: ${customerCompose.calls.map(({ name }) => name).join(", ")}`],
    };
  },
};

function write(stage: BrowserStage, button: string, surface: Surface): Promise<Counted> {
  return stage.inContext(async (context, site) => {
    await context.addInitScript(watchEmail, DONE);
    const page = await context.newPage();
    await page.goto(new URL("bench-host.html", site).href);
    await page.evaluate((settings) => window.benchHost?.store(settings), SETTINGS);
    await page.goto(new URL(`index.html?lang=en-US&mail=${MAIL}`, site).href);
    if (surface === "compose") await openEmptyMessage(page);
    const frame = page.frameLocator("iframe[title='FastTrack Closeout']");
    await frame.getByRole("heading", { level: 1, name: CUSTOMER }).waitFor({ timeout: LONGEST_MS });
    const email = frame.getByRole("button", { name: button, exact: true });
    await email.waitFor({ timeout: LONGEST_MS });
    await answerLate(page);
    const [report, calls] = await Promise.all([done(page), email.click()]).then(async ([said]) => [said, await hostCalls(page)] as const);
    if (!DONE.some((sentence) => report.said.includes(sentence))) throw new Error(`"${button}" was not written (${surface}): ${report.said}`);
    const own = callsBetween(calls, report.clickedAt, report.doneAt);
    return { waits: sequentialWaits(own), calls: own };
  });
}

/** A message in which the add-in has all to do: no subject, nobody in To, no text. The customer stands in Cc. */
async function openEmptyMessage(page: Page): Promise<void> {
  await page.waitForFunction(() => window.playground?.host !== null && window.playground?.host !== undefined);
  await page.evaluate((address) => window.playground?.outlook.openNewMessage({ to: [], cc: [address], bcc: [], subject: "", htmlBody: "" }), CUSTOMER_ADDRESS);
  // The pane of the mail that was read gives way to the message's own.
  await page.waitForFunction(() => window.playground?.host?.item.surface === "compose");
}

async function answerLate(page: Page): Promise<void> {
  await page.evaluate((ms) => {
    const host = window.playground?.host;
    if (host) host.faults.get = () => ({ kind: "late", ms });
  }, ANSWERED_AFTER_MS);
}

function done(page: Page): Promise<EmailReport> {
  return page.evaluate(
    (longest) =>
      new Promise<EmailReport>((resolve, reject) => {
        const timer = setTimeout(() => { reject(new Error("the pane did not say what came of the email")); }, longest);
        window.addEventListener("bench:done", (event) => {
          clearTimeout(timer);
          resolve((event as CustomEvent<EmailReport>).detail);
        }, { once: true });
      }),
    LONGEST_MS,
  );
}

/** The host's calls, in ms since 1970 as the pane's report is. */
function hostCalls(page: Page): Promise<readonly HostCall[]> {
  return page.evaluate(() =>
    (window.playground?.host?.calls ?? []).map((call) => ({
      ...call,
      startedAt: performance.timeOrigin + call.startedAt,
      answeredAt: call.answeredAt === null ? null : performance.timeOrigin + call.answeredAt,
    })),
  );
}
