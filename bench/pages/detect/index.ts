import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { detectTenant, type DetectionSources } from "../../../src/app/detectTenant";
import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import { largeMails, ordinaryMail } from "../../detect/benchMails";
import { benchTenants } from "../../detect/benchTenants";

/** The add-in's own detection, over its own directory in IndexedDB. */
export interface BenchDetect {
  /** Stores the directory; resolves to the names of the mails there are. */
  prepare(): Promise<readonly string[]>;
  /** ms of each of so many detections on the mail of that name, one after the other. */
  detect(mail: string, runs: number): Promise<readonly number[]>;
}

declare global {
  interface Window {
    benchDetect?: BenchDetect;
  }
}

const TENANTS = 500;

const tenants = benchTenants(TENANTS);
const connection = new Connection();
const sources: DetectionSources = { directory: indexDirectory(connection), confirmations: indexConfirmations(connection), lookUp: null, partnerDomains: [] };
const [first] = tenants;
if (first === undefined) throw new RangeError("there is no tenant");
const mails: ReadonlyMap<string, MailSnapshot> = new Map([["ordinary", ordinaryMail(first)], ...largeMails(tenants)]);

window.benchDetect = {
  async prepare() {
    await sources.directory.save(tenants);
    return [...mails.keys()];
  },

  async detect(name, runs) {
    const mail = mails.get(name);
    if (mail === undefined) throw new RangeError(`there is no mail "${name}"`);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const from = performance.now();
      await detectTenant(mail, sources);
      times.push(performance.now() - from);
    }
    return times;
  },
};
