/**
 * What goes wrong with what the add-in keeps, on demand: in the browser's IndexedDB, and in the mailbox's roaming settings.
 *
 * - `blocked`: the browser lends the page no storage (a private window, a policy, cookies off).
 * - `full`: nothing more can be stored.
 * - `closed`: the browser has closed the database, and does so again.
 * - `corrupt`: no stored closing can be read; what is stored stays as it is.
 * - `newerVersion`: a newer version of the add-in has opened the database.
 * - `failed`: storing fails without a reason that can be named.
 * - `roamingFull`: the roaming settings take nothing more (outlook.md, "Limits": 32 KB).
 */
export type StorageFault = "blocked" | "full" | "closed" | "corrupt" | "newerVersion" | "failed" | "roamingFull";
