import type { Confirmation, Confirmations } from "../../ports/Confirmations";

/** The FM's answers for one session, where the browser lends no storage. */
export function memoryConfirmations(): Confirmations {
  const byKey = new Map<string, Confirmation>();
  return {
    find: (keys) => Promise.resolve([...new Set(keys)].map((key) => byKey.get(key)).filter((found) => found !== undefined)),
    ofDomains: () => Promise.resolve([...byKey.values()].filter(({ key }) => key.startsWith("domain:")).sort((a, b) => (a.key < b.key ? -1 : 1))),
    ofTenant: (tenantKey) => Promise.resolve([...byKey.values()].filter((confirmation) => confirmation.tenantKey === tenantKey).sort((a, b) => (a.key < b.key ? -1 : 1))),
    save: (confirmations) => {
      confirmations.forEach((confirmation) => byKey.set(confirmation.key, confirmation));
      return Promise.resolve();
    },
    forget: (keys) => {
      keys.forEach((key) => byKey.delete(key));
      return Promise.resolve();
    },
  };
}
