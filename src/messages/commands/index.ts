import type { RibbonMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { AskedName, RibbonMessages } from "./en";

/** Loaded beside the mail. */
export const loadRibbonMessages = messageLoader<RibbonMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
