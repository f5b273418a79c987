import type { EngagementMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { EngagementMessages } from "./en";

/** Loaded with the closing's workspace. */
export const loadEngagementMessages = messageLoader<EngagementMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
