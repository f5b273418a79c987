import type { News, StorageNews } from "../../../src/adapters/storage/StorageNews";

/** News between windows of one browser, at once. */
export function windows(count: number): readonly StorageNews[] {
  const listeners = Array.from({ length: count }, () => new Set<(news: News) => void>());
  return listeners.map((own) => ({
    tell: (news) => { listeners.filter((others) => others !== own).forEach((others) => { others.forEach((listener) => { listener(news); }); }); },
    onNews: (listener) => {
      own.add(listener);
      return () => own.delete(listener);
    },
  }));
}

/** One window, nobody to tell. */
export const alone: StorageNews = { tell: () => undefined, onNews: () => () => undefined };
