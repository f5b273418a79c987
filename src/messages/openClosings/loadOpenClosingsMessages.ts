import type { OpenClosingsMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { OpenClosingsMessages } from "./en";

/** Loaded with the view of all closings. */
export const loadOpenClosingsMessages = messageLoader<OpenClosingsMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
