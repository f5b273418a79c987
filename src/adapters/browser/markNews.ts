import type { MarkNews } from "../../ports/KeptMarks";
import { attempt } from "./attempt";

const CHANNEL = "fasttrack-closeout.marks";

/** News over the browser's BroadcastChannel; where there is none nobody hears of it, and what was said of the mark stays said. */
export function broadcastMarkNews(): MarkNews {
  const newChannel = (): BroadcastChannel | null => (typeof BroadcastChannel === "undefined" ? null : attempt(() => new BroadcastChannel(CHANNEL)));
  const listeners = new Set<(mark: string) => void>();
  let open: BroadcastChannel | null = null;
  return {
    tell: (mark) => {
      // The one that listens does not hear itself.
      const channel = open ?? newChannel();
      attempt(() => { channel?.postMessage(mark); });
      if (channel !== open) channel?.close();
    },
    onNews: (listener) => {
      listeners.add(listener);
      open ??= newChannel();
      if (open !== null) open.onmessage = ({ data }: MessageEvent<unknown>) => { if (typeof data === "string") listeners.forEach((one) => { one(data); }); };
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        open?.close();
        open = null;
      };
    },
  };
}
