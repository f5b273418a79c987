import { useEffect, useRef, useState } from "react";
import { emailNote, type NoteEmailed } from "../../app/emailNote";
import type { Closing, NextActionPlan } from "../../core/engagement/Closing";
import type { ClosingAction } from "../../core/engagement/ClosingAction";
import { besideOwnWords, checkNote, PART_OF, withNextAction, type NoteFinding } from "../../core/notes/checkNote";
import { oneLine } from "../../core/engagement/oneLine";
import { NOTE_TYPES } from "../../core/notes/checklist";
import { withStatement } from "../../core/notes/editedNote";
import type { Lead } from "../../core/notes/missingParts";
import { formatText, type NoteFormat } from "../../core/notes/NoteFormat";
import { nextActionId, standingPlan, withPlan } from "../../core/notes/nextActionPlan";
import { nextActionDay, nextActionSaid, proposedActionDay, type NoteFacts } from "../../core/notes/noteText";
import type { NoteWords } from "../../core/notes/NoteWords";
import { checkOwnWords, type OwnWords } from "../../core/notes/ownWords";
import type { NotesReviewMessages } from "../../messages/notesReview/en";
import type { PaneMessages } from "../../messages/pane";
import type { Services } from "../Services";
import { CriteriaReview, type ShownStatement } from "../views/notes/CriteriaReview";
import { NextActionFields } from "../views/notes/NextActionFields";
import { NoteEditor } from "../views/notes/NoteEditor";
import { NotesReview } from "../views/notes/NotesReview";
import { WordingFindings, type ShownCorrection } from "../views/notes/WordingFindings";
import { useTyped } from "../views/typedValues";
import { draftKey, NOTE_DRAFTS, withEdit, withPlanned, withReworded, type NoteDrafts } from "./noteDrafts";
import { reviewedCriteria } from "./reviewedCriteria";
import { useCorrections, type Correction } from "./useCorrections";
import { useSettled } from "./useSettled";

export interface NotesReviewWorkProps {
  readonly m: PaneMessages;
  readonly n: NotesReviewMessages;
  /** Of the notes, and of the pane, in which the FM's own words may be written too. */
  readonly words: NoteWords;
  readonly ownLanguage: NoteWords;
  readonly services: Pick<Services, "mail" | "clipboard">;
  readonly closing: Closing;
  readonly facts: NoteFacts;
  readonly customer: string;
  readonly task: string;
  readonly copiesOnly: boolean;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly act: (said: (closing: Closing) => readonly ClosingAction[]) => void;
  readonly onLead: (lead: Lead) => void;
  readonly onClose: () => void;
}

// Long enough that nobody is told of a word while it is typed.
const TYPING_ENDS_MS = 400;

const FIELD_AT: Readonly<Record<OwnWords, Lead>> = {
  activitiesReviewed: { to: "step", step: "discussion" },
  concerns: { to: "step", step: "faqReview" },
  nextSteps: { to: "step", step: "faqReview" },
};

