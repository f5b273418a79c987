import type { Confirmation, Confirmations } from "../ports/Confirmations";

export interface UnlearntDomain {
  /** The conversations whose tenant the FM chose: they keep it, whatever their domains. */
  readonly stay: readonly Confirmation[];
  readonly undo: () => Promise<void>;
}

/** Forgets what a choice taught of a domain. The choice itself stays: each conversation that the FM gave to the tenant is still its. */
export async function unlearnDomain(learnt: Confirmation, confirmations: Confirmations): Promise<UnlearntDomain> {
  const said = learnt.tenantKey === null ? [] : await confirmations.ofTenant(learnt.tenantKey);
  await confirmations.forget([learnt.key]);
  return { stay: said.filter(({ key }) => key.startsWith("thread:")), undo: () => confirmations.save([learnt]) };
}

/** Forgets the conversations' choices too. @returns the way back */
export async function forgetChoices(choices: readonly Confirmation[], confirmations: Confirmations): Promise<() => Promise<void>> {
  await confirmations.forget(choices.map(({ key }) => key));
  return () => confirmations.save(choices);
}
