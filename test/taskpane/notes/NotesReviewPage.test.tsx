import "@testing-library/jest-dom";
import "../../fakes/matchMedia";
import "../../fakes/paneIcons";
import { act as settle, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo, useState } from "react";
import type { Closing } from "../../../src/core/engagement/Closing";
import { recordAction } from "../../../src/core/engagement/recordAction";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import type { NoteFacts } from "../../../src/core/notes/noteText";
import { noteText } from "../../../src/core/notes/noteText";
import { en as words } from "../../../src/messages/notes/en";
import { de as germanWords } from "../../../src/messages/notes/de";
import { en as n } from "../../../src/messages/notesReview/en";
import { en as m } from "../../../src/messages/pane/en";
import { NotesReviewPage } from "../../../src/taskpane/notes/NotesReviewPage";
import { TypedContext } from "../../../src/taskpane/views/typedValues";
import { after, DAY, FOLLOWED_UP, reached } from "../../core/engagement/closings";
import { recorded } from "../../core/engagement/recorded";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";
import { violations } from "../../fakes/violations";

const FACTS: NoteFacts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: "Robin Weber", today: DAY, nextActionOn: null };
const CONCERNED = recorded({ ...reached(), accountTeam: "known" }, DAY, { type: "setConcerns", concerns: "Hybrid is not ready yet", nextSteps: "Sam is to be asked" });

interface World {
  readonly services?: FakeServices;
  readonly closing?: Closing;
  readonly noteLanguage?: LanguageCode;
  readonly typed?: Map<string, unknown>;
}

async function draw({ services = fakeServices(), closing: first = CONCERNED, noteLanguage = "en", typed = new Map<string, unknown>() }: World = {}) {
  const onLead = jest.fn();
  const onClose = jest.fn();
  let record = first;
  function Pane() {
    const [closing, setClosing] = useState(first);
    const context = useMemo(() => typed, []);
    return (
      <TypedContext.Provider value={context}>
        <NotesReviewPage
          m={m}
          language="en"
          noteLanguage={noteLanguage}
          services={services}
          closing={closing}
          facts={FACTS}
          customer="Contoso"
          task="4058"
          copiesOnly={false}
          date={String}
          number={String}
          act={(said) => {
            for (const action of said(record)) {
              const result = recordAction(record, action, DAY);
              if (result.ok) record = result.closing;
            }
            setClosing(record);
          }}
          onLead={onLead}
          onClose={onClose}
        />
      </TypedContext.Provider>
    );
  }
  const { container, unmount } = render(<Pane />);
  await screen.findByRole("region", { name: "Notes review" });
  return { services, onLead, onClose, container, unmount, typed, record: () => record };
}

const area = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Text of the note/ });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
/** What an FM types; the check comes when the typing has ended. */
async function type(text: string): Promise<void> {
  jest.useFakeTimers();
  try {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await user.click(area());
    await user.keyboard("{Control>}{End}{/Control}");
    await user.type(area(), text);
    settle(() => { jest.runAllTimers(); });
  } finally {
    jest.useRealTimers();
  }
}
const findings = () => screen.queryAllByRole("listitem").filter((item) => item.classList.contains("finding"));

it("begins at its heading, with the note as it goes to FTOP", async () => {
  await draw();
  expect(screen.getByRole("heading", { name: "Notes review" })).toHaveFocus();
  expect(area()).toHaveValue(noteText("technicalEnablement", CONCERNED, FACTS, words));
  await press("Engagement Management");
  expect(area()).toHaveValue(noteText("engagementManagement", CONCERNED, FACTS, words));
  expect(screen.getByRole("button", { name: "Engagement Management" })).toHaveAttribute("aria-pressed", "true");
  await press("Executive summary");
  expect(area().value.split("\n")[0]).toBe(words.execSummaryTitle);
});

