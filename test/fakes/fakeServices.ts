import { emailsUnderWay } from "../../src/adapters/browser/emailsUnderWay";
import { keptMarks } from "../../src/adapters/browser/keptMarks";
import { pageTurns } from "../../src/adapters/browser/pageTurns";
import { paneTurns } from "../../src/adapters/browser/paneTurns";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { memoryRequestRuns } from "../../src/adapters/storage/memoryRequestRuns";
import { memorySettings } from "../../src/adapters/storage/memorySettings";
import { NO_TEAM_CONFIG } from "../../src/core/team/TeamConfig";
import type { Tenant } from "../../src/core/tenant/Tenant";
import type { StorageErrorCode } from "../../src/ports/StorageError";
import type { TeamState } from "../../src/ports/Team";
import type { Services } from "../../src/taskpane/Services";
import { FakeMail } from "./fakeMail";

/** One object, as useSyncExternalStore wants it. */
const NO_TEAM: TeamState = { config: NO_TEAM_CONFIG, fault: null };

export interface FakeServices extends Services {
  readonly mail: FakeMail;
  /** What was put on the clipboard, last first. */
  readonly clips: string[];
  /** Another window changed the directory, or what was learnt. */
  tenantsChangedElsewhere(): void;
  /** From now on nothing can be stored. */
  failStorage(code?: StorageErrorCode): void;
}

/** The world of the pane over plain data, on 22 November 2026 at noon. */
export function fakeServices(tenants: readonly Tenant[] = [], changes: Partial<Services> = {}): FakeServices {
  const clips: string[] = [];
  const listeners = new Set<() => void>();
  const others = new Set<() => void>();
  let failed: StorageErrorCode | null = null;
  const keep = (text: string): Promise<boolean> => {
    clips.unshift(text);
    return Promise.resolve(true);
  };
  return {
    directory: memoryDirectory(tenants),
    directoryImport: () => Promise.reject(new Error("No import here.")),
    confirmations: memoryConfirmations(),
    onTenantsChanged: (listener) => {
      others.add(listener);
      return () => others.delete(listener);
    },
    closings: memoryClosings(),
    settings: memorySettings(),
    requestRuns: memoryRequestRuns(),
    emailsUnderWay: emailsUnderWay(null),
    keptMarks: keptMarks(null),
    markNews: { tell: () => undefined, onNews: () => () => undefined },
    turns: paneTurns(pageTurns(undefined)),
    clipboard: { copyText: keep, copyRich: (_, text) => keep(text) },
    backup: () => Promise.reject(new Error("No backup here.")),
    clock: { now: () => new Date(2026, 10, 22, 12) },
    lookUp: { ask: () => Promise.resolve({ found: "couldNotTell", why: "noAnswer" }) },
    team: { current: () => NO_TEAM, settled: () => Promise.resolve(NO_TEAM), onChanged: () => () => undefined },
    hasFailed: () => failed !== null,
    failure: () => failed,
    onFailure: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...changes,
    mail: new FakeMail(),
    clips,
    tenantsChangedElsewhere: () => { others.forEach((listener) => { listener(); }); },
    failStorage: (code = "failed") => {
      failed = code;
      listeners.forEach((listener) => { listener(); });
    },
  };
}
