import { useEffect } from "react";
import type { Toast } from "../OutlookState";
import { Icon } from "./Icon";

const SHOWN_MS = 10_000;

interface Props {
  readonly toast: Toast | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What has just happened, with Undo. An error stays until it is dismissed. */
export function ToastBar({ toast, onUndo, onDismiss }: Props): React.JSX.Element {
  useEffect(() => {
    if (toast === null || toast.kind === "error") return undefined;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [toast, onDismiss]);
  return (
    <div className="toast-place" role={toast?.kind === "error" ? "alert" : "status"}>
      {toast !== null && (
        <div className={`toast toast-${toast.kind}`}>
          <Icon name={toast.kind === "error" ? "info" : "check"} size={18} />
          <span>{toast.text}</span>
          {toast.undo !== null && (
            <button type="button" className="toast-undo" onClick={onUndo}>
              Undo
            </button>
          )}
          <button type="button" className="toast-close" aria-label="Dismiss" onClick={onDismiss}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