it("shows each criterion with its statement or what is missing, said in words, and leads there", async () => {
  const { onLead } = await draw({ closing: after({ ...reached(), accountTeam: "known" }, ...FOLLOWED_UP.slice(0, 1)) });
  const row = (id: string) => {
    const found = screen.getAllByRole("listitem").find((item) => item.classList.contains("review-row") && within(item).queryByText(id, { exact: true }) !== null);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  expect(row("I4")).toHaveTextContent("The account team was sent the ATU template on November 22, 2026.");
  expect(row("I4")).toHaveTextContent(n.verdict.satisfied);
  expect(row("O2")).toHaveTextContent(n.verdict.notApplicable);
  expect(row("O6")).toHaveClass("review-missing");
  expect(row("O6")).toHaveTextContent(n.verdict.missing);
  expect(row("O9")).toHaveTextContent("The discussion with the customer has not been held.");
  await userEvent.click(within(row("O9")).getByRole("button"));
  expect(onLead).toHaveBeenLastCalledWith({ to: "step", step: "discussion" });
  await userEvent.click(within(row("I1")).getByRole("button", { name: "I1: Go to “I1 in the checklist”" }));
  expect(onLead).toHaveBeenLastCalledWith({ to: "tick", criterion: "I1" });
  expect(screen.getByText(/^Without a statement: /)).toHaveTextContent(n.counts(String(document.querySelectorAll(".review-missing").length), String(document.querySelectorAll(".review-insufficient").length)));
});

it("judges the note that the FM copies: what is gone from the text does not satisfy its criterion, and is put back with one click", async () => {
  const { container } = await draw({ closing: after({ ...reached(), accountTeam: "known" }, ...FOLLOWED_UP) });
  const row = (id: string) => screen.getAllByRole("listitem").find((item) => item.classList.contains("review-row") && within(item).queryByText(id, { exact: true }) !== null) as HTMLElement;
  const statement = "[EXO] The account team was sent the ATU template on November 22, 2026.";
  await press("Engagement Management");
  await userEvent.clear(area());
  await userEvent.click(area());
  await userEvent.paste("Mine.");
  for (const id of ["O1", "O3", "O4", "O8"]) expect(row(id)).toHaveClass("review-missing");
  expect(row("O1")).toHaveTextContent(n.standing.removed);
  expect(await violations(container)).toEqual([]);
  await userEvent.click(within(row("O1")).getByRole("button", { name: `O1: ${n.putBack}: ${statement}` }));
  expect(area()).toHaveValue(`Mine.\n- ${statement}`);
  expect(row("O1")).toHaveClass("review-satisfied");
  expect(row("I4")).toHaveClass("review-satisfied");
  expect(row("O1")).toHaveFocus();
  expect(row("O3")).toHaveClass("review-missing");
  // The other note is judged by its own text, and so is this one while the other is on screen.
  await press("Technical Enablement");
  expect(row("O9")).toHaveClass("review-satisfied");
  expect(row("O3")).toHaveClass("review-missing");
});

it("corrects the FM's own words in the record with one click, and takes it back", async () => {
  const { record } = await draw();
  await press("Engagement Management");
  expect(findings()).toHaveLength(1);
  await press("Replace “yet” with “as of November 22, 2026”");
  expect(record().concerns).toBe("Hybrid is not ready as of November 22, 2026");
  expect(record().nextSteps).toBe("Sam is to be asked");
  expect(area().value).toContain("Hybrid is not ready as of November 22, 2026");
  expect(screen.getByText(n.wordingClean)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await press("Undo");
  expect(record().concerns).toBe("Hybrid is not ready yet");
  expect(findings()).toHaveLength(1);
  expect(screen.getByRole("heading", { name: n.wording })).toHaveFocus();
});

it("checks the text as the FM edits it, and corrects it there", async () => {
  const { record } = await draw();
  await type("{Enter}All is currently well.");
  expect(findings().map((item) => item.textContent)).toEqual([expect.stringContaining("yet"), expect.stringContaining("All is currently well.")]);
  await press("Replace “currently” with “as of November 22, 2026”");
  expect(area().value).toMatch(/All is as of November 22, 2026 well\.$/);
  expect(record()).toBe(CONCERNED);
  await press("Undo");
  expect(area().value).toMatch(/All is currently well\.$/);
});

it("a word without a correction is shown where it stands", async () => {
  await draw({ noteLanguage: "de", closing: recorded(reached(), DAY, { type: "reviewFaq", on: DAY }) });
  await type("{Enter}Es fehlt noch etwas.");
  expect(findings()).toHaveLength(1);
  expect(findings()[0]).toHaveTextContent(n.sayAnew);
  await press("Show in the text: noch");
  expect(area()).toHaveFocus();
  expect(area().value.slice(area().selectionStart, area().selectionEnd)).toBe("noch");
});

it("an owner that the FM took out can be put back", async () => {
  await draw();
  const composed = area().value;
  await userEvent.clear(area());
  await userEvent.click(area());
  await userEvent.paste(composed.replace(/\nOwner: .*$/, ""));
  await userEvent.click(await screen.findByRole("button", { name: "Add “Owner: Robin Weber”" }));
  expect(area()).toHaveValue(composed);
  expect(screen.queryByText(n.edited)).not.toBeInTheDocument();
});

it("the next action's day and owner are said in its fields, go into every note and the record, and hold for as long as it is next", async () => {
  const { record, unmount } = await draw();
  const day = screen.getByLabelText(words.labels.nextActionDate);
  // Two weeks after the last change, as in Open closings.
  expect(day).toHaveValue("2026-12-06");
  fireEvent.change(day, { target: { value: "2026-11-01" } });
  expect(screen.getByText(n.dayPassed)).toBeInTheDocument();
  expect(area().value).toContain("\nNext action date: December 6, 2026\n");
  fireEvent.change(day, { target: { value: "2026-12-04" } });
  fireEvent.blur(day);
  const owner = screen.getByRole("textbox", { name: words.labels.owner });
  expect(owner).toHaveValue("Robin Weber");
  await userEvent.clear(owner);
  await userEvent.type(owner, "Kim Lee");
  await userEvent.tab();
  const said = "\nNext action date: December 4, 2026\nOwner: Kim Lee";
  expect(area().value).toContain(said);
  await press("Executive summary");
  expect(area().value).toContain(said);
  unmount();
  const planned = record();
  expect(planned.nextActionPlan).toEqual({ action: "emailAccountTeam EXO", by: "2026-12-04", owner: "Kim Lee" });
  expect(planned.history.map(({ action }) => action)).toContainEqual({ type: "planNextAction", action: "emailAccountTeam EXO", by: "2026-12-04", owner: "Kim Lee" });
  const again = await draw({ closing: planned });
  expect(area().value).toContain(said);
  again.unmount();
  // Another action is next: nobody has said by when, or by whom.
  await draw({ closing: after(planned, { type: "emailAccountTeam", on: DAY }) });
  expect(area().value).toContain("\nNext action date: December 6, 2026\nOwner: Robin Weber");
});

it("a day that nothing says is asked for, and one click plans it in two weeks, for note and record; it can be undone", async () => {
  const { record } = await draw({ closing: after({ ...reached(), accountTeam: "known" }) });
  const composed = area().value;
  expect(composed).not.toContain("Next action date");
  expect(screen.getByLabelText(words.labels.nextActionDate)).toHaveValue("");
  await userEvent.click(await screen.findByRole("button", { name: "Add “Next action date: December 6, 2026”" }));
  expect(area().value).toContain("\nNext action date: December 6, 2026\nOwner: Robin Weber");
  expect(screen.queryByText(n.edited)).not.toBeInTheDocument();
  expect(record().nextActionPlan).toEqual({ action: "emailAccountTeam EXO", by: "2026-12-06", owner: null });
  expect(screen.getByRole("button", { name: m.undo })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  expect(record().nextActionPlan).toBeNull();
  // The change that took the plan back has a day, and two weeks follow from it.
  expect(area().value).toContain("\nNext action date: December 6, 2026\n");
});

it("an edited note says the day and owner where it lacked them, and keeps what was edited", async () => {
  await draw();
  const composed = area().value;
  await userEvent.clear(area());
  await userEvent.click(area());
  await userEvent.paste(`${composed.replace(/\nNext action date: .*$/m, "")}\nMine.`);
  await userEvent.click(await screen.findByRole("button", { name: `${n.goToField}: ${words.labels.nextActionDate}` }));
  const day = screen.getByLabelText(words.labels.nextActionDate);
  expect(day).toHaveFocus();
  fireEvent.change(day, { target: { value: "2026-12-04" } });
  fireEvent.blur(day);
  expect(area().value).toMatch(/\nNext action date: December 4, 2026\nOwner: Robin Weber\nMine\.$/);
  expect(screen.queryByText(n.recordChanged)).not.toBeInTheDocument();
});

it("what is typed stays: for another note, another mail, and a record that changes meanwhile", async () => {
  const { typed, unmount } = await draw();
  await type("{Enter}Mine.");
  await press("Engagement Management");
  expect(area().value).not.toContain("Mine.");
  await press("Technical Enablement");
  expect(area().value).toMatch(/Mine\.$/);
  unmount();
  await draw({ typed, closing: { ...CONCERNED, activeUsers: 20 } });
  expect(area().value).toMatch(/Mine\.$/);
  expect(screen.getByText(n.recordChanged)).toBeInTheDocument();
  await press("Discard my edits");
  expect(area()).toHaveValue(noteText("technicalEnablement", { ...CONCERNED, activeUsers: 20 }, FACTS, words));
  await press("Undo");
  expect(area().value).toMatch(/Mine\.$/);
});

it("an edited note says the record's words as they are once those are corrected", async () => {
  await draw();
  await press("Engagement Management");
  await type("{Enter}Mine.");
  await press("Replace “yet” with “as of November 22, 2026”");
  expect(area().value).toContain("Hybrid is not ready as of November 22, 2026");
  expect(area().value).toMatch(/Mine\.$/);
  expect(screen.queryByText(n.recordChanged)).not.toBeInTheDocument();
});

it("copies what stands there, as plain text", async () => {
  const { services } = await draw();
  await type("{Enter}Mine.");
  await press("Copy this note");
  expect(services.clips[0]).toBe(area().value);
  expect(await screen.findByText(m.copied)).toBeInTheDocument();
});

it("where it cannot copy, the text is selected", async () => {
  await draw({ services: fakeServices([], { clipboard: { copyText: () => Promise.resolve(false), copyRich: () => Promise.resolve(false) } }) });
  await press("Copy this note");
  expect(await screen.findByText(m.copyByHand)).toBeInTheDocument();
  expect([area().selectionStart, area().selectionEnd]).toEqual([0, area().value.length]);
});

it("emails it to the FM where Outlook opens a message, else copies it and says so", async () => {
  const { services } = await draw();
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  await press("Email to myself");
  expect(await screen.findByText(n.emailOpened)).toBeInTheDocument();
  expect(services.mail.newMessages[0]).toMatchObject({ to: ["robin.weber@microsoft.com"], subject: "FTOP note, Technical Enablement: Contoso" });
  services.mail.can = { surface: "compose", canOpenForms: false, canInsert: true };
  await press("Email to myself");
  expect(await screen.findByText(n.emailCopied)).toBeInTheDocument();
  expect(services.clips[0]).toBe(area().value);
});

it("writes the notes in their own language beside the pane's", async () => {
  await draw({ noteLanguage: "de" });
  expect(area()).toHaveValue(noteText("technicalEnablement", CONCERNED, FACTS, germanWords));
  expect(area()).toHaveAttribute("lang", "de");
  // The FM wrote in the pane's language.
  expect(screen.getByRole("button", { name: "Replace “yet” with “as of November 22, 2026”" })).toBeInTheDocument();
});

it("markup in the FM's words is text", async () => {
  const { container } = await draw({ closing: after(CONCERNED, { type: "setConcerns", concerns: "<img src=x onerror=alert(1)> yet", nextSteps: "" }) });
  expect(container.querySelector("img")).toBeNull();
  expect(findings()[0]).toHaveTextContent("<img src=x onerror=alert(1)> yet");
});

it("can be closed, and anybody can use it", async () => {
  const { container, onClose } = await draw();
  await type("{Enter}All is currently well.");
  expect(await violations(container)).toEqual([]);
  await press("Close: Notes review");
  expect(onClose).toHaveBeenCalled();
});
