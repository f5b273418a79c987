import type { Person } from "../../core/mail/MailSnapshot";

/** Whose Outlook the playground is: a FastTrack Manager. */
export const USER: Person = { name: "Robin Weber", address: "robin.weber@microsoft.com" };

export const SIGNATURE_HTML =
  '<div style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 11pt;"><b>Robin Weber</b></div>' +
  '<div style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 10pt;">FastTrack Manager<br>Microsoft</div>';

export const SIGNATURE_TEXT = "Robin Weber\nFastTrack Manager\nMicrosoft";
