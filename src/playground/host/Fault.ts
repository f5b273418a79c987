import type { OpenItem } from "./HostPage";

/**
 * What goes wrong with a call, on demand, as it goes wrong in Outlook (outlook.md, "What goes wrong for people").
 *
 * - `error`: answered with an Office error code, such as 9019.
 * - `never`: not answered at all; office.js then never calls back (office-web-host-protocol.md, 9).
 * - `late`: done at once, answered after so many ms.
 * - `null`: not done, answered with null, which office.js drops: the callback never comes.
 * - `throws`: office.js itself throws when it is called; nothing reaches the host.
 * - `itemChanged`: another item is selected while the call is under way; the call is not done and fails with 9030.
 * - `paneClosed`: the pane is closed while the call is under way.
 */
export type Fault =
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "never" }
  | { readonly kind: "late"; readonly ms: number }
  | { readonly kind: "null" }
  | { readonly kind: "throws" }
  | { readonly kind: "itemChanged"; readonly to?: OpenItem }
  | { readonly kind: "paneClosed" };

/** The name of the fault alone is enough where it needs no figure: "never" is { kind: "never" }. */
export type FaultKind = Fault["kind"];
