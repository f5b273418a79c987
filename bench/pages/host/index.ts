import { indexSettings } from "../../../src/adapters/storage/indexSettings";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { broadcastNews } from "../../../src/adapters/storage/StorageNews";
import { OfficeHost } from "../../../src/playground/host/OfficeHost";
import { openItem } from "../../../src/playground/outlook/OutlookState";
import { Outlook } from "../../../src/playground/outlook/Outlook";
import { onFirstRun } from "../../../src/playground/outlook/seed";
import { seedDirectory } from "../../../src/playground/outlook/seedDirectory";
import { sampleDirectoryCsv, sampleMails } from "../../../src/playground/samples";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import type { ShownReport } from "../../pane/watchFrame";

/** The playground's host without the playground around it, so that nothing else is at work while a pane starts. */
export interface BenchHost {
  /** Stores what the add-in finds: the playground's sample directory, and these settings. */
  store(settings: Partial<SettingsValues>): Promise<void>;
  /** Opens a page of an add-in on a sample mail, and resolves with what the watch in its frame says. */
  open(page: string, mail: string): Promise<{ readonly createdAt: number; readonly report: ShownReport }>;
}

declare global {
  interface Window {
    benchHost?: BenchHost;
  }
}

const LONGEST_START_MS = 30_000;

window.benchHost = {
  async store(settings) {
    await onFirstRun(sampleDirectoryCsv, seedDirectory);
    const connection = new Connection();
    await indexSettings(connection, broadcastNews()).save({ ...DEFAULT_SETTINGS, ...settings });
    await connection.close();
  },

  async open(page, mail) {
    const outlook = new Outlook("en-US", () => Date.now());
    await outlook.receive(sampleMails);
    outlook.selectMail(mail);
    const container = document.createElement("div");
    document.body.append(container);
    const reported = new Promise<ShownReport>((resolve, reject) => {
      const timer = setTimeout(() => { reject(new Error(`${page} did not show in time what it should; it says: "${readFrame(container)}"`)); }, LONGEST_START_MS);
      window.addEventListener("bench:shown", (event) => {
        clearTimeout(timer);
        resolve((event as CustomEvent<ShownReport>).detail);
      }, { once: true });
    });
    const createdAt = performance.timeOrigin + performance.now();
    new OfficeHost({ page: outlook, appId: "benchmark", addInUrl: page, container, title: "Benchmark", item: openItem(outlook.state) });
    return { createdAt, report: await reported };
  },
};

function readFrame(container: HTMLElement): string {
  return container.querySelector("iframe")?.contentDocument?.body.innerText ?? "";
}
