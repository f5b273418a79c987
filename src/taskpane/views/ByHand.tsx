import type { Email } from "../../core/templates/Email";
import type { PaneMessages } from "../../messages/pane";

/** The email to copy by hand where the browser does not copy. */
export function ByHand({ m, email }: { readonly m: PaneMessages; readonly email: Email }) {
  return <textarea className="by-hand" readOnly aria-label={m.copyEmail} value={`${email.subject}\n\n${email.text}`} onFocus={(event) => { event.target.select(); }} />;
}
