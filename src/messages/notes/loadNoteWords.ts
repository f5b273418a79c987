import type { NoteWords } from "../../core/notes/NoteWords";
import { messageLoader } from "../messageLoader";

/** The words of the notes, loaded when they are first needed. */
export const loadNoteWords = messageLoader<NoteWords>({
  en: () => import("./en"),
  "pt-BR": () => import("./pt-BR"),
  es: () => import("./es"),
  de: () => import("./de"),
  ja: () => import("./ja"),
  "zh-CN": () => import("./zh-CN"),
});