/** The review at work: what is edited, corrected, copied and emailed. The FM has opened it: it begins at its heading. */
export function NotesReviewWork(props: NotesReviewWorkProps) {
  const { m, n, words, ownLanguage, services, closing, facts: given, customer, task, copiesOnly, date, number, act, onLead, onClose } = props;
  const [format, setFormat] = useTyped<NoteFormat>("noteFormat", "technicalEnablement");
  const [drafts, setDrafts] = useTyped<NoteDrafts>(NOTE_DRAFTS, {});
  const [said, setSaid] = useState("");
  const [isEmailing, setEmailing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);

  const facts = withPlan(given, closing);
  const composed = formatText(format, closing, facts, words);
  const key = draftKey(format, words.language);
  const draft = drafts[key];
  const text = draft?.text ?? composed;
  const edit = (to: string): void => { setDrafts(withEdit(drafts, key, to, composed)); };
  const reword = (field: OwnWords, before: string, after: string): void => {
    const recomposed = formatText(format, { ...closing, [field]: after }, facts, words);
    setDrafts(withReworded(drafts, key, { before: oneLine(before), after: oneLine(after) }, { before: composed, after: recomposed }));
  };
  const plan = (change: Partial<Pick<NextActionPlan, "by" | "owner">>): void => {
    const after = { ...closing, nextActionPlan: planOf(closing, change) };
    const nextFacts = withPlan(given, after);
    act((record) => [{ type: "planNextAction", ...planOf(record, change) }]);
    setDrafts(withPlanned(drafts, key, withNextAction(text, closing, nextFacts, words), { before: composed, after: formatText(format, closing, nextFacts, words) }));
  };
  const planned = (change: Partial<Pick<NextActionPlan, "by" | "owner">>): void => {
    plan(change);
    forget();
  };
  const own = nextActionSaid(closing, facts, ownLanguage);
  const { latest, correctOwn, correctNote, correctPlan, discard, undo, forget } = useCorrections({ closing, act, text, composed, words, onText: edit, onReworded: reword, onPlan: (by) => { plan({ by }); } });
  const day = nextActionDay(closing, facts);

  // A correction is judged at once, what is typed once the typing ends.
  const checked = useSettled(text, `${key} ${String(latest?.order ?? 0)} ${draft === undefined ? "" : "edited"}`, TYPING_ENDS_MS);
  const others = ownLanguage.language === words.language ? [] : [ownLanguage];
  const inNote = besideOwnWords(checkNote(checked, closing, facts, words, others), checked, closing, words);

  const editedNotes = Object.fromEntries(NOTE_TYPES.flatMap((type) => (drafts[draftKey(type, words.language)] === undefined ? [] : [[type, drafts[draftKey(type, words.language)]]])));
  const putBack = ({ type, text: statement }: ShownStatement): void => {
    const to = draftKey(type, words.language);
    const asComposed = formatText(type, closing, facts, words);
    forget();
    setDrafts(withEdit(drafts, to, withStatement(drafts[to]?.text ?? asComposed, asComposed, statement), asComposed));
  };

  const copy = async (): Promise<void> => {
    const copied = await services.clipboard.copyText(text);
    setSaid(copied ? m.copied : m.copyByHand);
    if (!copied) area.current?.select();
  };
  const email = async (): Promise<void> => {
    setEmailing(true);
    setSaid("");
    const how = await emailNote(services.mail, services.clipboard, n.emailSubject(n.formatName[format], customer), text);
    setEmailing(false);
    setSaid(emailedText(how, n));
    if (how === "byHand") area.current?.select();
  };
  const show = ({ finding: { index, shown } }: NoteFinding): void => {
    // Chromium scrolls a text area to its selection as it takes the focus, and not otherwise.
    area.current?.blur();
    area.current?.setSelectionRange(index, index + shown.length);
    area.current?.focus();
  };

  return (
    <NotesReview
      m={m}
      n={n}
      heading={heading}
      onClose={onClose}
      note={
        <>
          <NoteEditor
            n={n}
            format={format}
            language={words.language}
            text={text}
            isEdited={draft !== undefined}
            isOutdated={draft !== undefined && draft.base !== composed}
            said={said}
            isEmailing={isEmailing}
            area={area}
            onFormat={(next) => {
              setSaid("");
              forget();
              setFormat(next);
            }}
            onText={(next) => {
              setSaid("");
              forget();
              edit(next);
            }}
            onDiscard={() => {
              setSaid("");
              discard();
            }}
            onCopy={() => void copy()}
            onEmail={() => void email()}
          />
          <NextActionFields
            n={n}
            labels={ownLanguage.labels}
            action={own.nextAction}
            id={nextActionId(closing)}
            day={day}
            owner={nextActionSaid(closing, facts, words).owner}
            today={given.today}
            onDay={(by) => { planned({ by }); }}
            onOwner={(owner) => { planned({ owner: owner === "" ? null : owner }); }}
          />
          <WordingFindings
            m={m}
            n={n}
            number={number}
            labels={ownLanguage.labels}
            language={words.language}
            own={checkOwnWords(closing, [words, ...others], facts.today)}
            ownText={closing}
            note={inNote}
            noteText={checked}
            correction={latest === null ? null : shownCorrection(latest, n)}
            onCorrectOwn={correctOwn}
            onCorrectNote={(found) => {
              // A day that nothing says is planned, so that Open closings has the same.
              if (found.finding.kind === "nextActionWithoutDate" && found.writes !== null && day === null) correctPlan(found, proposedActionDay(facts));
              else correctNote(found);
            }}
            onUndo={undo}
            onField={(field) => { onLead(FIELD_AT[field]); }}
            onShow={show}
            onNextAction={(lacks) => { area.current?.closest(".notes-review")?.querySelector<HTMLInputElement>(`[data-next-action="${PART_OF[lacks]}"] input`)?.focus(); }}
          />
        </>
      }
      criteria={<CriteriaReview m={m} n={n} criteria={reviewedCriteria(closing, words, editedNotes, { m, n, date, task, copiesOnly })} task={task} number={number} language={words.language} onLead={onLead} onPutBack={putBack} />}
    />
  );
}

/** The plan for what is next, with what the FM says of it now. */
function planOf(closing: Closing, change: Partial<Pick<NextActionPlan, "by" | "owner">>): NextActionPlan {
  return { by: null, owner: null, ...standingPlan(closing), ...change, action: nextActionId(closing) };
}

function emailedText(how: NoteEmailed, n: NotesReviewMessages): string {
  return { opened: n.emailOpened, copied: n.emailCopied, unsure: n.emailUnsure, byHand: n.emailByHand }[how];
}

function shownCorrection({ order, kind, shown, writes, undo }: Correction, n: NotesReviewMessages): ShownCorrection {
  const text = { replaced: n.corrected(shown, writes), added: n.added(writes), discarded: n.discarded }[kind];
  return { order, text: undo === null ? n.undone : text, canUndo: undo !== null };
}
