/** What the FM has said once and should not be asked again. */
export interface Confirmation {
  /** "thread:<conversation id>" or "domain:<registrable domain>". */
  readonly key: string;
  /** The tenant chosen; null: this domain is never the customer (a partner, a supplier). */
  readonly tenantKey: string | null;
  /** ISO 8601 date and time. */
  readonly at: string;
}
