import { DefaultButton } from "@fluentui/react/lib/Button";
import { lazy, Suspense, useContext, useMemo, useRef, useState } from "react";
import { answeredActions, withAnswers } from "../app/saveAnswers";
import type { Answers } from "../app/answers";
import { today as todayOf } from "../app/today";
import { nextActionDate } from "../core/engagement/nextActionDate";
import { closingSteps } from "../core/engagement/steps";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { checklist, type CriterionId, type NoteType } from "../core/notes/checklist";
import { handTick, type HandTickedId } from "../core/notes/handTick";
import { noteText, type NoteFacts } from "../core/notes/noteText";
import { queueForTenant } from "../core/routing/queueForTenant";
import type { TemplateKind } from "../core/templates/Email";
import type { Candidate } from "../core/tenant/Detection";
import type { Tenant } from "../core/tenant/Tenant";
import { loadNoteWords } from "../messages/notes/loadNoteWords";
import type { PaneMessages } from "../messages/pane";
import { TASKS } from "../playbook/tasks";
import type { ItemMark, MailAbilities } from "../ports/MailPort";
import type { SettingsValues } from "../ports/Settings";
import { leadTo } from "./notes/leadTo";
import { editedText } from "./notes/noteDrafts";
import { PaneTheme } from "./PaneTheme";
import type { Services } from "./Services";
import { useClosing } from "./useClosing";
import { useFreshMarks } from "./useFreshMarks";
import { useSighting } from "./useSighting";
import { useWriting } from "./useWriting";
import type { LastOutcome } from "./writing";
import { ClosingSteps } from "./views/ClosingSteps";
import { EmailActions } from "./views/EmailActions";
import { MissingFacts } from "./views/MissingFacts";
import { NotesChecklist } from "./views/NotesChecklist";
import { TypedContext, useTyped } from "./views/typedValues";
import { WriteOutcome } from "./views/WriteOutcome";

interface WorkspaceProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly candidate: Candidate;
  readonly mail: MailSnapshot;
  readonly item: ItemMark | null;
  readonly abilities: MailAbilities;
  /** The open mail is not this tenant's: its closing was opened from the list of all. */
  readonly isOtherMail?: boolean;
  readonly last: LastOutcome | null;
  readonly onLast: (last: LastOutcome | null) => void;
  readonly onTenant: (tenant: Tenant) => void;
  readonly onSettings: (settings: SettingsValues) => void;
}

// Most closings are looked at without it.
const NotesReviewPage = lazy(async () => ({ default: (await import("./notes")).NotesReviewPage }));

const NEXT_EMAIL: Partial<Record<string, TemplateKind>> = { accountTeamEmail: "accountTeam", customerEmail: "customer", assignmentRequest: "assignment" };

