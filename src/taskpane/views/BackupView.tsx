import { DefaultButton, PrimaryButton, type IButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { PaneMessages } from "../../messages/pane";
import type { BackupFault } from "../../ports/Backup";
import { FileButton } from "./FileButton";

export type BackupOutcome = { readonly done: "restored"; readonly tenants: number; readonly closings: number; readonly skipped: number } | { readonly done: "deleted" } | { readonly done: "fault"; readonly fault: BackupFault };

interface BackupViewProps {
  readonly m: PaneMessages;
  readonly outcome: BackupOutcome | "working" | null;
  readonly number: (value: number) => string;
  readonly onSave: () => void;
  readonly onRestore: (file: File) => void;
  readonly onDelete: () => void;
}

/** Backup of everything, restore and "delete everything"; what takes something away is confirmed here, for Outlook shows no dialogs of the browser. */
export function BackupView({ m, outcome, number, onSave, onRestore, onDelete }: BackupViewProps) {
  const [asks, setAsks] = useState<{ readonly about: "restore"; readonly file: File } | { readonly about: "delete" } | null>(null);
  const [heading, file, deletion] = [useRef<HTMLHeadingElement>(null), useRef<HTMLInputElement>(null), useRef<IButton>(null)];
  // Who asked is not drawn while the question stands.
  const focusNext = useRef<{ readonly current: { focus(): void } | null } | null>(null);
  useEffect(() => {
    if (asks !== null) return;
    focusNext.current?.current?.focus();
    focusNext.current = null;
  }, [asks]);
  const busy = outcome === "working";
  const leave = (): void => {
    focusNext.current = asks?.about === "restore" ? file : deletion;
    setAsks(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  };
  const confirmed = (): void => {
    focusNext.current = heading;
    setAsks(null);
    if (asks?.about === "restore") onRestore(asks.file);
    else if (asks !== null) onDelete();
  };
  return (
    <section className="card backup" aria-label={m.backup}>
      <h2 ref={heading} tabIndex={-1}>{m.backup}</h2>
      <p className="quiet">{m.backupHint}</p>
      {asks === null ? (
        <div className="way-out">
          <DefaultButton disabled={busy} onClick={onSave}>{m.saveBackup}</DefaultButton>
          <FileButton label={m.restoreBackup} accept=".json,application/json" disabled={busy} input={file} onFile={(chosen) => { setAsks({ about: "restore", file: chosen }); }} />
          <DefaultButton componentRef={deletion} disabled={busy} onClick={() => { setAsks({ about: "delete" }); }}>{m.deleteEverything}</DefaultButton>
        </div>
      ) : (
        <div role="alertdialog" aria-label={asks.about === "restore" ? m.restoreBackup : m.deleteEverything} onKeyDown={onKeyDown}>
          <p>{asks.about === "restore" ? m.restoreWarns : m.deleteWarns}</p>
          <div className="way-out">
            {asks.about === "restore" ? <PrimaryButton onClick={confirmed}>{m.restoreNow}</PrimaryButton> : <button type="button" className="destructive" onClick={confirmed}>{m.deleteNow}</button>}
            <DefaultButton autoFocus onClick={leave}>{m.cancel}</DefaultButton>
          </div>
        </div>
      )}
      <div role="status">{outcome !== null && <p className={outcome !== "working" && outcome.done === "fault" ? "error" : undefined}>{said(outcome, m, number)}</p>}</div>
    </section>
  );
}

function said(outcome: BackupOutcome | "working", m: PaneMessages, number: (value: number) => string): string {
  if (outcome === "working") return m.working;
  if (outcome.done === "fault") return m.backupFault[outcome.fault];
  if (outcome.done === "deleted") return m.deletedAll;
  const restored = m.restored(number(outcome.tenants), number(outcome.closings));
  return outcome.skipped === 0 ? restored : m.sentences([restored, m.backupSkipped(number(outcome.skipped))]);
}
