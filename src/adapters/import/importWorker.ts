import { Connection } from "../storage/openDatabase";
import type { ImportQuestion, ImportReply } from "./importMessages";
import { importSession, WORKER_PACE } from "./importSession";
import { serveImport } from "./serveImport";

/** A worker's own global, of which the page's types know nothing. */
const worker = globalThis as unknown as { postMessage(reply: ImportReply): void; onmessage: ((event: { readonly data: ImportQuestion }) => void) | null; readonly crypto: Crypto };

const number = [...worker.crypto.getRandomValues(new Uint32Array(4))].join("-");
const serve = serveImport(importSession(new Connection(), number, WORKER_PACE), (reply) => { worker.postMessage(reply); });
worker.onmessage = ({ data }) => void serve(data);
worker.postMessage({ ready: true });
