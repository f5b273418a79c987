import { onMessageSend } from "./onMessageSend";

// Classic Outlook runs this file by itself, without a page; elsewhere launchevent.html loads it after office.js. There is no
// Office.onReady here: classic Outlook never calls it (outlook.md, "Limits").
Office.actions.associate("onMessageSend", onMessageSend);
