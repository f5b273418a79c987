import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { MailError } from "../../src/ports/MailPort";
import { OpenMailWatch } from "../../src/taskpane/OpenMailWatch";
import { FakeMail } from "../fakes/fakeMail";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";

const mailFrom = (address: string): MailSnapshot => ({ surface: "read", userAddress: "fm@microsoft.com", conversationId: null, subject: "", from: { name: "", address }, to: [], cc: [], bcc: [], body: { html: null, text: "" } });

/** A FakeMail whose reads are answered when the test says so. */
class SlowMail extends FakeMail {
  readonly reads: { readonly answer: (mail: MailSnapshot | null) => void; readonly fail: () => void }[] = [];
  override read(): Promise<MailSnapshot | null> {
    return new Promise((answer, reject) => {
      this.reads.push({ answer, fail: () => { reject(new MailError("timeout", "read")); } });
    });
  }
}

function watching() {
  const mail = new SlowMail();
  const watch = new OpenMailWatch(mail, { directory: memoryDirectory([CONTOSO, FABRIKAM]), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] });
  const seen: string[] = [];
  const stop = watch.subscribe(() => { seen.push(watch.current().phase); });
  /** Resolves when what has been answered is judged. */
  const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
  const tenant = (): string | null => {
    const state = watch.current();
    return state.phase === "ready" && state.detection.outcome === "detected" ? state.detection.candidate.tenant.customerName : null;
  };
  return { mail, watch, seen, stop, settled, tenant };
}

it("reads the open mail as soon as somebody listens, and says whose it is", async () => {
  const { mail, watch, settled, tenant } = watching();
  expect(watch.current().phase).toBe("reading");
  mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  expect(tenant()).toBe("Contoso Pharma GmbH");
});

it("follows to the mail that is opened next", async () => {
  const { mail, watch, settled, tenant } = watching();
  mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  mail.item = "mail 2";
  mail.change();
  expect(watch.current().phase).toBe("reading");
  mail.reads[1]?.answer(mailFrom("bo@fabrikam.com"));
  await settled();
  expect(tenant()).toBe("Fabrikam Residences");
});

it("drops a late answer of the mail before", async () => {
  const { mail, settled, tenant } = watching();
  mail.item = "mail 2";
  mail.change();
  mail.reads[1]?.answer(mailFrom("bo@fabrikam.com"));
  await settled();
  mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  expect(tenant()).toBe("Fabrikam Residences");
});

it("drops a late failure of the mail before", async () => {
  const { mail, settled, tenant } = watching();
  mail.item = "mail 2";
  mail.change();
  mail.reads[1]?.answer(mailFrom("bo@fabrikam.com"));
  mail.reads[0]?.fail();
  await settled();
  expect(tenant()).toBe("Fabrikam Residences");
});

it("keeps what is known of a mail while the same one is read again", async () => {
  const { mail, seen, settled, tenant } = watching();
  mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  mail.change();
  expect(tenant()).toBe("Contoso Pharma GmbH");
  mail.reads[1]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  expect(seen).not.toContain("reading");
});

it("says where no mail is open, without asking Outlook for one", async () => {
  const { mail, watch, settled } = watching();
  mail.item = null;
  mail.change();
  await settled();
  expect(watch.current().phase).toBe("noMail");
  expect(mail.reads).toHaveLength(1);
});

it("says where the mail could not be read, and reads it when asked again", async () => {
  const { mail, watch, settled, tenant } = watching();
  mail.reads[0]?.fail();
  await settled();
  expect(watch.current().phase).toBe("failed");
  void watch.again();
  expect(watch.current().phase).toBe("reading");
  mail.reads[1]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  expect(tenant()).toBe("Contoso Pharma GmbH");
});

it("asks nothing more of Outlook once nobody listens", async () => {
  const { mail, watch, seen, stop, settled } = watching();
  stop();
  mail.change();
  mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
  await settled();
  expect(mail.reads).toHaveLength(1);
  expect(seen).toEqual([]);
  expect(watch.current().phase).toBe("reading");
});

describe("where Outlook does not say that another mail is open", () => {
  it("finds it when asked to look, and leaves the same mail alone", async () => {
    const { mail, watch, settled, tenant } = watching();
    mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
    await settled();
    watch.check();
    expect(mail.reads).toHaveLength(1);
    mail.item = "mail 2";
    watch.check();
    expect(watch.current().phase).toBe("reading");
    watch.check();
    mail.reads[1]?.answer(mailFrom("bo@fabrikam.com"));
    await settled();
    expect(mail.reads).toHaveLength(2);
    expect(tenant()).toBe("Fabrikam Residences");
  });

  it("finds that none is open any more, and that one is again", async () => {
    const { mail, watch, settled } = watching();
    mail.reads[0]?.answer(mailFrom("ana@contoso.com"));
    await settled();
    mail.item = null;
    watch.check();
    await settled();
    expect(watch.current().phase).toBe("noMail");
    watch.check();
    expect(watch.current().phase).toBe("noMail");
    mail.item = "mail 1";
    watch.check();
    expect(mail.reads).toHaveLength(2);
  });
});
