import type { PaneMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { PaneMessages } from "./en";

/** Loaded before the first view. */
export const loadPaneMessages = messageLoader<PaneMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
