import type { HostNotification, OpenItem } from "../host/HostPage";
import type { Folder, Mail } from "../mailbox/Mail";
import type { Draft } from "./Draft";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: "done" | "error";
  readonly undo: (() => void) | null;
}

/** All that the page shows, as of one moment. */
export interface OutlookState {
  readonly mails: readonly Mail[];
  readonly drafts: readonly Draft[];
  readonly folder: Folder;
  readonly selectedMail: string | null;
  /** The draft that is being written; it hides the selected mail. */
  readonly activeDraft: string | null;
  readonly search: string;
  readonly toast: Toast | null;
  /** A message that the add-in's check objects to, until the user has answered. */
  readonly objection: { readonly draft: string; readonly text: string } | null;
  readonly notices: Readonly<Record<string, readonly HostNotification[]>>;
}

export const EMPTY_STATE: OutlookState = { mails: [], drafts: [], folder: "inbox", selectedMail: null, activeDraft: null, search: "", toast: null, objection: null, notices: {} };

export function openDraft(state: OutlookState): Draft | null {
  return state.drafts.find((draft) => draft.id === state.activeDraft) ?? null;
}

export function openMail(state: OutlookState): Mail | null {
  return state.activeDraft === null ? (state.mails.find((mail) => mail.id === state.selectedMail) ?? null) : null;
}

/** What the task pane is on. */
export function openItem(state: OutlookState): OpenItem {
  const draft = openDraft(state);
  if (draft !== null) return { surface: "compose", draft };
  const mail = openMail(state);
  return mail === null ? { surface: "none" } : { surface: "read", mail };
}

/**
 * What the list of the open folder shows: what fits the search, newest first; a mail without a date comes last.
 *
 * @param now  the date that drafts stand at, ms since 1970
 */
export function listedMails(state: OutlookState, now: number): readonly Mail[] {
  const wanted = state.search.trim().toLocaleLowerCase();
  const mails = state.folder === "drafts" ? [...state.drafts].reverse().map((draft) => draft.toMail("drafts", now)) : state.mails.filter((mail) => mail.folder === state.folder);
  return mails
    .filter((mail) => wanted === "" || holds(mail, wanted))
    .sort((one, other) => (other.date ?? Number.NEGATIVE_INFINITY) - (one.date ?? Number.NEGATIVE_INFINITY));
}

function holds(mail: Mail, wanted: string): boolean {
  const people = [mail.from, ...mail.to, ...mail.cc].map((person) => (person === null ? "" : `${person.name} ${person.address}`));
  return [mail.subject, mail.text, ...people].some((text) => text.toLocaleLowerCase().includes(wanted));
}
