import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { ReactNode } from "react";

interface ProposedStepProps {
  readonly title: string;
  readonly sentence: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What it is judged by. */
  readonly children?: ReactNode;
}

/** A step that may have been taken. Nothing is marked before the FM says so. */
export function ProposedStep({ title, sentence, yes, no, onYes, onNo, children }: ProposedStepProps) {
  return (
    <section className="card proposal" aria-label={title}>
      <h2>{title}</h2>
      <p role="status">{sentence}</p>
      {children}
      <div className="way-out">
        <PrimaryButton onClick={onYes}>{yes}</PrimaryButton>
        <DefaultButton onClick={onNo}>{no}</DefaultButton>
      </div>
    </section>
  );
}
