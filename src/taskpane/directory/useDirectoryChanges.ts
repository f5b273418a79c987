import { useState } from "react";
import { editTenant } from "../../app/editTenant";
import { settleDomain } from "../../app/findSharedDomains";
import type { SharedDomain } from "../../core/directory/sharedDomains";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { tenantKey, tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { Services } from "../Services";

export interface LastChange {
  readonly said: string;
  /** Null: there is nothing to take back. */
  readonly undo: (() => void) | null;
}

export interface DirectoryChanges {
  readonly last: LastChange | null;
  readonly say: (said: string) => void;
  readonly add: (tenant: Tenant) => void;
  readonly edit: (before: Tenant, after: Tenant) => void;
  readonly remove: (tenant: Tenant) => void;
  readonly settle: (shared: SharedDomain, owner: Tenant) => void;
  readonly unlearn: (confirmation: Confirmation) => void;
}

/**
 * What can be changed in the directory, each with what is said of it and the way back.
 *
 * @param onChanged  after each change and each undo
 */
export function useDirectoryChanges(services: Services, d: DirectoryMessages, onChanged: () => void): DirectoryChanges {
  const [last, setLast] = useState<LastChange | null>(null);
  const { directory, confirmations } = services;

  const attempt = (work: () => Promise<LastChange>): void => {
    work()
      .catch((): LastChange => ({ said: d.notSaved, undo: null }))
      .then((change) => { setLast(change); onChanged(); })
      .catch(() => undefined);
  };
  const withUndo = (said: string, back: () => Promise<unknown>): LastChange => ({
    said,
    undo: () => { attempt(async () => { await back(); return { said: d.undone, undo: null }; }); },
  });

  return {
    last,
    say: (said) => { setLast({ said, undo: null }); },
    add: (tenant) => {
      attempt(async () => {
        const before = await directory.get(tenantKey(tenant));
        await directory.save([tenant]);
        // One that stood there already is put back, not lost.
        return withUndo(d.added(tenantLabel(tenant)), () => (before ? directory.save([before]) : directory.remove([tenantKey(tenant)])));
      });
    },
    edit: (before, after) => {
      attempt(async () => {
        const stands = await editTenant(before, after, services);
        return withUndo(d.changed(tenantLabel(stands)), () => editTenant(stands, before, services));
      });
    },
    remove: (tenant) => {
      attempt(async () => {
        await directory.remove([tenantKey(tenant)]);
        return withUndo(d.deleted(tenantLabel(tenant)), () => directory.save([tenant]));
      });
    },
    settle: (shared, owner) => {
      attempt(async () => {
        const before = await settleDomain(directory, shared, owner);
        return withUndo(d.settled(shared.domain, tenantLabel(owner)), () => directory.save(before));
      });
    },
    unlearn: (confirmation) => {
      attempt(async () => {
        await confirmations.forget([confirmation.key]);
        return withUndo(d.unlearn(confirmation.key.slice("domain:".length)), () => confirmations.save([confirmation]));
      });
    },
  };
}
