import { DefaultButton } from "@fluentui/react/lib/Button";
import { lazy, Suspense, useContext, useMemo, useRef, useState } from "react";
import { withAddressesTakenBack } from "../app/addresses";
import { answeredActions, withAnswers } from "../app/saveAnswers";
import type { Answers } from "../app/answers";
import { today as todayOf } from "../app/today";
import { confirmingAction, confirmingDay } from "../core/answers/readAnswer";
import { EMAIL_KINDS } from "../core/engagement/emailsWritten";
import { nextActionDate } from "../core/engagement/nextActionDate";
import { undoableEvent } from "../core/engagement/recordAction";
import type { StepId } from "../core/engagement/Step";
import { closingSteps } from "../core/engagement/steps";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { checklist, type CriterionId, type NoteType } from "../core/notes/checklist";
import { handTick, type HandTickedId } from "../core/notes/handTick";
import { withPlan } from "../core/notes/nextActionPlan";
import { noteText, type NoteFacts } from "../core/notes/noteText";
import { settledQueue } from "../core/routing/queueForTenant";
import type { TemplateKind } from "../core/templates/Email";
import type { Candidate } from "../core/tenant/Detection";
import type { Tenant } from "../core/tenant/Tenant";
import { changeText } from "../messages/engagement/changeText";
import { loadNoteWords } from "../messages/notes/loadNoteWords";
import type { PaneMessages } from "../messages/pane";
import { TASKS } from "../playbook/tasks";
import type { ItemMark, MailAbilities } from "../ports/MailPort";
import type { SettingsValues } from "../ports/Settings";
import type { Said } from "./ClosingRecord";
import { useAnswer } from "./engagement/useAnswer";
import { useEmailsLeftBehind } from "./engagement/useEmailsLeftBehind";
import { useEngagementMessages } from "./engagement/useEngagementMessages";
import { leadTo } from "./notes/leadTo";
import { editedText } from "./notes/noteDrafts";
import { PaneTheme } from "./PaneTheme";
import type { Services } from "./Services";
import { useClosing } from "./useClosing";
import { useFreshMarks } from "./useFreshMarks";
import { useSighting } from "./useSighting";
import { useWriting, type Writing } from "./useWriting";
import { asksFor, type LastOutcome } from "./writing";
import { ClosingSteps } from "./views/ClosingSteps";
import { EmailActions } from "./views/EmailActions";
import { focusOn } from "./views/focusOn";
import { AnswerProposal } from "./views/engagement/AnswerProposal";
import { History } from "./views/engagement/History";
import { ProposedStep } from "./views/engagement/ProposedStep";
import { RecordFields } from "./views/engagement/RecordFields";
import { MissingFacts } from "./views/MissingFacts";
import { paneFormats } from "./views/paneFormats";
import { NotesChecklist } from "./views/NotesChecklist";
import { OutcomePlace } from "./views/OutcomePlace";
import { StandingInsert } from "./views/StandingInsert";
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
  /** Resolves when it is stored. */
  readonly onTenant: (tenant: Tenant) => Promise<void>;
  readonly onSettings: (settings: SettingsValues) => void;
}

// Most closings are looked at without it.
const NotesReviewPage = lazy(async () => ({ default: (await import("./notes")).NotesReviewPage }));
const ReportCard = lazy(async () => ({ default: (await import("./openClosings/ReportCard")).ReportCard }));

const NEXT_EMAIL: Partial<Record<string, TemplateKind>> = { accountTeamEmail: "accountTeam", customerEmail: "customer", assignmentRequest: "assignment" };

const EMAIL_NAMES = { accountTeam: "accountTeamEmail", customer: "customerEmail", assignment: "assignmentRequest" } as const;

type Place = "steps" | "record" | "history" | "notes";

