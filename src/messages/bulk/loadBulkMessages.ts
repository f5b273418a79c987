import type { BulkMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { BulkMessages } from "./en";

/** Loaded with the requests of several tenants. */
export const loadBulkMessages = messageLoader<BulkMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
