import type { Backup } from "../ports/Backup";
import type { Clipboard } from "../ports/Clipboard";
import type { Clock } from "../ports/Clock";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import type { DirectoryImport } from "../ports/DirectoryImport";
import type { EmailsUnderWay } from "../ports/EmailsUnderWay";
import type { KeptMarks, MarkNews } from "../ports/KeptMarks";
import type { MailPort } from "../ports/MailPort";
import type { PaneTurns } from "../ports/PageTurns";
import type { RequestRuns } from "../ports/RequestRuns";
import type { Settings } from "../ports/Settings";
import type { StorageErrorCode } from "../ports/StorageError";
import type { Team } from "../ports/Team";
import type { TenantLookUp } from "../ports/TenantLookUp";

/** The world as the pane reaches it. */
export interface Services {
  readonly mail: MailPort;
  readonly directory: Directory;
  /** A new one for each file; loads when it is wanted. */
  readonly directoryImport: () => Promise<DirectoryImport<Blob>>;
  readonly confirmations: Confirmations;
  /** Told when another window has changed the directory, or what was learnt of its tenants. Returns the way to stop. */
  readonly onTenantsChanged: (listener: () => void) => () => void;
  readonly closings: Closings;
  readonly settings: Settings;
  readonly requestRuns: RequestRuns;
  readonly emailsUnderWay: EmailsUnderWay;
  readonly keptMarks: KeptMarks;
  readonly markNews: MarkNews;
  readonly turns: PaneTurns;
  readonly clipboard: Clipboard;
  readonly backup: () => Promise<Backup<Blob>>;
  readonly clock: Clock;
  /** Asked for permitted domains alone (app/permittedLookUp). */
  readonly lookUp: TenantLookUp;
  readonly team: Team;
  /** True once something could not be stored: what is entered now is lost with the pane. */
  readonly hasFailed: () => boolean;
  /** How; null as long as nothing failed. */
  readonly failure: () => StorageErrorCode | null;
  readonly onFailure: (listener: () => void) => () => void;
}
