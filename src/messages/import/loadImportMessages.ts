import type { ImportMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { ImportMessages } from "./en";

/** Loaded with the directory, where tenants are imported. */
export const loadImportMessages = messageLoader<ImportMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
