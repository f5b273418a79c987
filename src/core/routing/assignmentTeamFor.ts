import type { Region } from "../../playbook/queues";

/** Where the Assignment team is reached: at the team's address for the region, else at the FM's own; null: the FM must be asked. */
export function assignmentTeamFor(region: Region | null, settings: { readonly assignmentTeamAddress: string | null; readonly assignmentTeamOf?: Readonly<Partial<Record<Region, string>>> }): string | null {
  return (region === null ? undefined : settings.assignmentTeamOf?.[region]) ?? settings.assignmentTeamAddress;
}
