import { en } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

const CLIPBOARD = { context: { permissions: ["clipboard-read", "clipboard-write"] } };

/** What a person would paste. */
const clipboard = ({ pane }: OutlookPage): Promise<string> => pane.frame.locator("body").evaluate(() => navigator.clipboard.readText());

describe("Closing steps", () => {
  test("the milestone follows seats and active users on both sides of each bound, and is kept", async () => {
    const outlook = await openAddIn("fabrikam-abschluss");
    const { pane } = outlook;
    await pane.shows("Fabrikam GmbH");
    const milestone = pane.step("Milestone reached");
    for (const [seats, needed] of [
      [150, 15],
      [151, 16],
      [995, 100],
      [999, 100],
      [1000, 100],
      [20000, 100],
    ] as const) {
      await pane.totalSeats.fill(String(seats));
      await pane.activeUsers.fill(String(needed - 1));
      await milestone.getByText(en.reason({ code: "milestoneNotReached", activeUsers: needed - 1, needed, seats, codes: ["EXO"] }, String)).waitFor();
      expect(await milestone.innerText()).toContain(en.stepStatus.waiting);
      await pane.activeUsers.fill(String(needed));
      await milestone.getByText(en.stepStatus.done).waitFor();
      expect(await milestone.innerText()).not.toContain(en.stepStatus.waiting);
    }
    await outlook.reload();
    await pane.shows("Fabrikam GmbH");
    expect([await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue()]).toEqual(["20000", "100"]);
    await milestone.getByText(en.stepStatus.done).waitFor();
  });

  test("what is no number is said to be none, stays as typed, and changes nothing", async () => {
    const outlook = await openAddIn("fabrikam-abschluss");
    const { pane } = outlook;
    await pane.shows("Fabrikam GmbH");
    await pane.activeUsers.fill("9O");
    await pane.steps.getByText(en.badNumber("0")).waitFor();
    await pane.totalSeats.fill("0");
    await pane.steps.getByText(en.badNumber("1")).waitFor();
    expect([await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue()]).toEqual(["0", "9O"]);
    await outlook.reload();
    await pane.shows("Fabrikam GmbH");
    expect([await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue()]).toEqual(["860", "91"]);
  });

  test("an enablement from its first step to its last, in the playbook's order", async () => {
    const outlook = await openAddIn("fabrikam-abschluss");
    const { pane } = outlook;
    await pane.shows("Fabrikam GmbH");
    const status = (title: string, state: keyof typeof en.stepStatus) => pane.step(title).locator(".step-status").getByText(en.stepStatus[state]).waitFor();
    await status("Completion discussion held", "waiting");

    await pane.write("Account team email");
    await outlook.body.waitFor();
    await outlook.discard();
    await pane.shows("Fabrikam GmbH");
    await status("Account team told by email", "done");

    await pane.step("Completion discussion held").getByLabel(en.anotherWorkload).selectOption(en.no);
    await pane.button(en.markHeld).click();
    await status("Completion discussion held", "done");
    await status("FTOP task 4058 marked", "waiting");

    await pane.write("Customer email");
    await outlook.body.waitFor();
    await outlook.discard();
    await pane.shows("Fabrikam GmbH");
    await status("Customer told by email", "done");

    await pane.button(en.markTask("4058")).click();
    await pane.button(en.markNotes).click();
    await status("FTOP notes updated", "done");
    await pane.step("Next action date set").getByRole("button").click();
    await status("Next action date set", "done");
    await status("Unassigned from the tenant", "waiting");

    await pane.write("Assignment request");
    await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill("assignment.sample@microsoft.com");
    await pane.button(en.insertNow).click();
    await outlook.body.waitFor();
    await outlook.discard();
    await pane.shows("Fabrikam GmbH");
    await status("Queue asked for", "done");
    // Not before the tenant is in the queue.
    await status("Unassigned from the tenant", "waiting");
    expect(await pane.button(en.unassign).isDisabled()).toBe(true);

    await pane.button(en.confirmQueue).click();
    await pane.button(en.unassign).click();
    await status("Unassigned from the tenant", "done");
    await pane.step("Service status set").getByLabel(en.serviceStatus).selectOption("Adoption");
    await status("Service status set", "done");
    for (const id of ["I2", "I4", "O1", "O3", "O4", "O5", "O6", "O7", "O9", "O10"]) expect([id, await pane.criterion(id).isChecked()]).toEqual([id, true]);
    for (const id of ["I1", "I3", "O8"]) expect([id, await pane.criterion(id).isChecked()]).toEqual([id, false]);
  });
});

describe("Notes checklist", () => {
  test("a criterion is ticked by itself once its email is written, and by hand where only the FM can know", async () => {
    const outlook = await openAddIn("contoso-wrap-up");
    const { pane } = outlook;
    await pane.shows("Contoso Ltd");
    expect(await pane.criterion("I2").isChecked()).toBe(true);
    expect(await pane.criterion("O1").isChecked()).toBe(false);
    expect(await pane.criterion("O1").isDisabled()).toBe(true);
    await pane.criterion("I1").check();
    await pane.write("Account team email");
    await pane.notes.getByRole("checkbox", { name: /^O1 /, checked: true }).waitFor();
    await outlook.body.waitFor();
    await outlook.discard();
    await outlook.reload();
    await pane.shows("Contoso Ltd");
    for (const id of ["I1", "I4", "O1"]) expect([id, await pane.criterion(id).isChecked()]).toEqual([id, true]);
    await pane.criterion("I1").uncheck();
    expect(await pane.criterion("I1").isChecked()).toBe(false);
  });

  test.each([
    ["Copy Technical Enablement note", ["[TEAMS]", "[EXO]", "1,870", "4,200"]],
    ["Copy Engagement Management note", ["Contoso Ltd", "e1b6a4f2-0c37-4a8e-9d52-6b8f3c7d1a20", "Robin Weber"]],
  ])("%s puts the note on the clipboard", async (name, facts) => {
    const outlook = await openAddIn("contoso-wrap-up", CLIPBOARD);
    const { pane } = outlook;
    await pane.shows("Contoso Ltd");
    await pane.button(name).click();
    await pane.notes.getByRole("status").getByText(en.copied).waitFor();
    const note = await clipboard(outlook);
    expect(facts.filter((fact) => !note.includes(fact))).toEqual([]);
    expect(note).not.toMatch(/\{\{|undefined|null|NaN|\[object|[Ff]or now|[Cc]urrently|\b[Yy]et\b/);
  });

  test("where the browser keeps its clipboard API from the add-in, the copy command serves", async () => {
    const outlook = await openAddIn("contoso-wrap-up", CLIPBOARD);
    const { pane } = outlook;
    await pane.shows("Contoso Ltd");
    await pane.frame.locator("body").evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    });
    await pane.button("Copy Technical Enablement note").click();
    await pane.notes.getByRole("status").getByText(en.copied).waitFor();
    expect(await clipboard(outlook)).toContain("[TEAMS]");
  });

  test("where it copies in no way, the note stands there to be copied by hand", async () => {
    const { pane } = await openAddIn("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    await pane.frame.locator("body").evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
      document.execCommand = () => false;
    });
    await pane.button("Copy Technical Enablement note").click();
    await pane.notes.getByText(en.copyByHand).waitFor();
    const note = pane.notes.getByRole("textbox", { name: en.notesChecklist });
    expect(await note.inputValue()).toContain("[TEAMS]");
    await note.focus();
    expect(await note.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length)).toBe(true);
  });
});
