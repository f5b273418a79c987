import type { Person } from "../../core/mail/MailSnapshot";
import type { Attachment, Mail } from "../mailbox/Mail";
import type { ComposeDraft, OpenItem } from "./HostPage";
import type { PermissionLevel } from "./OfficeHostOptions";
import { wirePerson } from "./wirePeople";

export interface InitialDataFacts {
  readonly item: OpenItem;
  readonly user: Person;
  readonly permissionLevel: PermissionLevel;
  readonly appId: string;
  /** IANA name, such as "Europe/Berlin". */
  readonly timeZone: string;
}

// The host's numbering, which is not ascending.
const PERMISSIONS: Readonly<Record<PermissionLevel, number>> = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 };

const MESSAGE_READ = 1;
const APPOINTMENT_READ = 2;
const MEETING_REQUEST = 3;
const MESSAGE_COMPOSE = 4;
const NO_ITEM = 6;

/** The answer to GetInitialData, and what an ItemChanged event carries (office-web-host-protocol.md, 5). */
export function initialData(facts: InitialDataFacts): Readonly<Record<string, unknown>> {
  const common = commonData(facts);
  if (!isActivated(facts.item)) return { ...common, itemType: NO_ITEM };
  switch (facts.item.surface) {
    case "read":
      return { ...common, ...readData(facts.item.mail, facts.user) };
    case "compose":
      return { ...common, ...composeData(facts.item.draft) };
    case "none":
      return { ...common, itemType: NO_ITEM };
  }
}

/**
 * True when Outlook lets an add-in see the item.
 *
 * Source: outlook.md, "Clients": reports (non-delivery, read receipts) are items without activation.
 */
export function isActivated(item: OpenItem): boolean {
  if (item.surface === "none") return false;
  return item.surface === "compose" || !/^REPORT\./i.test(item.mail.itemClass);
}

function commonData(facts: InitialDataFacts): Record<string, unknown> {
  return {
    permissionLevel: PERMISSIONS[facts.permissionLevel],
    userDisplayName: facts.user.name,
    userEmailAddress: facts.user.address,
    userTimeZone: facts.timeZone,
    userProfileType: "office365",
    hostVersion: "16.0.1.1",
    owaView: "ThreeColumns",
    timeZoneOffsets: [],
    ewsUrl: "",
    restUrl: "",
    isRestIdSupported: false,
    isRead: true,
    extensionId: facts.appId,
    entities: {},
    filteredEntities: {},
    regExMatches: {},
    selectedEntities: {},
    selectedRegExMatches: {},
    isFromSharedFolder: facts.item.surface === "read" && facts.item.mail.shared === true,
    openWindowOpen: false,
  };
}

function readData(mail: Mail, user: Person): Record<string, unknown> {
  const people = (list: readonly Person[]) => list.map((person) => wirePerson(person, user));
  const from = mail.from === null ? null : wirePerson(mail.from, user);
  return {
    itemType: itemTypeOf(mail),
    id: mail.id,
    itemClass: mail.itemClass,
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    normalizedSubject: normalizedSubject(mail.subject),
    from,
    sender: from,
    organizer: from,
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    dateTimeCreated: mail.date,
    dateTimeModified: mail.date,
    dateTimeSent: mail.date,
    attachments: mail.attachments.map(wireAttachment),
    start: null,
    end: null,
    location: null,
    recurrence: null,
    seriesId: null,
    isAllDayEvent: null,
    sensitivity: null,
  };
}

function itemTypeOf({ itemClass }: Mail): number {
  if (/^IPM\.Appointment$/i.test(itemClass)) return APPOINTMENT_READ;
  return /^IPM\.Schedule\.Meeting\./i.test(itemClass) ? MEETING_REQUEST : MESSAGE_READ;
}

function composeData(draft: ComposeDraft): Record<string, unknown> {
  return { itemType: MESSAGE_COMPOSE, conversationId: draft.conversationId, seriesId: null };
}

function wireAttachment(attachment: Attachment): Record<string, unknown> {
  return {
    id: attachment.id,
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.size,
    attachmentType: 0,
    isInline: attachment.isInline,
  };
}

// Outlook takes off the prefixes of replies and forwards, of up to three letters before a colon.
function normalizedSubject(subject: string): string {
  return subject.replace(/^(?:\s*\p{L}{1,3}\s*[:：])+\s*/u, "");
}
