/**
 * What manifest.xml and manifest.json both say of the add-in; the texts are in manifestTexts.js. Files are relative to the
 * folder that dist/ is published in.
 */
const FACTS = {
  id: "45cbbb30-1559-4275-884a-316ba83d6c6a",
  provider: "FastTrack Closeout",
  accentColor: "#0B7683",

  /** The least that can insert an email. */
  permission: { xml: "ReadWriteItem", unified: "MailboxItem.ReadWrite.User" },

  /**
   * In shared folders and mailboxes too, which many teams close engagements from: it works on the open item alone, as everywhere.
   * manifest.xml says so by an element of its own, from VersionOverrides 1.1 on and not for phones.
   */
  sharedFolders: { xml: "SupportsSharedFolders", unified: "Mailbox.SharedFolder" },

  /** Mailbox requirement sets: VersionOverrides and add-in commands need 1.3, Smart Alerts 1.12. */
  mailbox: { commands: "1.3", sendCheck: "1.12" },

  pages: { pane: "taskpane.html", commands: "commands.html" },

  /** How ids of groups and controls begin; office.js is told some of them (src/adapters/office/manifestIds.ts), whichever manifest it came with. */
  ids: { overrides10: "v10", overrides11: "v11" },

  /** Where the ribbon menu stands. The pane stays open from mail to mail where mail is read. */
  surfaces: [
    { id: "Read", xml: "MessageReadCommandSurface", unified: "mailRead", paneTip: "openPaneReadTip", isPinnable: true },
    { id: "Compose", xml: "MessageComposeCommandSurface", unified: "mailCompose", paneTip: "openPaneComposeTip", isPinnable: false },
  ],

  /**
   * The menu's items that run in commands.html; the pane's item comes last. Functions are those that src/commands associates. Each
   * item has a drawing of its own (assets/*.svg); the pane's is the add-in's.
   */
  commands: [
    { id: "CustomerEmail", functionName: "writeCustomerEmail", icon: "customer", label: "customerEmail", tip: "customerEmailTip" },
    { id: "AccountTeamEmail", functionName: "writeAccountTeamEmail", icon: "account-team", label: "accountTeamEmail", tip: "accountTeamEmailTip" },
    { id: "AssignmentRequest", functionName: "writeAssignmentRequest", icon: "assignment", label: "assignmentRequest", tip: "assignmentRequestTip" },
  ],

  /** In pixels. Of each mobile size Office asks for one, two and three times as many. */
  icons: { listing: 64, highResolution: 128, ribbon: [16, 32, 80], mobile: [25, 32, 48], mobileScales: [1, 2, 3] },

  /**
   * Smart Alerts: warns before a message is sent, and lets it go where the check is not available. Browsers run the script in its page,
   * classic Outlook by itself. The function is the one that src/launchevent associates.
   */
  sendCheck: {
    page: "launchevent.html",
    script: "launchevent.js",
    functionName: "onMessageSend",
    xml: { event: "OnMessageSend", mode: "PromptUser" },
    unified: { event: "messageSending", mode: "promptUser" },
  },

  /** Inside the app package of the unified manifest. */
  packageIcons: { color: "assets/icon-192.png", outline: "assets/outline-32.png" },
};

/** The add-in's own, or the drawing of an item of its menu. */
const iconFile = (size, drawing = "icon") => `assets/${drawing}-${size}.png`;

module.exports = { FACTS, iconFile };
