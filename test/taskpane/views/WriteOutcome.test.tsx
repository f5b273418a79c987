import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WriteFailure, WriteResult } from "../../../src/app/writeEmail";
import type { Email } from "../../../src/core/templates/Email";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { en } from "../../../src/messages/pane/en";
import { WriteOutcome } from "../../../src/taskpane/views/WriteOutcome";
import type { WriteOutcomeState } from "../../../src/taskpane/writing";
import { violations } from "../../fakes/violations";

const EMAIL: Email = { kind: "customer", language: "en", subject: "Complete", html: "<p>Hello</p>", text: "Hello" };

function say(outcome: WriteOutcomeState, copied: "copied" | "byHand" | null = null) {
  const onCopy = jest.fn();
  const onAgain = jest.fn();
  const onAnswer = jest.fn();
  const onCopyPart = jest.fn();
  const onSent = jest.fn();
  const onUndo = jest.fn();
  const { container } = render(<WriteOutcome m={en} outcome={outcome} date={String} onCopy={onCopy} onCopyPart={onCopyPart} onSent={onSent} onAgain={onAgain} onAnswer={onAnswer} onUndo={onUndo} undoing={false} stepStays="Its step stays." copied={copied} />);
  return { onCopy, onCopyPart, onSent, onAgain, onAnswer, onUndo, container };
}
const written = (result: WriteResult): WriteOutcomeState => ({ state: "written", email: EMAIL, to: [], result, early: [] });
const failed = (reason: WriteFailure, parts: Partial<Extract<WriteResult, { done: false }>> = {}): WriteOutcomeState => written({ done: false, reason, call: "body.prependAsync", officeCode: 9002, written: [], unsure: [], ...parts });

it.each<WriteFailure>(["noMail", "timeout", "failed", "refused", "itemChanged", "unsupported", "alreadyInserted", "earlierEdited", "earlierPictures", "otherInserted"])("%s is a sentence, with 'copy' as the way out", async (reason) => {
  const { onCopy } = say(failed(reason));
  expect(await screen.findByText(en.failure[reason])).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: en.copyEmail }));
  expect(onCopy).toHaveBeenCalledWith(EMAIL);
});

it("a failure says what stands in the message already, what perhaps does, and which call it was", async () => {
  say(failed("timeout", { written: ["subject"], unsure: ["body", "recipients"] }));
  expect(await screen.findByText(en.alreadyWritten("subject"))).toBeInTheDocument();
  expect(screen.getByText(en.maybeWritten("text, recipients"))).toBeInTheDocument();
  expect(screen.getByText(/body\.prependAsync 9002/)).toBeInTheDocument();
});

it.each(["replyOpened", "newMessageOpened"] as const)("%s is Outlook's word alone: 'copy' stays beside it", async (how) => {
  say(written({ done: true, how, warnings: [] }));
  expect(await screen.findByText(en.done[how])).toBeInTheDocument();
  expect(screen.getByText(en.ifNotOpened)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: en.copyEmail })).toBeInTheDocument();
});

it.each(["insertedAtTop", "insertedAtCursor"] as const)("%s needs no way out", async (how) => {
  say(written({ done: true, how, warnings: [] }));
  expect(await screen.findByText(en.done[how])).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
});

it("every warning is said, and why the playbook would have it later", async () => {
  say({ state: "written", email: EMAIL, to: [], result: { done: true, how: "insertedAtTop", warnings: ["subjectKept", "recipientsNotSet"] }, early: [{ code: "discussionNotHeld", codes: ["EXO"] }] });
  expect(await screen.findByText(en.warning.subjectKept)).toBeInTheDocument();
  expect(screen.getByText(en.warning.recipientsNotSet)).toBeInTheDocument();
  expect(screen.getByText(/has not been held/)).toBeInTheDocument();
});

it.each<[WriteFailure, boolean, readonly (keyof typeof en & ("replaceIt" | "insertAsWell" | "cancel"))[]]>([
  ["alreadyInserted", false, ["insertAsWell", "cancel"]],
  ["earlierEdited", false, ["insertAsWell", "cancel"]],
  ["otherInserted", false, ["insertAsWell", "cancel"]],
  ["otherInserted", true, ["replaceIt", "insertAsWell", "cancel"]],
])("%s asks, replaceable: %s; none of the answers stands out", async (reason, replaceable, answers) => {
  const { onAnswer, container } = say(failed(reason, { replaceable }));
  for (const name of answers) await userEvent.click(screen.getByRole("button", { name: en[name] }));
  expect(onAnswer.mock.calls).toEqual(answers.map((name) => [{ replaceIt: "replace", insertAsWell: "asWell", cancel: "cancel" }[name]]));
  expect(screen.getAllByRole("button")).toHaveLength(answers.length + 1);
  expect(container.querySelector(".ms-Button--primary")).toBeNull();
});

