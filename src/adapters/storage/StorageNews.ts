/** What a window wrote that others may show. */
export type News =
  | { readonly store: "closings"; readonly key: string }
  /** The directory, or what was learnt of its tenants. */
  | { readonly store: "tenants" }
  | { readonly store: "settings" };

/** Tells the add-in's other windows of the same browser what was written; each reads it anew from the storage. */
export interface StorageNews {
  tell(news: News): void;
  /** Never told of what this window wrote. Returns the way to stop. */
  onNews(listener: (news: News) => void): () => void;
}

const CHANNEL = "fasttrack-closeout";

/**
 * News over the browser's BroadcastChannel. Where there is none the others see it when they next write: nothing is lost, for
 * every write begins with what is stored.
 */
export function broadcastNews(): StorageNews {
  const listeners = new Set<(news: News) => void>();
  let open: BroadcastChannel | null = null;
  return {
    tell: (news) => {
      const channel = open ?? newChannel();
      try {
        channel?.postMessage(news);
      } catch {
        // It is stored; that is what counts.
      }
      if (channel !== open) channel?.close();
    },
    onNews: (listener) => {
      listeners.add(listener);
      open ??= newChannel();
      if (open) {
        open.onmessage = ({ data }: MessageEvent<unknown>) => {
          const news = readNews(data);
          if (news !== null) listeners.forEach((one) => { one(news); });
        };
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        open?.close();
        open = null;
      };
    },
  };
}

function newChannel(): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** A window of another version of the add-in may say something else. */
function readNews(data: unknown): News | null {
  if (typeof data !== "object" || data === null) return null;
  const { store, key } = data as { readonly store?: unknown; readonly key?: unknown };
  if (store === "settings" || store === "tenants") return { store };
  return store === "closings" && typeof key === "string" ? { store, key } : null;
}
