import { useState } from "react";
import type { LanguageCode } from "../core/language/LanguageCode";
import { today } from "../app/today";
import type { PaneMessages } from "../messages/pane";
import type { Services } from "./Services";
import { BackupView, type BackupOutcome } from "./views/BackupView";

interface BackupPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly onReplaced: () => void;
}

export function BackupPage({ m, language, services, onReplaced }: BackupPageProps) {
  const [outcome, setOutcome] = useState<BackupOutcome | "working" | null>(null);
  const run = async (work: () => Promise<BackupOutcome | null>): Promise<void> => {
    setOutcome("working");
    setOutcome(await work().catch((): BackupOutcome => ({ done: "fault", fault: "storage" })));
  };
  const save = () => run(async () => {
    const file = await (await services.backup()).save();
    download(file, `fasttrack-closeout-${today(services.clock)}.json`);
    return null;
  });
  const restore = (file: File) => run(async () => {
    const read = await (await services.backup()).restore(file);
    if (!read.restored) return { done: "fault", fault: read.reason };
    onReplaced();
    return { done: "restored", tenants: read.tenants, closings: read.closings, skipped: read.skipped };
  });
  const deleteAll = () => run(async () => {
    await (await services.backup()).deleteEverything();
    services.emailsUnderWay.forgetAll();
    services.keptMarks.forgetAll();
    // What the check before sending remembers of emails on their way lies in the mailbox, which may not answer.
    await services.mail.saveRecentMarks(() => []).catch(() => undefined);
    onReplaced();
    return { done: "deleted" };
  });
  return <BackupView m={m} outcome={outcome} number={(value) => new Intl.NumberFormat(language).format(value)} onSave={() => void save()} onRestore={(file) => void restore(file)} onDelete={() => void deleteAll()} />;
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click.
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
}
