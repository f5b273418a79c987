import { DefaultButton } from "@fluentui/react/lib/Button";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import { isQuestion, type Answer } from "../../app/write/earlierInsert";
import type { UndoResult } from "../../app/write/undoInsert";
import type { RefusalReason } from "../../core/engagement/ClosingAction";
import type { WaitReason } from "../../core/engagement/WaitReason";
import type { Email } from "../../core/templates/Email";
import type { PaneMessages } from "../../messages/pane";
import type { WriteOutcomeState } from "../writing";
import { ByHand } from "./ByHand";
import { EmailToCopy } from "./EmailToCopy";

interface WriteOutcomeProps {
  readonly m: PaneMessages;
  readonly outcome: WriteOutcomeState;
  readonly date: (iso: string) => string;
  readonly onCopy: (email: Email) => void;
  readonly onAgain: () => void;
  /** What the FM says to the closing email that stands in the message. */
  readonly onAnswer: (answer: Answer | "cancel") => void;
  readonly onUndo: () => void;
  /** An insert is being taken back. */
  readonly undoing: boolean;
  /** Said where an email was taken out of the message, but not its step out of the record. */
  readonly stepStays: string;
  readonly onCopyPart: (text: string) => void;
  readonly onSent: (email: Email) => void;
  /** What the copying came to, null: not tried. */
  readonly copied: "copied" | "byHand" | null;
}

/** What came of an email, and the way out where it did not work: always a sentence, always "copy". */
export function WriteOutcome({ m, outcome, date, onCopy, onCopyPart, onSent, onAgain, onAnswer, onUndo, undoing, stepStays, copied }: WriteOutcomeProps) {
  const say = (reasons: readonly (WaitReason | RefusalReason)[]): string => m.sentences(reasons.map((reason) => m.reason(reason, date)));
  if (outcome.state === "refused") {
    return (
      <MessageBar messageBarType={MessageBarType.warning} className="outcome">
        {m.sentences([m.notNow, say(outcome.reasons)])}
      </MessageBar>
    );
  }
  if (outcome.state === "templateNotLoaded") {
    return (
      <MessageBar messageBarType={MessageBarType.error} className="outcome" actions={<DefaultButton onClick={onAgain}>{m.tryAgain}</DefaultButton>}>
        {m.failure.templateNotLoaded}
      </MessageBar>
    );
  }
  if (outcome.state === "toCopy") {
    const { email, recipients, early } = outcome;
    return <EmailToCopy m={m} email={email} recipients={recipients} note={early.length > 0 ? m.early(say(early)) : null} copied={copied} onCopy={onCopy} onCopyPart={onCopyPart} onSent={onSent} />;
  }
  if (outcome.state === "undo") return <UndoOutcome m={m} result={outcome.result} stepStays={outcome.stepStays ? stepStays : ""} />;
  const { result, email, early } = outcome;
  const parts = (names: readonly (keyof PaneMessages["writtenParts"])[]): string => m.listed(names.map((name) => m.writtenParts[name]));
  const opened = result.done && (result.how === "replyOpened" || result.how === "newMessageOpened");
  return (
    <>
      <MessageBar
        className="outcome"
        messageBarType={result.done ? (result.warnings.length > 0 ? MessageBarType.warning : MessageBarType.success) : isQuestion(result.reason) ? MessageBarType.warning : MessageBarType.error}
        isMultiline
      >
        {result.done ? (
          <>
            <span>{m.done[result.how]}</span>
            {result.warnings.map((warning) => (
              <span key={warning} className="line">
                {m.warning[warning]}
              </span>
            ))}
            {early.length > 0 && <span className="line">{m.early(say(early))}</span>}
          </>
        ) : (
          <>
            <span>{m.failure[result.reason]}</span>
            {result.written.length > 0 && <span className="line">{m.alreadyWritten(parts(result.written))}</span>}
            {result.unsure.length > 0 && <span className="line">{m.maybeWritten(parts(result.unsure))}</span>}
            {result.call !== null && (
              <span className="line quiet mono">
                {result.call}
                {result.officeCode === null ? "" : ` ${result.officeCode}`}
              </span>
            )}
          </>
        )}
      </MessageBar>
      {result.done && result.inserted !== undefined && (
        <div className="way-out">
          <DefaultButton onClick={onUndo} allowDisabledFocus disabled={undoing}>
            {m.undoInsert}
          </DefaultButton>
        </div>
      )}
      {(!result.done || opened) && (
        <div className="way-out">
          {opened && <span className="quiet">{m.ifNotOpened}</span>}
          {!result.done && isQuestion(result.reason) && <Answers m={m} replaceable={result.replaceable === true} onAnswer={onAnswer} />}
          <DefaultButton onClick={() => { onCopy(email); }}>{m.copyEmail}</DefaultButton>
          <span role="status" className="quiet">
            {copied === "copied" ? m.copied : copied === "byHand" ? m.copyByHand : ""}
          </span>
        </div>
      )}
      {copied === "byHand" && <ByHand m={m} email={email} />}
    </>
  );
}

/** None of them stands out: each is right for somebody, and the email twice is the worst of them. */
function Answers({ m, replaceable, onAnswer }: { readonly m: PaneMessages; readonly replaceable: boolean; readonly onAnswer: WriteOutcomeProps["onAnswer"] }) {
  return (
    <>
      {replaceable && <DefaultButton onClick={() => { onAnswer("replace"); }}>{m.replaceIt}</DefaultButton>}
      <DefaultButton onClick={() => { onAnswer("asWell"); }}>{m.insertAsWell}</DefaultButton>
      <DefaultButton onClick={() => { onAnswer("cancel"); }}>{m.cancel}</DefaultButton>
    </>
  );
}

const NOT_UNDONE = { edited: "edited", pictures: "pictures", stillShown: "stillShown", timeout: "timeout", itemChanged: "itemChanged", failed: "failed", refused: "failed", unsupported: "failed" } as const;

function UndoOutcome({ m, result, stepStays }: { readonly m: PaneMessages; readonly result: UndoResult; readonly stepStays: string }) {
  if (!result.undone) {
    return (
      <MessageBar messageBarType={MessageBarType.warning} className="outcome" isMultiline>
        {m.insertNotUndone[NOT_UNDONE[result.reason]]}
      </MessageBar>
    );
  }
  return (
    <MessageBar messageBarType={result.warnings.length > 0 || stepStays !== "" ? MessageBarType.warning : MessageBarType.success} className="outcome" isMultiline>
      <span>{m.insertUndone}</span>
      {stepStays !== "" && <span className="line">{stepStays}</span>}
      {result.warnings.map((warning) => (
        <span key={warning} className="line">
          {warning === "headersLeft" ? m.headersLeft : m.warning.bodyUnchecked}
        </span>
      ))}
    </MessageBar>
  );
}
