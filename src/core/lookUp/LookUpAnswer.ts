/** What login.microsoftonline.com says of a domain without sign-in (outlook.md). */
export type LookUpAnswer =
  | { readonly found: true; readonly tenantId: string; readonly regionScope: string | null; readonly cloud?: Cloud }
  | { readonly found: false }
  /** No answer, or one that says neither yes nor no. */
  | { readonly found: "couldNotTell"; readonly why?: LookUpObstacle }
  /** Microsoft asked to wait, until when in milliseconds since 1970: before, nothing is sent. */
  | { readonly found: "couldNotTell"; readonly why: "busy"; readonly until: number };

/** Left out where an answer came that says neither yes nor no. */
export type LookUpObstacle = "offline" | "noAnswer";

export const CLOUDS = ["commercial", "gcc", "usGov", "china"] as const;

/** Whose cloud a tenant is in. Decided by the issuer's host alone, never by the region; GCC is the part of the commercial one that the sub scope names. */
export type Cloud = (typeof CLOUDS)[number];