/** The closing of one tenant: its emails, its steps, its notes. */
export function ClosingWorkspace({ m, language, services, settings, candidate, mail, item, abilities, isOtherMail = false, last, onLast, onTenant, onSettings }: WorkspaceProps) {
  const { tenant } = candidate;
  const { closing, refusal, fault, act, moveTo } = useClosing(services.closings, tenant, () => todayOf(services.clock));
  useSighting(services, tenant, closing, isOtherMail ? null : item);
  const e = useEngagementMessages(language);
  const answered = useAnswer({ mail, item, tenant, closing, settings, directory: services.directory });
  // Where the last thing was said: what is refused is said there.
  const [saidIn, setSaidIn] = useState<Place>("steps");
  const [ticked, setTicked] = useState<CriterionId | null>(null);
  const [confirmed, setConfirmed] = useState("");
  const emails = useRef<HTMLDivElement>(null);
  const steps = useRef<HTMLDivElement>(null);
  const today = todayOf(services.clock);
  const format = useMemo(() => paneFormats(language), [language]);
  const copiesOnly = !abilities.canOpenForms && !abilities.canInsert;
  const writing = useWriting({ services, settings, candidate, mail, item, closing, today, act, copiesOnly, last, onLast });
  const left = useEmailsLeftBehind(services.emailsUnderWay, closing, act);
  useFreshMarks(services, item, mail, tenant, closing, settings, writing.busy !== null);
  const [note, setNote] = useState<{ readonly text: string; readonly copied: "copied" | "byHand" } | null>(null);
  const [notesFail, setNotesFail] = useState(false);
  const [noteLanguage, setNoteLanguage] = useTyped<LanguageCode>("noteLanguage", language);
  const [reviews, setReviews] = useState(false);
  const reviewButton = useRef<HTMLDivElement>(null);
  const [reports, setReports] = useState(false);
  const reportButton = useRef<HTMLDivElement>(null);
  const typed = useContext(TypedContext);
  if (closing === null) return <div className="card skeleton" />;

  const queue = settledQueue(tenant);
  const stepList = closingSteps(closing, { queue });
  const task = String(TASKS[closing.variant].number);
  const nextStep = stepList.find((step) => step.status === "ready" && NEXT_EMAIL[step.id] !== undefined);

  const answer = (answers: Answers): void => {
    const after = withAnswers({ tenant, closing, settings }, answers, today);
    // In one piece: a pane that ends now leaves all of it in the record, or none.
    if (answeredActions(closing, tenant, answers, today).length > 0) act((record) => answeredActions(record, tenant, answers, today));
    moveTo(after.closing.tenantKey, onTenant(after.tenant));
    onSettings(after.settings);
    writing.retry(after);
  };

  const noteFacts: NoteFacts = { customerName: tenant.customerName, tenantName: tenant.tenantName, tenantId: tenant.tenantId, fmName: settings.fmName ?? services.mail.userName(), today, nextActionOn: null };
  const actIn = (place: Place) => (said: Said): void => {
    setSaidIn(place);
    act(said);
  };
  const refusedIn = (place: Place): string | null => (refusal === null || saidIn !== place ? null : m.sentences(refusal.map((reason) => m.reason(reason, format.date))));
  const whyNotTicked = refusedIn("notes");
  const goTo = (step: StepId): void => {
    const shown = steps.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (shown) focusOn(shown);
  };

  const takeBack = (event: number): void => {
    const action = undoableEvent(closing) === event ? closing.history[event]?.action : undefined;
    actIn("history")({ type: "takeBack", event });
    // The directory has the addresses too.
    const before = action?.type === "setAddresses" ? withAddressesTakenBack(tenant, action) : null;
    if (before !== null) onTenant(before);
  };

  const takeUp = (): void => {
    const { proposal } = answered;
    if (proposal?.step === "queueConfirmed") {
      // From the record as it is by then; what it would refuse is not said.
      actIn("steps")((record) => [confirmingAction(record, confirmingDay(mail, today))].filter((action) => action !== null));
      setConfirmed(proposal.queue);
      goTo("queueConfirmed");
    } else {
      goTo("discussion");
      // The first thing to say of it, where it can be said now.
      steps.current?.querySelector<HTMLElement>('[data-step="discussion"] .step-controls select')?.focus();
    }
  };

  const goToEmails = (): void => { if (emails.current !== null) focusOn(emails.current); };
  const answerLeft = (opened: boolean): void => {
    left.answer(opened);
    goToEmails();
  };

  const answerQuestion: Writing["answer"] = (given) => {
    // The question goes away with its buttons.
    if (writing.outcome?.state === "written") emails.current?.querySelector<HTMLElement>(`[data-email="${writing.outcome.email.kind}"]`)?.focus();
    writing.answer(given);
  };

  const copyNote = async (type: NoteType): Promise<void> => {
    const words = await loadNoteWords(noteLanguage).catch(() => null);
    setNotesFail(words === null);
    if (words === null) return;
    const text = editedText(typed, type, noteLanguage) ?? noteText(type, closing, withPlan(noteFacts, closing), words);
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
      {e && answered.proposal && <AnswerProposal e={e} proposal={answered.proposal} day={format.date(confirmingDay(mail, today))} onConfirm={takeUp} onDismiss={() => { answered.dismiss(); goToEmails(); }} />}
      {e && left.asked && (
        <ProposedStep
          title={e.leftBehind}
          sentence={e.leftBehindSays(m[EMAIL_NAMES[EMAIL_KINDS[left.asked.step.type]]], format.date(left.asked.step.on))}
          yes={e.itOpened}
          no={e.itDidNot}
          onYes={() => { answerLeft(true); }}
          onNo={() => { answerLeft(false); }}
        />
      )}
      <p role="status" className="unseen">
        {e && confirmed !== "" && closing.queueConfirmedOn !== null ? e.confirmed(confirmed) : ""}
      </p>
      <div ref={emails} tabIndex={-1}>
        <EmailActions m={m} language={writing.language} queue={queue} writing={writing.busy} copies={copiesOnly} next={nextStep ? (NEXT_EMAIL[nextStep.id] ?? null) : null} onLanguage={writing.setLanguage} onWrite={writing.write}>
          {writing.missing && <MissingFacts key={writing.missing.needed.join()} m={m} needed={writing.missing.needed} takesFocus={writing.asksNow} onSave={answer} onCancel={writing.cancel} />}
          {writing.standing && writing.missing === null && writing.outcome === null && <StandingInsert m={m} kind={writing.standing} undoing={writing.undoing} onUndo={writing.undo} />}
          <div role="status">
            {writing.outcome && (
              <OutcomePlace of={writing.outcome} asks={asksFor(writing.outcome)}>
                <WriteOutcome m={m} outcome={writing.outcome} date={format.date} copied={writing.copied} onCopy={writing.copy} onCopyPart={writing.copyPart} onSent={writing.sent} onAgain={writing.again} onAnswer={answerQuestion} onUndo={writing.undo} undoing={writing.undoing} stepStays={e?.stepStays ?? ""} />
              </OutcomePlace>
            )}
          </div>
        </EmailActions>
      </div>
      <div className="columns">
        <div className="column" ref={steps}>
          <ClosingSteps
            m={m}
            e={e}
            closing={closing}
            steps={stepList}
            nextActionDate={format.date(nextActionDate(today))}
            date={format.date}
            number={format.number}
            figuresElsewhere={writing.missing?.needed.some((name) => name === "seats" || name === "activeUsers") ?? false}
            refusal={saidIn === "steps" ? refusal : null}
            queue={queue}
            onAction={actIn("steps")}
            today={today}
          />
          {e && <RecordFields m={m} e={e} closing={closing} tenant={tenant} today={today} number={format.number} refusal={refusedIn("record")} onAction={actIn("record")} onTenant={onTenant} />}
          {e && (
            <History
              m={m}
              e={e}
              events={closing.history.map(({ action, on, takenBackOn }, at) => ({ at, day: format.date(on), text: changeText(action, on, { m, e, task, workloads: closing.workloads.map(({ code }) => code), ...format }), takenBack: takenBackOn && format.date(takenBackOn) })).reverse()}
              undoable={undoableEvent(closing)}
              refusal={refusedIn("history")}
              number={format.number}
              onUndo={takeBack}
            />
          )}
          <div ref={reportButton}>
            <DefaultButton aria-expanded={reports} onClick={() => { setReports(!reports); }}>
              {m.closingReport}
            </DefaultButton>
          </div>
        </div>
        <NotesChecklist
          m={m}
          criteria={checklist(closing)}
          task={task}
          language={noteLanguage}
          onLanguage={setNoteLanguage}
          onTick={(id: CriterionId, isTicked) => {
            setTicked(id);
            actIn("notes")(handTick(id as HandTickedId, isTicked ? today : null));
          }}
          refused={ticked === null || whyNotTicked === null ? null : { id: ticked, why: whyNotTicked }}
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
      {reports && (
        <Suspense fallback={<div className="card skeleton" />}>
          <ReportCard
            m={m}
            language={language}
            tenant={tenant}
            closing={closing}
            today={today}
            onClose={() => {
              setReports(false);
              reportButton.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      )}
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
