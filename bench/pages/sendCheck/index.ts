import { newClosingOf } from "../../../src/core/engagement/Closing";
import { checkMessage, type Carried } from "../../../src/core/send-check/checkMessage";
import { markOf } from "../../../src/core/send-check/markOf";
import type { OutgoingMessage } from "../../../src/core/send-check/OutgoingMessage";
import type { Email } from "../../../src/core/templates/Email";
import { filled, largeMails } from "../../detect/benchMails";
import { benchTenants } from "../../detect/benchTenants";

/** The send check's verdict, as its handler asks for it: on the body's text, and on its HTML where a client refuses the text. */
export interface BenchSendCheck {
  readonly names: readonly string[];
  /** ms of each of so many verdicts on the message of that name, one after the other. */
  check(name: string, runs: number): readonly number[];
}

declare global {
  interface Window {
    benchSendCheck?: BenchSendCheck;
  }
}

const LARGE_BODY = 1_000_000;
const TENANTS = 500;
const SENTENCES = "We have completed the onboarding of the following services in your organization:\n\nThis completes our FastTrack engagement for these services.\n\n";
const EMAIL: Email = { kind: "customer", language: "en", subject: "Your FastTrack engagement is complete", html: "", text: SENTENCES };

/** Heavy in what the send check looks for, where the mails of detection are not. */
const MORE: Readonly<Record<string, (at: number) => string>> = {
  "text, placeholders that never end": () => "{{ ",
  "text, labels": () => "a: b@c.example 2026 10:04\n\n",
  "text, rules": () => "--- a ---\n",
  "text, quoted lines": () => "2026 10:04 wrote:\n>\n",
  "text, almost quoted lines": () => "2026 wrote:\n>\n",
  "text, Russian": () => "Во вторник мы прошли со всеми внедрение Teams, два офиса следуют на будущей неделе. ",
  "text, accents of their own": () => "e\u0301",
  "text, an accent here and there": (at) => `${String(at)} cafe\u0301, ${"a".repeat(at % 40)} `,
};

const tenants = benchTenants(TENANTS);
const [first] = tenants;
if (first === undefined) throw new RangeError("there is no tenant");
const mark = markOf(EMAIL, { tenant: first, evidence: [], weight: 0 }, newClosingOf(first), { interfaceLanguage: null, assignmentTeamAddress: null, partnerDomains: [] });
const mails = largeMails(tenants);
const [anyMail] = mails.values();
const to = anyMail?.to ?? [];

const SENTENCES_HTML = `<div>${SENTENCES.split("\n\n").join("</div><div>")}</div>`;
const message = (body: OutgoingMessage["body"]): OutgoingMessage => ({ userAddress: "robin.weber@microsoft.com", subject: "RE: Teams rollout", body, to, cc: [], bcc: [] });

const messages = new Map<string, readonly [OutgoingMessage, Carried]>();
function add(name: string, { html, text }: OutgoingMessage["body"]): void {
  const inBody = (before: string, beforeHtml: string): OutgoingMessage["body"] => ({ html: html === null ? null : (beforeHtml + html).slice(0, LARGE_BODY), text: text === null ? null : (before + text).slice(0, LARGE_BODY) });
  messages.set(`${name}, ordinary`, [message(inBody("", "")), []]);
  messages.set(`${name}, closing email`, [message(inBody(SENTENCES, SENTENCES_HTML)), [mark]]);
}
for (const [name, { body }] of mails) add(name, body);
for (const [name, piece] of Object.entries(MORE)) add(name, { html: null, text: filled(piece, LARGE_BODY) });

window.benchSendCheck = {
  names: [...messages.keys()],

  check(name, runs) {
    const given = messages.get(name);
    if (given === undefined) throw new RangeError(`there is no message "${name}"`);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const from = performance.now();
      checkMessage(...given);
      times.push(performance.now() - from);
    }
    return times;
  },
};
