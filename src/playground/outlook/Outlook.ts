import type { HostNotification, HostPage } from "../host/HostPage";
import type { DisplayLanguage } from "../mailbox/displayLanguages";
import type { Folder, Mail } from "../mailbox/Mail";
import { parseAddresses } from "../mailbox/parseAddresses";
import { readMail } from "../mailbox/readMail";
import { writeEml } from "../mailbox/writeEml";
import type { Draft } from "./Draft";
import { fileSentence } from "./fileSentence";
import { loadCustomProperties, loadRoamingSettings, saveCustomProperties, saveRoamingSettings } from "./hostStorage";
import type { SampleMail } from "../samples";
import { forwardDraft, newMessageDraft, replyDraft } from "./newDraft";
import { EMPTY_STATE, listedMails, openDraft, openMail } from "./OutlookState";
import type { OutlookState, Toast } from "./OutlookState";
import { USER } from "./user";

/** A file that someone dropped or chose. */
export interface DroppedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The playground's Outlook: its mailbox and what can be done with it, by the user and by the add-in's host. */
export class Outlook implements HostPage {
  readonly user = USER;
  private current: OutlookState = EMPTY_STATE;
  private readonly listeners = new Set<() => void>();
  /** The files that mails were read from, to be downloaded as they came. */
  private readonly originals = new Map<string, Uint8Array>();
  private counted = 0;
  onRecipientsTyped: HostRecipientsListener = () => undefined;

  constructor(
    private language: DisplayLanguage,
    private readonly now: () => number,
  ) {}

  get displayLanguage(): DisplayLanguage {
    return this.language;
  }

  setDisplayLanguage(language: DisplayLanguage): void {
    this.language = language;
  }

  get state(): OutlookState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fills the inbox. A sample that cannot be read is a mistake of ours. */
  async receive(samples: readonly SampleMail[]): Promise<void> {
    const mails: Mail[] = [];
    for (const sample of samples) {
      const bytes = new TextEncoder().encode(sample.eml);
      const result = await readMail(bytes, { id: sample.id, folder: "inbox", unread: sample.unread, ...(sample.as === undefined ? {} : { as: sample.as }) });
      if (!result.read) throw new TypeError(`The sample ${sample.id} is no mail: ${result.reason}`);
      this.originals.set(sample.id, bytes);
      mails.push(result.mail);
    }
    this.change({ mails: [...this.current.mails, ...mails] });
  }

  async dropFiles(files: readonly DroppedFile[]): Promise<void> {
    const read: Mail[] = [];
    const refused: string[] = [];
    for (const file of files) {
      const id = `dropped-${String((this.counted += 1))}`;
      const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
      const result = bytes === null ? ({ read: false, reason: "unreadable" } as const) : await readMail(bytes, { id, folder: "dropped", unread: false });
      if (result.read && bytes !== null) {
        this.originals.set(id, bytes);
        read.push(result.mail);
      } else if (!result.read) refused.push(fileSentence(file.name, result.reason));
    }
    const first = read[0];
    if (first !== undefined) this.change({ mails: [...this.current.mails, ...read], folder: "dropped", selectedMail: first.id, activeDraft: null, search: "" });
    if (refused.length > 0) this.showToast(refused.join(" "), "error", null);
  }

  selectFolder(folder: Folder): void {
    this.change({ folder, activeDraft: null, selectedMail: null, search: "" });
  }

  search(search: string): void {
    this.change({ search });
  }

  selectMail(id: string): void {
    const mail = this.current.mails.find((other) => other.id === id);
    if (mail === undefined) return;
    this.change({ folder: mail.folder, selectedMail: id, activeDraft: null, mails: this.current.mails.map((other) => (other === mail && mail.unread ? { ...mail, unread: false } : other)) });
  }

  /** Back to the list, on a narrow page. */
  closeItem(): void {
    this.change({ selectedMail: null, activeDraft: null });
  }

  openDraft(id: string): void {
    this.change({ activeDraft: id });
  }

  toggleRead(): void {
    const mail = openMail(this.current);
    if (mail !== null) this.change({ mails: this.current.mails.map((other) => (other === mail ? { ...mail, unread: !mail.unread } : other)) });
  }

  newMessage(): void {
    this.begin(newMessageDraft({ to: [], cc: [], bcc: [], subject: "", htmlBody: "" }));
  }

  reply(all: boolean): void {
    const mail = openMail(this.current);
    if (mail !== null) this.openReply(mail, { all, htmlBody: "" });
  }

  forward(): void {
    const mail = openMail(this.current);
    if (mail !== null) this.begin(forwardDraft(mail, this.displayLanguage));
  }

  /** Whether Outlook itself would send the message; it says why not. */
  mayBeSent(draft: Draft): boolean {
    for (const field of ["to", "cc", "bcc"] as const) draft.settle(field);
    const unreadable = draft.unreadable();
    if (unreadable.length > 0) {
      this.showToast(`This is not an email address: ${unreadable.join("; ")}`, "error", null);
      return false;
    }
    if (draft.getRecipients("to").length + draft.getRecipients("cc").length + draft.getRecipients("bcc").length === 0) {
      this.showToast("Add at least one recipient before you send.", "error", null);
      return false;
    }
    return true;
  }

