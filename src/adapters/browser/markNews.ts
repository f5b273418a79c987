import type { MarkNews } from "../../ports/KeptMarks";
import { attempt } from "./attempt";

const CHANNEL = "fasttrack-closeout.marks";

/** News over the browser's BroadcastChannel; where there is none nobody hears of it, and what was said of the mark stays said. */
export function broadcastMarkNews(): MarkNews {
  const newChannel = (): BroadcastChannel | null => (typeof BroadcastChannel === "undefined" ? null : attempt(() => new BroadcastChannel(CHANNEL)));
  let hearing: BroadcastChannel | null = null;
  return {
    tell: (mark) => {
      // The one that hears would not hear itself; another one of this page would be heard.
      const channel = hearing ?? newChannel();
      attempt(() => { channel?.postMessage(mark); });
      if (channel !== hearing) channel?.close();
    },
    onNews: (listener) => {
      const channel = newChannel();
      hearing ??= channel;
      if (channel !== null) channel.onmessage = ({ data }: MessageEvent<unknown>) => { if (typeof data === "string") listener(data); };
      return () => {
        channel?.close();
        if (hearing === channel) hearing = null;
      };
    },
  };
}
