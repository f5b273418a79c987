import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { AnswerReading } from "../../../core/answers/readAnswer";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";

export type Proposal = Extract<AnswerReading, { outcome: "proposal" }>;

interface AnswerProposalProps {
  readonly e: EngagementMessages;
  readonly proposal: Proposal;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What an answer seems to say, with its sentence, and the step it would be. Nothing is marked before the FM says so. */
export function AnswerProposal({ e, proposal, onConfirm, onDismiss }: AnswerProposalProps) {
  const isQueue = proposal.step === "queueConfirmed";
  return (
    <section className="card proposal" aria-label={e.answerFound}>
      <h2>{e.answerFound}</h2>
      <p role="status">{isQueue ? e.movedTo(proposal.queue) : e.discussionHeld}</p>
      <figure>
        <figcaption className="quiet">{e.itSays}</figcaption>
        <blockquote dir="auto">{proposal.sentence}</blockquote>
      </figure>
      <div className="way-out">
        <PrimaryButton onClick={onConfirm}>{isQueue ? e.markConfirmed : e.toDiscussion}</PrimaryButton>
        <DefaultButton onClick={onDismiss}>{e.dismiss}</DefaultButton>
      </div>
    </section>
  );
}
