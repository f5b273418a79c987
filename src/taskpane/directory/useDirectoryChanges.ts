import { useState } from "react";
import { addTenant } from "../../app/addTenant";
import { editTenant } from "../../app/editTenant";
import { removeTenant } from "../../app/removeTenant";
import { settleDomain, type SettledDomain } from "../../app/settleDomain";
import { forgetChoices, unlearnDomain } from "../../app/unlearnDomain";
import type { TenantChange } from "../../app/write/refreshMarksOfDirectory";
import type { SharedDomain } from "../../core/directory/sharedDomains";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { shownDomain } from "../../core/tenant/domainName";
import { tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { PaneMessages } from "../../messages/pane";
import { additionText } from "../additionText";
import type { Services } from "../Services";

export interface LastChange {
  readonly said: string;
  /** Null: there is nothing to take back. */
  readonly undo: (() => void) | null;
  /** What else the FM may want then. */
  readonly further?: { readonly text: string; readonly act: () => void };
}

type Settled = Pick<SettledDomain, "changed" | "gone"> & { readonly domain: string };
type Changed = LastChange & { readonly changes: readonly TenantChange[]; readonly settled?: Settled };

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
 * @param number  a number as the FM's language writes it
 * @param onChanged  after each change and each undo, with what is known of the tenants that are others now
 */
export function useDirectoryChanges(services: Services, m: PaneMessages, d: DirectoryMessages, number: (value: number) => string, onChanged: (changes: readonly TenantChange[], settled?: Settled) => void): DirectoryChanges {
  const [last, setLast] = useState<LastChange | null>(null);
  const { confirmations } = services;

  const attempt = (work: () => Promise<Changed>): void => {
    work()
      .catch((): Changed => ({ said: d.notSaved, undo: null, changes: [] }))
      .then(({ changes, settled, ...change }) => { setLast(change); onChanged(changes, settled); })
      .catch(() => undefined);
  };
  const withUndo = (said: string, back: () => Promise<unknown>, changes: readonly TenantChange[] = []): Changed => ({
    said,
    undo: () => { attempt(async () => { await back(); return { said: d.undone, undo: null, changes: changes.map(({ before, after }) => ({ before: after, after: before })) }; }); },
    changes,
  });

  return {
    last,
    say: (said) => { setLast({ said, undo: null }); },
    add: (tenant) => {
      attempt(async () => {
        const added = await addTenant(tenant, services);
        const { before, tenant: after } = added;
        return before === null ? withUndo(d.added(tenantLabel(after)), added.undo) : withUndo(additionText(added, m), added.undo, [{ before, after }]);
      });
    },
    edit: (before, after) => {
      attempt(async () => {
        const edited = await editTenant(before, after, services);
        if (edited === null) return { said: d.notSaved, undo: null, changes: [] };
        return withUndo(d.changed(tenantLabel(edited.tenant)), edited.undo, [{ before, after: edited.tenant }]);
      });
    },
    remove: (tenant) => {
      attempt(async () => {
        const { forgot, undo } = await removeTenant(tenant, services);
        return withUndo((forgot ? d.deletedWithLearnt : d.deleted)(tenantLabel(tenant)), undo);
      });
    },
    settle: (shared, owner) => {
      attempt(async () => {
        const settled = await settleDomain(shared, owner, services);
        return { ...withUndo(d.settled(shared.domain, tenantLabel(owner)), settled.undo, settled.changed), settled: { ...settled, domain: shared.domain } };
      });
    },
    unlearn: (confirmation) => {
      attempt(async () => {
        const domain = shownDomain(confirmation.key.slice("domain:".length));
        const { stay, undo } = await unlearnDomain(confirmation, confirmations);
        if (stay.length === 0) return withUndo(d.unlearnt(domain), undo);
        const unlearnt: Changed = {
          ...withUndo(d.unlearntButChosen(domain, number(stay.length)), undo),
          further: {
            text: d.forgetChoices,
            act: () => {
              attempt(async () => {
                const back = await forgetChoices(stay, confirmations);
                // Back at what was said before, the domain can be had back too.
                return { said: d.choicesForgotten(number(stay.length)), undo: () => { attempt(async () => { await back(); return unlearnt; }); }, changes: [] };
              });
            },
          },
        };
        return unlearnt;
      });
    },
  };
}
