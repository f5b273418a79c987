import { readdirSync, readFileSync } from "fs";
import path from "path";
import { readEml } from "../../../src/adapters/eml/readEml";
import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import { checkMessage } from "../../../src/core/send-check/checkMessage";
import { htmlToText } from "../../../src/playground/mailbox/htmlToText";
import { FM } from "./sampleEmails";

const FOLDERS = ["src/playground/samples/mails", "evaluation/step1/mails", "evaluation/unseen/mails", "evaluation/clients/mails"];
// They are closing mails themselves, or have markup for text: whatever they hold, none is the add-in's.
const mails = FOLDERS.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".eml")).map((name) => path.join(folder, name)));

/** What each mail would be as an outgoing message: as it is, and as the answer's quotation below a few words. */
function outgoing(mail: MailSnapshot, form: "text" | "html") {
  const text = mail.body.text ?? htmlToText(mail.body.html ?? "");
  const body = form === "text" ? { text, html: null } : { text: null, html: mail.body.html ?? text };
  return { userAddress: FM, subject: mail.subject, to: [...mail.to, ...(mail.from === null ? [] : [mail.from])], cc: mail.cc, bcc: mail.bcc, body };
}

it("there is mail to check", () => {
  expect(mails.length).toBeGreaterThan(80);
});

it.each(mails)("%s goes without a question", async (file) => {
  const mail = await readEml(readFileSync(file), FM);
  for (const form of ["text", "html"] as const) {
    const message = outgoing(mail, form);
    for (const carried of [[], "unread"] as const) expect(checkMessage(message, carried)).toEqual({ allow: true });
    const answer = form === "text" ? { text: `Thanks!\n\n${message.body.text ?? ""}`, html: null } : { text: null, html: `<p>Thanks!</p>${message.body.html ?? ""}` };
    expect(checkMessage({ ...message, subject: `RE: ${message.subject}`, body: answer }, [])).toEqual({ allow: true });
  }
});
