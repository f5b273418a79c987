import { lastInsert } from "../../../src/app/write/lastInsert";
import { encodeInserts, type Inserted } from "../../../src/app/write/Inserted";
import { FakeMail } from "../../fakes/fakeMail";

const insert = (fragment: string): Inserted => ({ kind: "customer", bodyType: "html", content: fragment, fragment, replaced: "", subject: null, recipients: [] });
const [FIRST, SECOND] = [insert("<p>One</p>"), insert("<p>Two</p>")];

function draft(body: string, inserts: readonly Inserted[] | null): FakeMail {
  const mail = new FakeMail();
  mail.draft.body = body;
  mail.notes = inserts && encodeInserts(inserts);
  return mail;
}

it.each<[string, string, readonly Inserted[] | null, Inserted | null]>([
  ["the last one", "<p>Two</p><p>One</p>", [FIRST, SECOND], SECOND],
  ["the last unedited one", "<p>Twofold</p><p>One</p>", [FIRST, SECOND], FIRST],
  ["none that stands twice", "<p>One</p><p>One</p>", [FIRST], null],
  ["none where nothing is noted", "<p>One</p>", null, null],
])("%s", async (_, body, inserts, expected) => {
  const mail = draft(body, inserts);
  expect(await lastInsert(mail, "draft 1")).toEqual(expected);
  expect(mail.calls).toEqual(inserts === null ? ["readNotes"] : ["readNotes", "readBody"]);
});

it.each(["readNotes", "readBody"] as const)("none where Outlook does not say: %s", async (method) => {
  const mail = draft("<p>One</p>", [FIRST]);
  mail.failures.set(method, { code: "failed" });
  expect(await lastInsert(mail, "draft 1")).toBeNull();
});
