import { decodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { writeEmail } from "../../../src/app/writeEmail";
import type { MailErrorCode } from "../../../src/ports/MailPort";
import { sampleEmail, sampleMark } from "../../core/send-check/sampleEmails";
import { FakeMail } from "../../fakes/fakeMail";

// What the check before sending must know travels with the item, or among the recent ones where the item is not there yet.

const CODES: readonly MailErrorCode[] = ["timeout", "failed", "refused", "unsupported"];

it("an insert saves the mark on the draft, beside the writing", async () => {
  const mail = new FakeMail();
  const mark = await sampleMark("customer");
  expect(await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail: false, mark })).toMatchObject({ done: true, warnings: [] });
  expect(decodeMark(mail.mark)).toEqual(mark);
  expect(mail.waits).toBeLessThanOrEqual(3);
  expect(mail.recentMarks).toBeUndefined();
});

it.each(CODES)("one that cannot be saved (%s) leaves the email, and says so", async (code) => {
  const mail = new FakeMail();
  mail.failures.set("saveMark", { code });
  expect(await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail: false, mark: await sampleMark("customer") })).toMatchObject({ done: true, warnings: ["markNotSaved"] });
});

describe.each([true, false])("a form that opens (a reply: %s)", (replyToOpenMail) => {
  function reading(): FakeMail {
    const mail = new FakeMail();
    mail.item = "mail A";
    mail.can = { surface: "read", canOpenForms: true, canInsert: false };
    return mail;
  }

  it("has its mark among the recent ones, begun before it opens, in the same wait", async () => {
    const mail = reading();
    const mark = await sampleMark("customer");
    expect(await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail, mark })).toMatchObject({ done: true, warnings: [] });
    expect(decodeRecentMarks(mail.recentMarks)).toEqual([mark]);
    expect(mail.calls[0]).toBe("saveRecentMarks");
    expect(mail.waits).toBe(1);
  });

  it("is said to be open before its mark is saved", async () => {
    const mail = reading();
    mail.saveRecentMarks = () => new Promise(() => undefined);
    const [email, mark] = [await sampleEmail("customer"), await sampleMark("customer")];
    await new Promise<void>((onOpened) => void writeEmail(mail, email, [], { replyToOpenMail, mark, onOpened }));
    expect(mail.replies.length + mail.newMessages.length).toBe(1);
  });

  it("that does not open is not said to be", async () => {
    const mail = reading();
    const onOpened = jest.fn();
    for (const method of ["openReply", "openNewMessage"] as const) mail.failures.set(method, { code: "timeout" });
    expect(await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail, onOpened })).toMatchObject({ done: false });
    expect(onOpened).not.toHaveBeenCalled();
  });

  it.each(CODES)("opens without it (%s), and says so", async (code) => {
    const mail = reading();
    mail.failures.set("saveRecentMarks", { code });
    expect(await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail, mark: await sampleMark("customer") })).toMatchObject({ done: true, warnings: ["markNotSaved"] });
  });
});
