import type { DirectoryMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { DirectoryMessages } from "./en";

/** Loaded with the directory. */
export const loadDirectoryMessages = messageLoader<DirectoryMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
