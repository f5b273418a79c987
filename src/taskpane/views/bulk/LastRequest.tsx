import { DefaultButton } from "@fluentui/react/lib/Button";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import type { RequestResult } from "../../../app/bulk/openRequest";
import type { PreparedRequest } from "../../../app/bulk/readRequests";
import type { Email } from "../../../core/templates/Email";
import type { BulkMessages } from "../../../messages/bulk/loadBulkMessages";
import type { PaneMessages } from "../../../messages/pane";

interface LastRequestProps {
  readonly m: PaneMessages;
  readonly b: BulkMessages;
  readonly request: PreparedRequest;
  readonly result: RequestResult;
  readonly onCopy: (email: Email) => void;
}

/** What came of the email that was opened just now; "copy" stays beside it, for Outlook's word may be false. */
export function LastRequest({ m, b, request, result, onCopy }: LastRequestProps) {
  switch (result.state) {
    case "opened":
      return (
        <MessageBar className="outcome" isMultiline messageBarType={result.keptMark === null ? MessageBarType.success : MessageBarType.warning} actions={<DefaultButton onClick={() => { onCopy(request.email); }}>{m.copyEmail}</DefaultButton>}>
          <span>{m.done.newMessageOpened}</span>
          {result.keptMark !== null && <span className="line">{b.markNotSaved}</span>}
          <span className="line quiet">{m.ifNotOpened}</span>
        </MessageBar>
      );
    case "unsure":
      return (
        <MessageBar className="outcome" isMultiline messageBarType={MessageBarType.warning}>
          {m.failure.timeout}
        </MessageBar>
      );
    case "changed":
      return (
        <MessageBar className="outcome" isMultiline messageBarType={MessageBarType.warning}>
          {b.changed}
        </MessageBar>
      );
    // Its own card says so.
    case "failed":
      return null;
  }
}
