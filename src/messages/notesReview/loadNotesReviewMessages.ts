import type { NotesReviewMessages } from "./en";
import { messageLoader } from "../messageLoader";

export type { NotesReviewMessages } from "./en";

/** Loaded with the review of the notes. */
export const loadNotesReviewMessages = messageLoader<NotesReviewMessages>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
