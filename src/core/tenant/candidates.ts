import type { Candidate, Evidence, EvidenceKind, Place } from "./Detection";
import { tenantKey, type Tenant } from "./Tenant";
import { weightOf } from "./weights";

// Of a mailing list with hundreds of one customer each is somebody to write to; more say nothing new.
const MOST_PIECES = 500;

/** Tenants and what speaks for each; a tenant weighs as much as its heaviest piece of evidence. */
export class CandidateList {
  private readonly entries = new Map<string, { tenant: Tenant; evidence: Evidence[] }>();

  get size(): number {
    return this.entries.size;
  }

  add(tenant: Tenant, kind: EvidenceKind, place: Place, shown: string): void {
    const key = tenantKey(tenant);
    const entry = this.entries.get(key) ?? { tenant, evidence: [] };
    this.entries.set(key, entry);
    if (entry.evidence.length >= MOST_PIECES && kind !== "confirmedThread") return;
    if (entry.evidence.some((piece) => piece.kind === kind && piece.place === place && piece.shown === shown)) return;
    entry.evidence.push({ kind, place, shown, weight: weightOf(kind, place) });
  }

  has(tenant: Tenant): boolean {
    return this.entries.has(tenantKey(tenant));
  }

  get(tenant: Tenant): Candidate {
    const entry = this.entries.get(tenantKey(tenant)) ?? { tenant, evidence: [] };
    const evidence = [...entry.evidence].sort((a, b) => b.weight - a.weight);
    return { tenant: entry.tenant, evidence, weight: evidence[0]?.weight ?? 0 };
  }

  all(): readonly Candidate[] {
    return [...this.entries.values()].map(({ tenant }) => this.get(tenant)).sort((a, b) => b.weight - a.weight);
  }

  heaviest(): Candidate | null {
    return this.all()[0] ?? null;
  }

  others(tenant: Tenant): readonly Candidate[] {
    return this.all().filter((candidate) => tenantKey(candidate.tenant) !== tenantKey(tenant));
  }

  weighing(atLeast: number): readonly Candidate[] {
    return this.all().filter((candidate) => candidate.weight >= atLeast);
  }

  /** The candidates of both lists, each tenant once with all that speaks for it, heaviest first. */
  static merged(first: CandidateList, second: CandidateList): readonly Candidate[] {
    const both = new CandidateList();
    for (const list of [first, second]) for (const { tenant, evidence } of list.all()) for (const piece of evidence) both.add(tenant, piece.kind, piece.place, piece.shown);
    return both.all();
  }
}
