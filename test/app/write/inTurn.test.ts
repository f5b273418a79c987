import { changeInTurn, emailInTurn, inTurn, saveInTurn } from "../../../src/app/write/inTurn";
import { refreshMarks } from "../../../src/app/write/refreshMarks";
import { writeEmail } from "../../../src/app/writeEmail";
import { decodeMarks, encodeMark } from "../../../src/core/send-check/mark";
import type { ItemMark } from "../../../src/ports/MailPort";
import { COMPLETE, sampleEmail, sampleMark, SETTINGS } from "../../core/send-check/sampleEmails";
import { CONTOSO } from "../../core/tenant/tenants";
import { AT_ONCE } from "../../fakes/leisureTurns";
import { FakeMail } from "../../fakes/fakeMail";

/** What was read of a mark is saved again only once that is let go, as by a slow Outlook. */
class SlowMail extends FakeMail {
  letGo: () => void = () => undefined;
  private readonly held = new Promise<void>((resolve) => { this.letGo = resolve; });

  override async changeMark(_: ItemMark, change: (stored: unknown) => string | null): Promise<void> {
    this.calls.push("changeMark");
    const text = change(this.mark);
    await this.held;
    this.mark = text ?? this.mark;
  }
}

const turns = async (): Promise<void> => { for (let turn = 0; turn < 50; turn++) await Promise.resolve(); };

async function refreshing() {
  const mail = new SlowMail();
  const html = (await sampleEmail("customer")).html;
  mail.draft.body = html;
  mail.mark = encodeMark(await sampleMark("customer"));
  const [email, mark] = [await sampleEmail("accountTeam"), await sampleMark("accountTeam")];
  const refreshed = refreshMarks(mail, AT_ONCE, "draft 1", { tenant: { ...CONTOSO, country: "JP" }, closing: COMPLETE, settings: SETTINGS });
  const written = writeEmail(mail, email, [], { replyToOpenMail: false, mark, answer: "asWell", turnOfMark: (save) => saveInTurn(mail, save) });
  return { mail, refreshed, written };
}

it("an email that goes in while the marks are being brought up to date: its mark stands beside the one that was, as it is by then", async () => {
  const { mail, refreshed, written } = await refreshing();
  await turns();
  // The email itself does not wait.
  expect(mail.calls).toContain("insertAtCursor");
  mail.letGo();
  await refreshed;
  expect(await written).toMatchObject({ done: true, warnings: expect.not.arrayContaining(["markNotSaved"]) as unknown });
  expect(decodeMarks(mail.mark)).toMatchObject([{ kind: "accountTeam" }, { kind: "customer", region: "APJ" }]);
});

it("marks that are brought up to date while one is being saved begin with that one", async () => {
  const mail = new SlowMail();
  mail.letGo();
  const mark = encodeMark(await sampleMark("customer"));
  let save: () => void = () => undefined;
  const saved = saveInTurn(mail, async () => {
    await new Promise<void>((resolve) => { save = resolve; });
    mail.mark = mark;
  });
  const refreshed = refreshMarks(mail, AT_ONCE, "draft 1", { tenant: { ...CONTOSO, country: "JP" }, closing: COMPLETE, settings: SETTINGS });
  await turns();
  expect(mail.calls).not.toContain("changeMark");
  save();
  await Promise.all([saved, refreshed]);
  expect(decodeMarks(mail.mark)).toMatchObject([{ kind: "customer", region: "APJ" }]);
});

describe("where Outlook says nothing", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  /** What it is asked for, until it is let answer. */
  function silence() {
    let answer: () => void = () => undefined;
    return { ask: () => new Promise<void>((resolve) => { answer = resolve; }), answer: () => { answer(); } };
  }

  it("about a change, the mark of an email is not kept for longer than a second; what is changed next waits for both", async () => {
    const mail = new FakeMail();
    const done: string[] = [];
    const { ask, answer } = silence();
    const silent = changeInTurn(mail, AT_ONCE, ask);
    const saved = saveInTurn(mail, () => Promise.resolve(done.push("saved")));
    const next = changeInTurn(mail, AT_ONCE, async () => { await Promise.resolve(done.push("next")); });
    await jest.advanceTimersByTimeAsync(999);
    expect(done).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    await saved;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(done).toEqual(["saved"]);
    answer();
    await Promise.all([silent, next]);
    expect(done).toEqual(["saved", "next"]);
  });

  it("about a kept mark that is being settled, an email waits no longer than the promise leaves room for", async () => {
    const mail = new FakeMail();
    const done: string[] = [];
    const { ask, answer } = silence();
    const settled = inTurn(mail, ask);
    const written = emailInTurn(mail, () => Promise.resolve(done.push("written")));
    await jest.advanceTimersByTimeAsync(399);
    expect(done).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    await written;
    expect(done).toEqual(["written"]);
    answer();
    await settled;
  });
});
