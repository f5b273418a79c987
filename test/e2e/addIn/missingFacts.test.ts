import { en } from "../../../src/messages/pane/en";
import { ASSIGNMENT_TEAM } from "../support/expectEmail";
import { openAddIn } from "../support/OutlookPage";

// What an email needs and nobody has said is asked in the pane; then one click writes it.

test("the account team's address: what is wrong stays to be mended, and it is asked once", async () => {
  const outlook = await openAddIn("northwind-cierre");
  const { pane } = outlook;
  await pane.shows("Northwind Traders");
  await pane.write("Account team email");
  const address = pane.missing.getByRole("textbox", { name: en.accountTeamAddresses });
  await address.fill("somebody; carlos@microsoft.com");
  await pane.button(en.insertNow).click();
  await pane.missing.getByText(en.badAddress).waitFor();
  expect(await address.inputValue()).toBe("somebody; carlos@microsoft.com");
  expect(await outlook.compose.count()).toBe(0);

  await address.fill("Carlos.Ruiz@microsoft.com; elena@microsoft.com");
  await pane.button(en.insertNow).click();
  await outlook.body.waitFor();
  const message = await outlook.message();
  expect(message.to).toEqual(["carlos.ruiz@microsoft.com", "elena@microsoft.com"]);
  expect(message.subject).toContain("Northwind Traders");

  await outlook.discard();
  await pane.shows("Northwind Traders");
  await pane.write("Account team email");
  await outlook.body.waitFor();
  expect((await outlook.message()).to).toEqual(message.to);
});

test("workloads and figures of a tenant that only its domain is known of", async () => {
  const outlook = await openAddIn("unknown-margies-travel");
  const { pane } = outlook;
  await pane.button("Change tenant").click();
  await pane.button(en.addTenant).click();
  await pane.frame.getByRole("textbox", { name: en.customerName }).fill("Margie's Travel");
  await pane.button(en.saveTenant).click();
  await pane.shows("Margie's Travel");

  await pane.write("Customer email");
  // Asked in one place only.
  await pane.missing.waitFor();
  expect(await pane.totalSeats.count()).toBe(1);
  await pane.totalSeats.fill("0");
  await pane.activeUsers.fill("all of them");
  await pane.button(en.insertNow).click();
  await pane.missing.getByText(en.badNumber("1")).waitFor();
  await pane.missing.getByText(en.badNumber("0")).waitFor();
  await pane.missing.getByText(en.reason({ code: "workloadsUnknown" }, String)).waitFor();
  expect([await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue()]).toEqual(["0", "all of them"]);

  await pane.missing.getByRole("checkbox", { name: "Microsoft Intune [INTUNE]" }).check();
  await pane.totalSeats.fill("1.085");
  await pane.activeUsers.fill("85");
  await pane.button(en.insertNow).click();
  await outlook.body.waitFor();
  const { to, body } = await outlook.message();
  expect(to).toEqual(["margie@margiestravel.com"]);
  for (const fact of ["Hello Margie Sutton,", "Margie's Travel", "Microsoft Intune", "Active users stand at 85 of 1,085 seats; the FastTrack milestone is 100."]) expect(body).toContain(fact);
});

test("the FM's name where Outlook does not say it: asked once, kept for later", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane, page } = outlook;
  const withoutName = (): Promise<void> =>
    page.evaluate(() => {
      Object.assign(window.playground?.outlook.user ?? {}, { name: "" });
      window.playground?.host?.reload();
    });
  await withoutName();
  await pane.shows("Contoso Ltd");
  await pane.write("Customer email");
  await pane.missing.getByRole("textbox", { name: en.fmName }).fill("  Robin   von Weber ");
  await pane.button(en.insertNow).click();
  await outlook.body.waitFor();
  expect((await outlook.message()).body).toContain("Robin von Weber<br>FastTrack Manager");

  await outlook.reload();
  await pane.shows("Contoso Ltd");
  await withoutName();
  await pane.shows("Contoso Ltd");
  await pane.write("Customer email");
  await outlook.body.waitFor();
  expect((await outlook.message()).body).toContain("Robin von Weber<br>FastTrack Manager");
});

test("asking can be given up: nothing is written and nothing kept", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.write("Assignment request");
  const address = pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress });
  await address.fill(ASSIGNMENT_TEAM);
  await pane.missing.getByRole("button", { name: en.cancel }).click();
  await pane.missing.waitFor({ state: "detached" });
  await pane.write("Assignment request");
  expect(await address.inputValue()).toBe("");
  expect(await outlook.compose.count()).toBe(0);
});

test("the Assignment request is refused while the milestone is not reached, and written once it is", async () => {
  const outlook = await openAddIn("woodgrove-figures");
  const { pane } = outlook;
  await pane.shows("Woodgrove Bank");
  await pane.write("Assignment request");
  await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
  await pane.button(en.insertNow).click();
  await pane.outcome.getByText(en.notNow).waitFor();
  await pane.outcome.getByText(en.reason({ code: "milestoneNotReached", activeUsers: 96, needed: 100, seats: 12500, codes: ["TEAMS", "AADP"] }, String)).waitFor();
  expect(await outlook.compose.count()).toBe(0);
  expect((await outlook.calls()).filter((call) => call.includes("Form"))).toEqual([]);

  await pane.activeUsers.fill("100");
  await pane.write("Assignment request");
  await outlook.body.waitFor();
  expect(await outlook.message()).toMatchObject({ subject: "Assignment request: Woodgrove Bank to FTCQ Inactive EMEA", to: [ASSIGNMENT_TEAM] });
});

test("an email that is early by the playbook is written, with the advice beside it", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await outlook.reply();
  await pane.shows("Contoso Ltd");
  await pane.write("Customer email");
  await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  await pane.outcome.getByText(en.early(en.reason({ code: "discussionNotHeld", codes: ["TEAMS", "EXO"] }, String))).waitFor();
});
