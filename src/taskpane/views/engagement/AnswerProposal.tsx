import type { AnswerReading } from "../../../core/answers/readAnswer";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import { ProposedStep } from "./ProposedStep";

export type Proposal = Extract<AnswerReading, { outcome: "proposal" }>;

interface AnswerProposalProps {
  readonly e: EngagementMessages;
  readonly proposal: Proposal;
  /** The day that a queue would be recorded for. */
  readonly day: string;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What an answer seems to say, with its sentence, and the step it would be. Nothing is marked before the FM says so. */
export function AnswerProposal({ e, proposal, day, onConfirm, onDismiss }: AnswerProposalProps) {
  const isQueue = proposal.step === "queueConfirmed";
  return (
    <ProposedStep title={e.answerFound} sentence={isQueue ? e.movedTo(proposal.queue) : e.discussionHeld} yes={isQueue ? e.markConfirmed : e.toDiscussion} no={e.dismiss} onYes={onConfirm} onNo={onDismiss}>
      <figure>
        <figcaption className="quiet">{e.itSays}</figcaption>
        <blockquote dir="auto">{proposal.sentence}</blockquote>
      </figure>
      {isQueue && <p className="quiet">{e.recordedFor(day)}</p>}
    </ProposedStep>
  );
}
