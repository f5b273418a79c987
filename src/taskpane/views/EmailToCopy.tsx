import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useState } from "react";
import type { Email } from "../../core/templates/Email";
import type { PaneMessages } from "../../messages/pane";
import { ByHand } from "./ByHand";

interface EmailToCopyProps {
  readonly m: PaneMessages;
  readonly email: Email;
  readonly recipients: readonly string[];
  /** Why the playbook would have it later. */
  readonly note: string | null;
  readonly copied: "copied" | "byHand" | null;
  readonly onCopy: (email: Email) => void;
  readonly onCopyPart: (text: string) => void;
  readonly onSent: (email: Email) => void;
}

/** An email in the parts that a message has fields for, each to be copied into its own; and the word that it is sent. */
export function EmailToCopy({ m, email, recipients, note, copied, onCopy, onCopyPart, onSent }: EmailToCopyProps) {
  const [partly, setPartly] = useState(false);
  const to = recipients.join("; ");
  const part = (label: string, text: string, action: string) => (
    <div className="part">
      <dt>{label}</dt>
      <dd>{text}</dd>
      <DefaultButton ariaLabel={action} onClick={() => { setPartly(true); onCopyPart(text); }}>
        {m.copy}
      </DefaultButton>
    </div>
  );
  return (
    <div className="to-copy">
      <p className="pasted">{copied === "byHand" ? m.copyByHand : copied === null ? "" : partly ? m.copied : m.copiedToPaste}</p>
      {note !== null && <p className="quiet">{note}</p>}
      <dl className="parts">
        {to !== "" && part(m.recipients, to, m.copyRecipients)}
        {part(m.subject, email.subject, m.copySubject)}
      </dl>
      {copied === "byHand" && <ByHand m={m} email={email} />}
      <div className="way-out">
        <DefaultButton onClick={() => { setPartly(false); onCopy(email); }}>{m.copyEmail}</DefaultButton>
        <PrimaryButton onClick={() => { onSent(email); }}>{m.markSent}</PrimaryButton>
      </div>
    </div>
  );
}
