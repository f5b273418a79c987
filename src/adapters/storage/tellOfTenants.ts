import type { Confirmations } from "../../ports/Confirmations";
import type { Directory } from "../../ports/Directory";
import type { StorageNews } from "./StorageNews";

/** Does what was asked, and tells the other windows once it is done. */
const telling =
  (news: StorageNews) =>
  async <T>(written: Promise<T>): Promise<T> => {
    const answer = await written;
    news.tell({ store: "tenants" });
    return answer;
  };

/** A directory whose changes the other windows hear of: a tenant that they show may have another region by now, and so another queue. */
export function tellingDirectory(directory: Directory, news: StorageNews): Directory {
  const told = telling(news);
  return {
    ...directory,
    save: (tenants) => told(directory.save(tenants)),
    change: (before, after) => told(directory.change(before, after)),
    edit: (before, after) => told(directory.edit(before, after)),
    add: (tenant) => told(directory.add(tenant)),
    remove: (keys) => told(directory.remove(keys)),
  };
}

/** The same of what was learnt: a domain that is unlearnt here decides no mail there. */
export function tellingConfirmations(confirmations: Confirmations, news: StorageNews): Confirmations {
  const told = telling(news);
  return { ...confirmations, save: (answers) => told(confirmations.save(answers)), forget: (keys) => told(confirmations.forget(keys)) };
}
