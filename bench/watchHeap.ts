import type { CDPSession, Page } from "playwright-core";

const LOOK_EACH_MS = 250;

/** A session of the page's or of one of its workers. */
type Ask = (method: "Runtime.getHeapUsage") => Promise<{ readonly usedSize: number; readonly backingStorageSize?: number }>;

/**
 * The most memory, in bytes, that the scripts of a page and of its workers were seen to use together, their buffers included.
 * A worker does not tell its own; the browser does.
 */
export async function watchHeap(page: Page): Promise<{ stop(): Promise<void>; peak(): number | null }> {
  const session = await page.context().newCDPSession(page);
  const asks = new Map<string, Ask>([["page", (method) => session.send(method)]]);
  await followWorkers(session, asks);
  let peak: number | null = null;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const used = await Promise.all([...asks.values()].map((ask) => ask("Runtime.getHeapUsage").catch(() => ({ usedSize: 0, backingStorageSize: 0 }))));
    const sum = used.reduce((total, { usedSize, backingStorageSize = 0 }) => total + usedSize + backingStorageSize, 0);
    if (asks.size > 1) peak = Math.max(peak ?? 0, sum);
  };
  const looking = (async () => {
    while (!isStopped) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EACH_MS));
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      await looking;
      await session.detach();
    },
    peak: () => peak,
  };
}

/** Adds a way to ask each worker as it starts, and takes it away when it ends. */
async function followWorkers(session: CDPSession, asks: Map<string, Ask>): Promise<void> {
  let number = 0;
  const waiting = new Map<string, (result: never) => void>();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== "worker") return;
    asks.set(sessionId, (method) =>
      new Promise((resolve, reject) => {
        const id = ++number;
        waiting.set(`${sessionId} ${String(id)}`, resolve);
        session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
      }));
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => { asks.delete(sessionId); });
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: never };
    if (id !== undefined && result !== undefined) waiting.get(`${sessionId} ${String(id)}`)?.(result);
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
}