it("a refusal names its reasons", async () => {
  say({ state: "refused", reasons: [{ code: "workloadsOpen", codes: ["TEAMS"] }] });
  expect(await screen.findByText(/Not complete: \[TEAMS\]/)).toHaveTextContent(en.notNow);
});

it("a template that did not load can be tried again", async () => {
  const { onAgain } = say({ state: "templateNotLoaded" });
  expect(await screen.findByText(en.failure.templateNotLoaded)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: en.tryAgain }));
  expect(onAgain).toHaveBeenCalled();
});

it("where the browser does not copy, the email stands there as text to copy by hand", () => {
  say(failed("failed"), "byHand");
  expect(screen.getByRole("textbox")).toHaveValue("Complete\n\nHello");
  expect(screen.getByText(en.copyByHand)).toBeInTheDocument();
});

it("anybody can use it", async () => {
  const { container } = say(failed("failed"), "byHand");
  await screen.findByText(en.failure.failed);
  expect(await violations(container)).toEqual([]);
});

describe("an email to be copied", () => {
  const toCopy: WriteOutcomeState = { state: "toCopy", email: EMAIL, tenant: UNKNOWN_TENANT, recipients: ["ana@contoso.com", "bo@contoso.com"], early: [], copied: true };

  it("gives each part of a message a button of its own, and the word that it is sent", async () => {
    const { onCopy, onCopyPart, onSent } = say(toCopy, "copied");
    expect(screen.getByText(en.copiedToPaste)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: en.copySubject }));
    expect(onCopyPart).toHaveBeenLastCalledWith("Complete");
    expect(screen.getByText(en.copied)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: en.copyRecipients }));
    expect(onCopyPart).toHaveBeenLastCalledWith("ana@contoso.com; bo@contoso.com");
    await userEvent.click(screen.getByRole("button", { name: en.copyEmail }));
    expect(onCopy).toHaveBeenCalledWith(EMAIL);
    await userEvent.click(screen.getByRole("button", { name: en.markSent }));
    expect(onSent).toHaveBeenCalledWith(EMAIL);
  });

  it("leaves out the recipients where the message has them", () => {
    say({ ...toCopy, recipients: [] }, "copied");
    expect(screen.queryByRole("button", { name: en.copyRecipients })).toBeNull();
  });

  it("shows subject and text to be copied by hand", () => {
    say({ ...toCopy, copied: false }, "byHand");
    expect(screen.getByText(en.copyByHand)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: en.copyEmail })).toHaveValue("Complete\n\nHello");
  });
});

const INSERTED = { kind: "customer", bodyType: "html", content: "<p>Hello</p>", fragment: "<p>Hello</p>", replaced: "", subject: null, recipients: [] } as const;

it("an insert can be taken back; what cannot is not offered", async () => {
  const { onUndo } = say(written({ done: true, how: "insertedAtTop", warnings: [], inserted: INSERTED, notes: "" }));
  await userEvent.click(screen.getByRole("button", { name: en.undoInsert }));
  expect(onUndo).toHaveBeenCalledTimes(1);
});

it.each<WriteResult>([
  { done: true, how: "insertedAtTop", warnings: [] },
  { done: true, how: "replyOpened", warnings: [] },
])("no undo of %j", (result) => {
  say(written(result));
  expect(screen.queryByRole("button", { name: en.undoInsert })).toBeNull();
});

it.each([
  ["edited", en.insertNotUndone.edited],
  ["pictures", en.insertNotUndone.pictures],
  ["stillShown", en.insertNotUndone.stillShown],
  ["timeout", en.insertNotUndone.timeout],
  ["failed", en.insertNotUndone.failed],
  ["refused", en.insertNotUndone.failed],
  ["unsupported", en.insertNotUndone.failed],
  ["itemChanged", en.insertNotUndone.itemChanged],
] as const)("an insert that stays (%s) is a sentence", async (reason, sentence) => {
  say({ state: "undo", result: { undone: false, reason, unsure: false }, stepStays: false });
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

it("an insert that may have been taken back when another message was opened is not said to stand, nor that message to be open: this is read back at its own", async () => {
  say({ state: "undo", result: { undone: false, reason: "itemChanged", unsure: true }, stepStays: false });
  expect(await screen.findByText("Another message was opened meanwhile. If the email is still in yours, remove it by hand.")).toBeInTheDocument();
});

it("an insert that was taken back says so, and what to look at", async () => {
  say({ state: "undo", result: { undone: true, warnings: ["headersLeft", "bodyUnchecked"] }, stepStays: false });
  expect(await screen.findByText(en.insertUndone)).toBeInTheDocument();
  expect(screen.getByText(en.headersLeft)).toBeInTheDocument();
  expect(screen.getByText(en.warning.bodyUnchecked)).toBeInTheDocument();
});

it.each([true, false])("says whether its step stays in the record: %s", async (stepStays) => {
  say({ state: "undo", result: { undone: true, warnings: [] }, stepStays });
  await screen.findByText(en.insertUndone);
  expect(screen.queryAllByText("Its step stays.")).toHaveLength(stepStays ? 1 : 0);
});
