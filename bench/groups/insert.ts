import type { BrowserContext, Page } from "playwright-core";
import { en } from "../../src/messages/pane/en";
import type { HostCall } from "../../src/playground/host/HostCall";
import { sequentialWaits } from "../../src/playground/host/sequentialWaits";
import type { BrowserStage } from "../BrowserStage";
import type { Group } from "../Group";
import { callsBetween } from "../insert/callsBetween";
import { answerCommandsLate, pressRibbon } from "../insert/pressRibbon";
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

/** How often each email asks Outlook: from the click in the pane until it says that it is done, and from the click on the ribbon until the email is in place. */
export const insert: Group<"insert"> = {
  name: "insert",
  async run(stage) {
    const count = (email: keyof typeof EMAILS, surface: Surface): Promise<Counted> => write(stage, EMAILS[email], surface);
    const press = (email: keyof typeof EMAILS, surface: Surface): Promise<Counted> => pressed(stage, EMAILS[email], surface);
    const customerRead = await count("customer", "read");
    const customerCompose = await count("customer", "compose");
    const accountTeamRead = await count("accountTeam", "read");
    const accountTeamCompose = await count("accountTeam", "compose");
    const assignmentRead = await count("assignment", "read");
    const assignmentCompose = await count("assignment", "compose");
    const customerReadRibbon = await press("customer", "read");
    const customerComposeRibbon = await press("customer", "compose");
    const accountTeamReadRibbon = await press("accountTeam", "read");
    const accountTeamComposeRibbon = await press("accountTeam", "compose");
    const assignmentReadRibbon = await press("assignment", "read");
    const assignmentComposeRibbon = await press("assignment", "compose");
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
        "insert.ribbon.customer.read.waits": customerReadRibbon.waits,
        "insert.ribbon.customer.read.calls": customerReadRibbon.calls.length,
        "insert.ribbon.customer.compose.waits": customerComposeRibbon.waits,
        "insert.ribbon.customer.compose.calls": customerComposeRibbon.calls.length,
        "insert.ribbon.accountTeam.read.waits": accountTeamReadRibbon.waits,
        "insert.ribbon.accountTeam.read.calls": accountTeamReadRibbon.calls.length,
        "insert.ribbon.accountTeam.compose.waits": accountTeamComposeRibbon.waits,
        "insert.ribbon.accountTeam.compose.calls": accountTeamComposeRibbon.calls.length,
        "insert.ribbon.assignment.read.waits": assignmentReadRibbon.waits,
        "insert.ribbon.assignment.read.calls": assignmentReadRibbon.calls.length,
        "insert.ribbon.assignment.compose.waits": assignmentComposeRibbon.waits,
        "insert.ribbon.assignment.compose.calls": assignmentComposeRibbon.calls.length,
      },
      notes: [
        `insert, customer email in a new message: ${customerCompose.calls.map(({ name }) => name).join(", ")}`,
        `insert, the same from the ribbon: ${customerComposeRibbon.calls.map(({ name }) => name).join(", ")}`,
      ],
    };
  },
};

function write(stage: BrowserStage, button: string, surface: Surface): Promise<Counted> {
  return stage.inContext(async (context, site) => {
    await context.addInitScript(watchEmail, DONE);
    const page = await openMail(context, site);
    if (surface === "compose") {
      await page.waitForFunction(() => window.playground?.host !== null && window.playground?.host !== undefined);
      await openEmptyMessage(page);
      // The pane of the mail that was read gives way to the message's own.
      await page.waitForFunction(() => window.playground?.host?.item.surface === "compose");
    }
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

/** The same from the ribbon, the pane closed. */
function pressed(stage: BrowserStage, email: string, surface: Surface): Promise<Counted> {
  return stage.inContext(async (context, site) => {
    const page = await openMail(context, site, "&pane=closed");
    if (surface === "compose") {
      await openEmptyMessage(page);
      await page.locator(".compose:not([hidden])").waitFor({ timeout: LONGEST_MS });
    }
    await answerCommandsLate(page, ANSWERED_AFTER_MS);
    const calls = await pressRibbon(page, email, LONGEST_MS);
    return { waits: sequentialWaits(calls), calls };
  });
}

async function openMail(context: BrowserContext, site: string, more = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("bench-host.html", site).href);
  await page.evaluate((settings) => window.benchHost?.store(settings), SETTINGS);
  await page.goto(new URL(`index.html?lang=en-US&mail=${MAIL}${more}`, site).href);
  await page.getByRole("toolbar", { name: "Ribbon" }).waitFor({ timeout: LONGEST_MS });
  return page;
}

/** A message in which the add-in has all to do: no subject, nobody in To, no text. The customer stands in Cc. */
async function openEmptyMessage(page: Page): Promise<void> {
  await page.evaluate((address) => window.playground?.outlook.openNewMessage({ to: [], cc: [address], bcc: [], subject: "", htmlBody: "" }), CUSTOMER_ADDRESS);
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
