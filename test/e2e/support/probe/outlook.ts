import type { Mail } from "../../../../src/playground/mailbox/Mail";
import type { HostNotification, HostPage, OpenItem } from "../../../../src/playground/host/HostPage";
import { OfficeHost } from "../../../../src/playground/host/OfficeHost";
import type { OfficeHostOptions } from "../../../../src/playground/host/OfficeHostOptions";
import { MemoryDraft } from "./MemoryDraft";

/** An Outlook with nothing but two mails and two drafts in it, which notes what the host asks of it. */
export interface ProbeOutlook {
  host: OfficeHost;
  readonly mails: Readonly<Record<"first" | "second" | "report" | "text", OpenItem>>;
  readonly drafts: Readonly<Record<"html" | "text", OpenItem & { surface: "compose"; draft: MemoryDraft }>>;
  readonly asked: { readonly what: string; readonly with: unknown }[];
  paneClosed: boolean;
  /** Mounts the probe add-in anew. */
  mount(options?: Partial<OfficeHostOptions>): OfficeHost;
}

const USER = { name: "Robin Weber", address: "robin.weber@microsoft.com" };
const FROM = { name: "Ana <b>Silva</b>", address: "ana@contoso.com" };

const mail = (id: string, change: Partial<Mail> = {}): OpenItem => ({
  surface: "read",
  mail: {
    id,
    folder: "inbox",
    conversationId: `conversation-${id}`,
    internetMessageId: `<${id}@contoso.com>`,
    from: FROM,
    to: [USER],
    cc: [],
    bcc: [],
    subject: "RE: Your <i>pilot</i>",
    date: 1_790_000_000_000,
    bodyType: "html",
    html: "<p>Hello &amp; welcome</p>",
    text: "",
    attachments: [],
    unread: false,
    itemClass: "IPM.Note",
    rawHeaders: "Subject: RE: Your pilot\r\n",
    ...change,
  },
});

const asked: { what: string; with: unknown }[] = [];
const settings = new Map<string, Record<string, string>>();
const properties = new Map<string, string>();

const page: HostPage = {
  user: USER,
  displayLanguage: "en-US",
  openNewMessage: (message) => {
    asked.push({ what: "openNewMessage", with: message });
    outlook.host.show(outlook.drafts.html);
  },
  openReply: (to, reply) => {
    if (reply.htmlBody === "<p>break</p>") throw new Error("the page around broke");
    asked.push({ what: "openReply", with: { mailId: to.id, ...reply } });
  },
  openMessage: (id) => {
    asked.push({ what: "openMessage", with: id });
    return id === "first" || id === "second";
  },
  loadRoamingSettings: () => settings.get("all") ?? {},
  saveRoamingSettings: (all) => settings.set("all", all),
  loadCustomProperties: (itemId) => properties.get(itemId) ?? "{}",
  saveCustomProperties: (itemId, json) => properties.set(itemId, json),
  showNotifications: (itemId, notifications: readonly HostNotification[]) => asked.push({ what: "showNotifications", with: { itemId, notifications } }),
};

const mails = {
  first: mail("first"),
  second: mail("second", { subject: "Another mail" }),
  report: mail("report", { itemClass: "REPORT.IPM.Note.NDR" }),
  text: mail("text", { bodyType: "text", html: "", text: "a < b\nsecond line" }),
};

const drafts = {
  html: { surface: "compose", draft: new MemoryDraft("draft-html", "html", USER) },
  text: { surface: "compose", draft: new MemoryDraft("draft-text", "text", USER) },
} as const;

const container = document.getElementById("pane") as HTMLElement;

function mount(options: Partial<OfficeHostOptions> = {}): OfficeHost {
  outlook.host.dispose();
  outlook.paneClosed = false;
  outlook.host = newHost(options);
  return outlook.host;
}

const newHost = (options: Partial<OfficeHostOptions>): OfficeHost =>
  new OfficeHost({
    page,
    appId: "probe",
    addInUrl: "probe-add-in.html?its=own#place",
    container,
    title: "Probe",
    item: new URLSearchParams(location.search).get("item") === "draft-html" ? drafts.html : mails.first,
    onPaneClosed: () => {
      outlook.paneClosed = true;
    },
    ...options,
  });

const outlook: ProbeOutlook = { host: newHost({}), mails, drafts, asked, paneClosed: false, mount };

Reflect.set(window, "outlook", outlook);
