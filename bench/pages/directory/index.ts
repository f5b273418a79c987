import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { detectTenant, type DetectionSources } from "../../../src/app/detectTenant";
import { ordinaryMail } from "../../detect/benchMails";
import { benchTenant } from "../../detect/benchTenants";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { benchFile, importFile } from "../benchFile";

/** A customer among the first thousand, somebody whose domain could be read as that customer's, or somebody whose domain is like no other. */
export type BenchSender = "customer" | "lookAlike" | "stranger";

/** The add-in's own directory in IndexedDB, as large as is asked for. */
export interface BenchDirectory {
  /** Imports the tenants of these numbers, the first and up to the last, which is left out. */
  store(from: number, to: number): Promise<void>;
  /** ms of each of so many detections on ordinary mails, each of another sender. */
  detect(who: BenchSender, runs: number): Promise<readonly number[]>;
  /** ms of each keystroke, as each of these is typed. */
  type(texts: readonly string[]): Promise<readonly number[]>;
}

declare global {
  interface Window {
    benchDirectory?: BenchDirectory;
  }
}

const ROWS_OF_THE_VIEW = 100;
const SMALLEST_DIRECTORY = 1_000;

/** The tenant that a sender would be of. */
function senderOf(who: BenchSender, run: number): Tenant {
  const customer = benchTenant((run * 37) % SMALLEST_DIRECTORY);
  if (who === "customer") return customer;
  const domain = customer.domains[0] ?? "";
  // A letter more in the company's name: in its number it would make it alike to many more, as the names of a real directory are not.
  return { ...customer, customerName: "Stranger", domains: [who === "stranger" ? `stranger-${String(run)}.com` : `${domain.slice(0, 3)}x${domain.slice(3)}`] };
}

const connection = new Connection();
const sources: DetectionSources = { directory: indexDirectory(connection), confirmations: indexConfirmations(connection), lookUp: null, partnerDomains: [] };

window.benchDirectory = {
  async store(from, to) { await importFile(connection, benchFile(from, to), () => undefined); },

  async detect(who, runs) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const mail = ordinaryMail(senderOf(who, run));
      const from = performance.now();
      const detection = await detectTenant(mail, sources);
      times.push(performance.now() - from);
      if ((detection.outcome === "detected") !== (who === "customer")) throw new Error(`a mail of a ${who} was ${detection.outcome}`);
    }
    return times;
  },

  async type(texts) {
    const times: number[] = [];
    for (const text of texts) {
      for (let length = 1; length <= text.length; length += 1) {
        const from = performance.now();
        await sources.directory.search(text.slice(0, length), ROWS_OF_THE_VIEW);
        times.push(performance.now() - from);
      }
    }
    return times;
  },
};
