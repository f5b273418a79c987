import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { ReactNode } from "react";
import { LANGUAGES, type LanguageCode } from "../../core/language/LanguageCode";
import type { TemplateKind } from "../../core/templates/Email";
import type { PaneMessages } from "../../messages/pane";
import { Choice } from "./Fields";

interface EmailActionsProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly queue: string | null;
  /** The email being put in place. */
  readonly writing: TemplateKind | null;
  /** Outlook takes no email here: the buttons copy instead. */
  readonly copies?: boolean;
  /** The one the playbook has next: it stands out. */
  readonly next: TemplateKind | null;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onWrite: (kind: TemplateKind) => void;
  /** What came of the last email, or what is needed for it. */
  readonly children?: ReactNode;
}

/** The three emails, one click each. While one is put in place the buttons keep the focus: whoever works by the keyboard stays where they are. */
export function EmailActions({ m, language, queue, writing, copies = false, next, onLanguage, onWrite, children }: EmailActionsProps) {
  const emails: readonly { kind: TemplateKind; name: string; hint: string }[] = [
    { kind: "accountTeam", name: copies ? m.copyEmailOf.accountTeam : m.accountTeamEmail, hint: m.accountTeamEmailHint },
    { kind: "customer", name: copies ? m.copyEmailOf.customer : m.customerEmail, hint: m.customerEmailHint },
    { kind: "assignment", name: copies ? m.copyEmailOf.assignment : m.assignmentRequest, hint: m.assignmentRequestHint(queue ?? "…") },
  ];
  return (
    <section className="card" aria-label={m.emails}>
      <div className="section-head">
        <h2>{m.emails}</h2>
        <Choice label={m.templateLanguage} value={language} options={LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))} onChange={onLanguage} />
      </div>
      {copies && <p className="quiet copies">{m.failure.unsupported}</p>}
      <div className="email-buttons">
        {emails.map(({ kind, name, hint }) => {
          const Button = kind === next ? PrimaryButton : DefaultButton;
          return (
            <Button key={kind} data-email={kind} className="email-button" ariaLabel={name} ariaDescription={hint} allowDisabledFocus disabled={writing !== null} onClick={() => { onWrite(kind); }}>
              <span className="email-lines">
                <span className="email-name">{name}</span>
                <span className="email-hint">{writing === kind ? m.writing : hint}</span>
              </span>
            </Button>
          );
        })}
      </div>
      {children}
    </section>
  );
}
