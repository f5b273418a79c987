import type { Tenant } from "./Tenant";

/** Where in a mail a piece of evidence stands, strongest first. */
export type Place =
  | "from"
  | "to"
  | "cc"
  | "bcc"
  /** Whom an answer would go to; alone it is a hint, against the others a doubt. */
  | "replyTo"
  | "subject"
  /** The newest message's own words. */
  | "newest"
  /** The target of a link of the newest message. */
  | "link"
  | "signature"
  /** An older message below, or the header block of a forwarded one. */
  | "quoted"
  | "memory";

export type EvidenceKind =
  | "participantDomain"
  | "participantAddress"
  | "tenantId"
  | "tenantName"
  | "domain"
  | "customerName"
  | "lookUp"
  /** A domain that is only written in the mail and that the look-up knows: it may be anybody's, a hotel's. */
  | "lookUpOfText"
  | "confirmedThread"
  | "confirmedDomain";

/** One reason for a tenant: which text, where, and by which source it leads to the tenant. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly place: Place;
  /** As it stands in the mail: an address, a domain, a GUID, a name. Text, never markup. */
  readonly shown: string;
  readonly weight: number;
}

export interface Candidate {
  readonly tenant: Tenant;
  /** Heaviest first. */
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** Why the FM is asked, or why there is nobody. */
export type Doubt =
  | { readonly kind: "twoCustomers" }
  | { readonly kind: "domainInTwoTenants"; readonly domain: string }
  | { readonly kind: "unknownDomain"; readonly domain: string }
  | { readonly kind: "lookAlike"; readonly domain: string; readonly of: string }
  | { readonly kind: "onlyWeakEvidence" }
  | { readonly kind: "unconfirmedTenantId"; readonly tenantId: string }
  | { readonly kind: "textNamesAnother"; readonly shown: string }
  | { readonly kind: "bodyUnread" }
  /** The mail was too long to be read whole. */
  | { readonly kind: "bodyCut" }
  /** The directory could not be read: nobody knows whether a tenant of it fits. */
  | { readonly kind: "directoryUnread" };

export type Detection =
  | { readonly outcome: "detected"; readonly candidate: Candidate; readonly doubts: readonly Doubt[] }
  | { readonly outcome: "ask"; readonly candidates: readonly Candidate[]; readonly doubts: readonly Doubt[]; readonly unknownDomains: readonly string[] }
  | { readonly outcome: "none"; readonly doubts: readonly Doubt[] };
