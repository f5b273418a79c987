import type { Locator } from "playwright-core";
import { en as b } from "../../../src/messages/bulk/en";
import { en as o } from "../../../src/messages/openClosings/en";
import { en } from "../../../src/messages/pane/en";
import { requestTenant } from "../../core/send-check/sampleRequests";
import { closingsIn } from "../support/closingsBesideAddIn";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { storeDueTenants } from "../support/storeDueTenants";
import { opensForm, wrongWithoutPane } from "./openScenarios";
import type { Round, Scenario } from "./Scenario";

const TENANT = requestTenant(1, "JP");
const TEAM = "assignment@microsoft.com";

const region = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("region", { name: "Open closings" });
const openButton = (outlook: OutlookPage): Locator => region(outlook).getByRole("button", { name: b.openEmail("1", "1") });

/** The email for one region of those chosen in the list: it opens and is recorded, or what to do is said and nothing is recorded. */
export const BULK_SCENARIO: Scenario<void, WrittenMessage> = {
  // The list stays over whatever mail is selected.
  rest: "newPane",
  open: async (outlook) => {
    await forgetRun(outlook);
    await storeDueTenants(outlook.page, [TENANT]);
    await outlook.pane.button("Open closings").click();
    await region(outlook).getByRole("grid").waitFor();
    await region(outlook).getByRole("checkbox", { name: o.chooseAll }).click();
    await region(outlook).getByRole("button", { name: o.writeRequests }).click();
    const team = region(outlook).getByRole("textbox", { name: en.assignmentTeamAddress });
    await openButton(outlook).or(team).first().waitFor();
    if ((await team.count()) > 0) {
      await team.fill(TEAM);
      await region(outlook).getByRole("button", { name: b.saveAnswers }).click();
    }
    await openButton(outlook).waitFor();
  },
  click: (outlook) => openButton(outlook).click(),
  done: async (outlook) => {
    await outlook.body.waitFor();
    return outlook.message();
  },
  wrong: wrongInBulk,
  // What is read after it is of the message that opened.
  calls: (made) => made.slice(0, made.indexOf("mailbox.displayNewMessageFormAsync") + 1),
};

/** The run of the round before, which the FM would put away. */
async function forgetRun({ page }: OutlookPage): Promise<void> {
  await page.evaluate(() =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("fasttrack-closeout");
      request.onerror = () => { reject(new Error("not opened")); };
      request.onsuccess = () => {
        const transaction = request.result.transaction("settings", "readwrite");
        transaction.objectStore("settings").delete("assignmentRequests");
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    }));
}

async function wrongInBulk(round: Round, _: unknown, whole: WrittenMessage): Promise<readonly string[]> {
  const { outlook, fault } = round;
  if (fault === "paneClosed") return wrongWithoutPane(outlook, fault);
  const list = region(outlook);
  const said = list.getByText(new RegExp([...Object.values(en.failure), b.unsure].map((sentence) => sentence.replace(/[.?]/g, "\\$&")).join("|"))).first();
  if (await opensForm(round, said)) {
    // Beside it stands a pane of its own, of whoever the request names.
    await outlook.pane.heading.waitFor();
    const { body, to } = await outlook.message();
    return body === whole.body && to.join() === TEAM ? [] : ["another message opened than the request"];
  }
  const asked = (await closingsIn(outlook.page)).filter(({ queueRequested }) => queueRequested !== null).length;
  const wrong = asked === 0 ? [] : ["it is recorded as asked for, and nothing opened"];
  const isUnsure = (await list.getByRole("button", { name: b.itDidNot }).count()) === 1;
  const copy = list.getByRole("button", { name: b.copyEmail("1", "1") });
  if (!isUnsure && (await copy.count()) !== 1) wrong.push("no way out");
  // Again, by hand where no mail is open any more, or whether it is open after all: the FM says.
  await openButton(outlook).or(copy).or(list.getByRole("button", { name: b.itDidNot })).first().and(outlook.pane.frame.locator(":enabled")).waitFor();
  return wrong;
}
