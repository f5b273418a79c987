import { encodeMark, MARK_PROPERTY } from "../../src/core/send-check/mark";
import { AMELIA, sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { openProbe } from "./support/openProbe";

// The send check's page as it is built, on the real office.js, raised as Outlook on the web raises OnMessageSend.

interface Sent {
  readonly text: string;
  readonly to: string;
  readonly mark: string | null;
  readonly fault?: string;
}

async function send({ text, to, mark, fault }: Sent) {
  const probe = await openProbe({ item: "draft-html" });
  if (mark !== null) await (await probe.frame()).evaluate(([name, value]) => window.probe.saveCustomProperty(name, value), [MARK_PROPERTY, mark] as const);
  const sent = await probe.page.evaluate(
    async ([body, address, silent]) => {
      const { drafts, mount } = window.outlook;
      drafts.html.draft.body = body;
      drafts.html.draft.setRecipients("to", [{ name: "", address }]);
      const host = mount({ addInUrl: "launchevent.html", item: drafts.html });
      if (silent !== null) host.faults.set(silent, { kind: "never" });
      const completed = await host.runCommand("onMessageSend");
      return { completed, calls: host.calls.map(({ name }) => name) };
    },
    [text, to, fault ?? null] as const,
  );
  const { event, status } = sent.completed as { readonly event: string; readonly status: number };
  return { status, verdict: (JSON.parse(event) as { readonly completedContext: unknown }).completedContext, calls: sent.calls, errors: probe.opened.errors };
}

test("a closing email for another tenant's people prompts, with what to do", async () => {
  const { status, verdict, errors } = await send({ text: (await sampleEmail("customer")).text, to: "x@fabrikam.com", mark: encodeMark(await sampleMark("customer")) });
  expect({ status, verdict }).toEqual({ status: 0, verdict: { allowEvent: false, errorMessage: "Before you send:\n• This email is for Contoso Pharma GmbH. Remove whoever is not: x@fabrikam.com." } });
  expect(errors).toEqual([]);
});

test("one that is as it should be goes, after one round of calls", async () => {
  const { status, verdict, calls } = await send({ text: (await sampleEmail("customer")).text, to: AMELIA, mark: encodeMark(await sampleMark("customer")) });
  expect({ status, verdict }).toEqual({ status: 0, verdict: { allowEvent: true } });
  expect(calls.filter((name) => name.endsWith("Async")).sort()).toEqual(["bcc.getAsync", "body.getAsync", "cc.getAsync", "item.loadCustomPropertiesAsync", "subject.getAsync", "to.getAsync"]);
});

test("an ordinary mail goes", async () => {
  const { status, verdict } = await send({ text: "On Friday?", to: "x@fabrikam.com", mark: null });
  expect({ status, verdict }).toEqual({ status: 0, verdict: { allowEvent: true } });
});

test("recipients that Outlook never gives are said", async () => {
  const { status, verdict } = await send({ text: (await sampleEmail("customer")).text, to: AMELIA, mark: encodeMark(await sampleMark("customer")), fault: "to.getAsync" });
  expect({ status, verdict }).toEqual({ status: 0, verdict: { allowEvent: false, errorMessage: expect.stringContaining("recipients") } });
});
