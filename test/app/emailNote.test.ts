import { emailNote } from "../../src/app/emailNote";
import type { Clipboard } from "../../src/ports/Clipboard";
import { FakeMail } from "../fakes/fakeMail";

const NOTE = "Executive summary\n\nCustomer: <b>Contoso</b> & Co\nDate: today\n\nOwner: Robin";

function world(surface: "read" | "compose" = "read", copies = true) {
  const mail = new FakeMail();
  mail.can = { surface, canOpenForms: surface === "read", canInsert: surface === "compose" };
  const clips: string[] = [];
  const copyText = (text: string): Promise<boolean> => {
    if (copies) clips.push(text);
    return Promise.resolve(copies);
  };
  const clipboard: Clipboard = { copyText, copyRich: (_, text) => copyText(text) };
  return { mail, clips, clipboard };
}

it("opens a message to the FM's own address, with the note line for line as text", async () => {
  const { mail, clips, clipboard } = world();
  expect(await emailNote(mail, clipboard, "FTOP note", NOTE)).toBe("opened");
  expect(mail.newMessages).toEqual([
    {
      to: ["robin.weber@microsoft.com"],
      subject: "FTOP note",
      html: "<div>Executive summary</div><div><br></div><div>Customer: &lt;b&gt;Contoso&lt;/b&gt; &amp; Co<br>Date: today</div><div><br></div><div>Owner: Robin</div>",
    },
  ]);
  expect(clips).toEqual([]);
});

it("leaves the address out where Outlook names no user", async () => {
  const { mail, clipboard } = world();
  mail.userAddress = () => "";
  expect(await emailNote(mail, clipboard, "FTOP note", NOTE)).toBe("opened");
  expect(mail.newMessages[0]?.to).toEqual([]);
});

it("copies the note where Outlook opens no message", async () => {
  const { mail, clips, clipboard } = world("compose");
  expect(await emailNote(mail, clipboard, "FTOP note", NOTE)).toBe("copied");
  expect([mail.calls, clips]).toEqual([[], [NOTE]]);
});

it.each([
  ["refused", "copied"],
  ["failed", "copied"],
  ["timeout", "unsure"],
] as const)("copies the note where Outlook says %s", async (code, how) => {
  const { mail, clips, clipboard } = world();
  mail.failures.set("openNewMessage", { code });
  expect(await emailNote(mail, clipboard, "FTOP note", NOTE)).toBe(how);
  expect(clips).toEqual([NOTE]);
});

it("says where it can neither open nor copy", async () => {
  const { mail, clipboard } = world("compose", false);
  expect(await emailNote(mail, clipboard, "FTOP note", NOTE)).toBe("byHand");
});

it("a subject over Outlook's limit is cut, and no character with it", async () => {
  const { mail, clipboard } = world();
  await emailNote(mail, clipboard, `${"a".repeat(254)}😀`, NOTE);
  expect(mail.newMessages[0]?.subject).toBe("a".repeat(254));
});