  askBeforeSending(draft: Draft, text: string): void {
    this.change({ objection: { draft: draft.id, text } });
  }

  /** The user's answer to what the check objects to. */
  answerObjection(sendAnyway: boolean): void {
    const draft = this.current.drafts.find(({ id }) => id === this.current.objection?.draft);
    this.change({ objection: null });
    if (sendAnyway && draft !== undefined) this.send(draft);
  }

  /** As it stands, without another question. */
  send(draft: Draft): void {
    const sent = draft.toMail("sent", this.now());
    this.change({ drafts: this.without(draft), mails: [...this.current.mails, sent], activeDraft: null });
    this.showToast("Message sent. It is in Sent Items.", "done", null);
    draft.dispose();
  }

  discard(draft: Draft): void {
    const before = this.current;
    this.change({ drafts: this.without(draft), activeDraft: null });
    this.showToast("Draft discarded.", "done", () => {
      this.change({ drafts: [...this.current.drafts, draft], activeDraft: draft.id, folder: before.folder, selectedMail: before.selectedMail });
    });
  }

  deleteOpen(): void {
    const draft = openDraft(this.current);
    const mail = openMail(this.current);
    if (draft !== null) this.discard(draft);
    else if (mail !== null) this.deleteMail(mail);
  }

  dismissToast(): void {
    this.change({ toast: null });
  }

  undo(): void {
    const undo = this.current.toast?.undo;
    this.change({ toast: null });
    undo?.();
  }

  /** The open item as a file: what came as it came, what was written here as it would be sent. */
  openAsEml(): { readonly name: string; readonly content: Uint8Array } | null {
    const draft = openDraft(this.current);
    const mail = draft === null ? openMail(this.current) : draft.toMail("drafts", this.now());
    if (mail === null) return null;
    const references = draft?.references ?? mail.rawHeaders.match(/<[^<>\s]+>/g) ?? [];
    const content = (draft === null ? this.originals.get(mail.id) : undefined) ?? new TextEncoder().encode(writeEml(mail, references));
    return { name: `${fileName(mail.subject)}.eml`, content };
  }

  openNewMessage(message: Parameters<HostPage["openNewMessage"]>[0]): void {
    const people = (texts: readonly string[]) => texts.flatMap((text) => parseAddresses(text).people);
    this.begin(newMessageDraft({ ...message, to: people(message.to), cc: people(message.cc), bcc: people(message.bcc) }));
  }

  openReply(mail: Mail, reply: { all: boolean; htmlBody: string }): void {
    this.begin(replyDraft(mail, reply, this.displayLanguage));
  }

  openMessage(id: string): boolean {
    // office.js takes every id for Exchange's, of which REST writes two characters otherwise (convertToEwsId).
    const ewsId = (one: string): string => one.replace(/-/g, "/").replace(/_/g, "+");
    const mail = this.current.mails.find((other) => ewsId(other.id) === ewsId(id));
    if (mail !== undefined) this.selectMail(mail.id);
    return mail !== undefined;
  }

  loadRoamingSettings = loadRoamingSettings;
  saveRoamingSettings = saveRoamingSettings;
  loadCustomProperties = loadCustomProperties;
  saveCustomProperties = saveCustomProperties;

  showNotifications(itemId: string, notifications: readonly HostNotification[]): void {
    this.change({ notices: { ...this.current.notices, [itemId]: notifications } });
  }

  showToast(text: string, kind: Toast["kind"], undo: (() => void) | null): void {
    this.change({ toast: { id: (this.counted += 1), text, kind, undo } });
  }

  private begin(draft: Draft): void {
    draft.onRecipientsTyped = (field) => {
      this.onRecipientsTyped(draft, field);
    };
    draft.onSave = () => {
      this.showToast("Draft saved.", "done", null);
    };
    this.change({ drafts: [...this.current.drafts, draft], activeDraft: draft.id });
  }

  private deleteMail(mail: Mail): void {
    const list = listedMails(this.current, this.now());
    const at = list.indexOf(mail);
    const next = list[at + 1] ?? list[at - 1] ?? null;
    this.change({ mails: this.current.mails.filter((other) => other !== mail), selectedMail: next?.id ?? null });
    this.showToast("Message deleted.", "done", () => {
      this.change({ mails: [...this.current.mails, mail], folder: mail.folder, selectedMail: mail.id, activeDraft: null });
    });
  }

  private without(draft: Draft): readonly Draft[] {
    return this.current.drafts.filter((other) => other !== draft);
  }

  private change(part: Partial<OutlookState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}

export type HostRecipientsListener = (draft: Draft, field: "to" | "cc" | "bcc") => void;

/** Letters of every script stay; what a file system may not take becomes a space. */
function fileName(subject: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what a file name may not hold
  const name = subject.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, " ").replace(/\s+/g, " ").trim().slice(0, 80).trim();
  return name === "" ? "message" : name;
}
