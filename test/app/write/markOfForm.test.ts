import { keptMarks } from "../../../src/adapters/browser/keptMarks";
import { saveMarkOfForm } from "../../../src/app/write/markOfForm";
import { recentWithKept } from "../../../src/app/write/recentWithKept";
import { refreshMarks } from "../../../src/app/write/refreshMarks";
import type { Mark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { COMPLETE, sampleMark, SETTINGS } from "../../core/send-check/sampleEmails";
import { CONTOSO } from "../../core/tenant/tenants";
import { AT_ONCE } from "../../fakes/leisureTurns";
import { FakeMail } from "../../fakes/fakeMail";
import { fakeStorage } from "../../fakes/fakeStorage";

// Each window has the mailbox's settings as they were when its page began, and saves them whole.

const FABRIKAM: Partial<Mark> = { tenantKey: "fabrikam.com", tenantId: null, tenantName: null, customer: "Fabrikam" };

function windows() {
  const storage = fakeStorage();
  const mailbox: { recentMarks: unknown } = { recentMarks: undefined };
  const open = (): FakeMail => {
    const mail = new FakeMail();
    mail.recentMarks = mailbox.recentMarks;
    const save = mail.saveRecentMarks.bind(mail);
    mail.saveRecentMarks = (change) => save((stored) => {
      const marks = change(stored);
      if (marks !== null) mailbox.recentMarks = marks;
      return marks;
    });
    return mail;
  };
  const customers = (): readonly string[] => decodeRecentMarks(mailbox.recentMarks).map(({ customer }) => customer);
  return { open, customers, mailbox, kept: keptMarks(storage) };
}

it("the pane that was open before the ribbon wrote an email does not lose its mark with the next one", async () => {
  const { open, customers, kept } = windows();
  const pane = open();
  const ribbon = open();
  expect(await saveMarkOfForm(ribbon, await sampleMark("customer"), kept, recentWithKept(kept)).saved()).toBe(true);
  expect(await saveMarkOfForm(pane, await sampleMark("customer", FABRIKAM), kept, recentWithKept(kept)).saved()).toBe(true);
  expect(customers()).toEqual(["Fabrikam", "Contoso Pharma GmbH"]);
});

it("nor where it brings its own up to date", async () => {
  const { open, customers, kept } = windows();
  const before = open();
  await saveMarkOfForm(before, await sampleMark("assignment"), kept, recentWithKept(kept)).saved();
  const pane = open();
  await saveMarkOfForm(before, await sampleMark("customer", FABRIKAM), kept, recentWithKept(kept)).saved();
  await refreshMarks(pane, AT_ONCE, null, { tenant: { ...CONTOSO, country: "JP" }, closing: COMPLETE, settings: SETTINGS }, kept);
  expect(customers()).toEqual(["Fabrikam", "Contoso Pharma GmbH"]);
});

it("what was brought up to date since stays so: the browser has it as it was", async () => {
  const { open, mailbox, kept } = windows();
  const mail = open();
  await saveMarkOfForm(mail, await sampleMark("assignment"), kept, recentWithKept(kept)).saved();
  await refreshMarks(mail, AT_ONCE, null, { tenant: { ...CONTOSO, country: "JP" }, closing: COMPLETE, settings: SETTINGS }, kept);
  await saveMarkOfForm(mail, await sampleMark("customer", FABRIKAM), kept, recentWithKept(kept)).saved();
  expect(decodeRecentMarks(mailbox.recentMarks)).toMatchObject([{ customer: "Fabrikam" }, { kind: "assignment", region: "APJ" }]);
});

it("an email whose form did not open is kept no longer", async () => {
  const { open, kept } = windows();
  saveMarkOfForm(open(), await sampleMark("customer"), kept, recentWithKept(kept)).forget();
  expect(kept.all()).toEqual([]);
});
