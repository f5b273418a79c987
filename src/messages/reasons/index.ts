import { messageLoader } from "../messageLoader";
import type { ReasonMessages } from "./en";

export type { ReasonMessages } from "./en";

/** For the ribbon, where it refuses an email; the pane's own sentences have them (messages/pane). */
export const loadReasonMessages = messageLoader<ReasonMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