/** The closing of one tenant: its emails, its steps, its notes. */
export function ClosingWorkspace({ m, language, services, settings, candidate, mail, item, abilities, isOtherMail = false, last, onLast, onTenant, onSettings }: WorkspaceProps) {
  const { tenant } = candidate;
  const { closing, refusal, fault, act, moveTo } = useClosing(services.closings, tenant, () => todayOf(services.clock));
  useSighting(services, tenant, closing, isOtherMail ? null : item);
  const today = todayOf(services.clock);
  const format = useFormats(language);
  const copiesOnly = !abilities.canOpenForms && !abilities.canInsert;
  const writing = useWriting({ services, settings, candidate, mail, item, closing, today, act, copiesOnly, last, onLast });
  useFreshMarks(services.mail, item, tenant, closing, settings, writing.busy !== null);
  const [note, setNote] = useState<{ readonly text: string; readonly copied: "copied" | "byHand" } | null>(null);
  const [notesFail, setNotesFail] = useState(false);
  const [noteLanguage, setNoteLanguage] = useTyped<LanguageCode>("noteLanguage", language);
  const [reviews, setReviews] = useState(false);
  const reviewButton = useRef<HTMLDivElement>(null);
  const typed = useContext(TypedContext);
  if (closing === null) return <div className="card skeleton" />;

  const steps = closingSteps(closing, { queue: queueForTenant(tenant) });
  const task = String(TASKS[closing.variant].number);
  const nextStep = steps.find((step) => step.status === "ready" && NEXT_EMAIL[step.id] !== undefined);

  const answer = (answers: Answers): void => {
    const after = withAnswers({ tenant, closing, settings }, answers, today);
    for (const said of answeredActions(answers, today)) act(said);
    moveTo(after.closing.tenantKey);
    onSettings(after.settings);
    onTenant(after.tenant);
    writing.retry(after);
  };

  const noteFacts: NoteFacts = { customerName: tenant.customerName, tenantName: tenant.tenantName, tenantId: tenant.tenantId, fmName: settings.fmName ?? services.mail.userName(), today, nextActionOn: null };

  const copyNote = async (type: NoteType): Promise<void> => {
    const words = await loadNoteWords(noteLanguage).catch(() => null);
    setNotesFail(words === null);
    if (words === null) return;
    const text = editedText(typed, type, noteLanguage) ?? noteText(type, closing, noteFacts, words);
    setNote({ text, copied: (await services.clipboard.copyText(text)) ? "copied" : "byHand" });
  };

  return (
    <PaneTheme>
      {fault && <p className="banner">{m.storageFault[fault]}</p>}
      {notesFail && (
        <p className="banner" role="alert">
          {m.failure.templateNotLoaded}
        </p>
      )}
      <EmailActions m={m} language={writing.language} queue={queueForTenant(tenant)} writing={writing.busy} copies={copiesOnly} next={nextStep ? (NEXT_EMAIL[nextStep.id] ?? null) : null} onLanguage={writing.setLanguage} onWrite={writing.write}>
        {writing.missing && <MissingFacts key={writing.missing.needed.join()} m={m} needed={writing.missing.needed} onSave={answer} onCancel={writing.cancel} />}
        <div role="status">{writing.outcome && <WriteOutcome m={m} outcome={writing.outcome} date={format.date} copied={writing.copied} onCopy={writing.copy} onCopyPart={writing.copyPart} onSent={writing.sent} onAgain={writing.again} onUndo={writing.undo} undoing={writing.undoing} />}</div>
      </EmailActions>
      <div className="columns">
        <ClosingSteps
          m={m}
          closing={closing}
          steps={steps}
          nextActionDate={format.date(nextActionDate(today))}
          date={format.date}
          number={format.number}
          figuresElsewhere={writing.missing?.needed.some((name) => name === "seats" || name === "activeUsers") ?? false}
          refusal={refusal}
          onAction={act}
          today={today}
        />
        <NotesChecklist
          m={m}
          criteria={checklist(closing)}
          task={task}
          language={noteLanguage}
          onLanguage={setNoteLanguage}
          onTick={(id: CriterionId, ticked) => { act(handTick(id as HandTickedId, ticked ? today : null)); }}
          onCopy={(type) => void copyNote(type)}
          copied={note?.copied ?? null}
          byHand={note?.text ?? null}
        >
          <div ref={reviewButton}>
            <DefaultButton aria-expanded={reviews} onClick={() => { setReviews(!reviews); }}>
              {m.reviewNotes}
            </DefaultButton>
          </div>
        </NotesChecklist>
      </div>
      {reviews && (
        <Suspense fallback={<div className="card skeleton" />}>
          <NotesReviewPage
            m={m}
            language={language}
            noteLanguage={noteLanguage}
            services={services}
            closing={closing}
            facts={noteFacts}
            customer={tenant.customerName ?? tenant.tenantName ?? tenant.tenantId ?? ""}
            task={task}
            copiesOnly={copiesOnly}
            date={format.date}
            number={format.number}
            act={act}
            onLead={(lead) => { leadTo(lead, document); }}
            onClose={() => {
              setReviews(false);
              reviewButton.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      )}
    </PaneTheme>
  );
}

/** Dates and numbers as the reader writes them. */
function useFormats(language: LanguageCode) {
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
    const numbers = new Intl.NumberFormat(language);
    return { date: (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`)), number: (value: number): string => numbers.format(value) };
  }, [language]);
}
