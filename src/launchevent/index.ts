import { onMessageSend } from "./onMessageSend";

// Classic Outlook runs this file by itself, without a page; elsewhere launchevent.html loads it after office.js, which starts
// only for a page that asks whether it is ready. Classic Outlook never answers that (outlook.md, "Limits"): nothing waits for it.
Office.actions.associate("onMessageSend", onMessageSend);
if (typeof Office.onReady === "function") void Office.onReady();
