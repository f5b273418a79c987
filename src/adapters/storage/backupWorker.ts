import { indexBackup } from "./indexBackup";
import { Connection } from "./openDatabase";
import { serveBackup, type BackupQuestion, type BackupReply } from "./serveBackup";

/** A worker's own global, of which the page's types know nothing. */
const worker = globalThis as unknown as { postMessage(reply: BackupReply): void; onmessage: ((event: { readonly data: BackupQuestion }) => void) | null };

worker.onmessage = ({ data }) => void serveBackup(data, (news) => indexBackup(new Connection(), news)).then((reply) => { worker.postMessage(reply); });
worker.postMessage({ ready: true });
