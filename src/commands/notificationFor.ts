import type { Needed } from "../app/prepareEmail";
import { isQuestion } from "../app/write/earlierInsert";
import type { RibbonOutcome } from "../app/writeFromRibbon";
import type { WaitReason } from "../core/engagement/WaitReason";
import { tenantLabel } from "../core/tenant/Tenant";
import type { AskedName, RibbonMessages } from "../messages/commands";
import { LONGEST_NOTIFICATION, type Notification } from "../ports/Notifications";

/** What a command came to, the ways it can end without an answer of the use case included. */
export type CommandOutcome = RibbonOutcome | { readonly state: "tookTooLong" } | { readonly state: "endUnknown" } | { readonly state: "failedInside" };

type Written = Extract<CommandOutcome, { state: "written" }>;

// As long as the sentences of messages/commands leave room for.
const LONGEST_NAME = 40;

/**
 * What a command says at its end: one notification, whatever there is no room for left out, the least important first.
 *
 * @param reason  the sentence of why the playbook forbids an email
 */
export function notificationFor(outcome: CommandOutcome, m: RibbonMessages, reason: (reason: WaitReason) => string): Notification {
  const say = (kind: Notification["kind"], ...parts: readonly string[]): Notification => ({ kind, text: fitted(parts, m), openPane: m.openPane });
  switch (outcome.state) {
    case "written":
      return outcome.result.done ? say("done", ...doneParts(outcome, outcome.result, m)) : say(isQuestion(outcome.result.reason) ? "ask" : "error", ...failedParts(outcome.result, m));
    case "missing":
      return say("ask", missingSentence(outcome.needed, m));
    case "refused":
      return say("ask", m.notNow, ...outcome.reasons.map(reason));
    case "noTenant":
    case "tenantUnclear":
    case "storageFailed":
      return say("ask", m[outcome.state]);
    case "noMail":
    case "itemChanged":
      return say("error", m.failure[outcome.state]);
    case "stopped":
      return say("error", m.tookTooLong);
    case "mailNotRead":
    case "templateNotLoaded":
    case "tookTooLong":
    case "endUnknown":
    case "failedInside":
      return say("error", m[outcome.state]);
  }
}

/** Named are the customer, for nobody has seen the pane, and what the FM must look at before sending. */
function doneParts({ tenant, early, recorded }: Written, result: Extract<Written["result"], { done: true }>, m: RibbonMessages): readonly string[] {
  const opened = result.how === "replyOpened" || result.how === "newMessageOpened";
  return [
    m.done[result.how](shortened(tenantLabel(tenant))),
    ...result.warnings.map((warning) => m.warning[warning]),
    ...(recorded === false ? [m.notRecorded] : []),
    ...(early.length > 0 ? [m.early] : []),
    // Outlook's word that a form opened may be false (outlook.md, "What goes wrong for people").
    ...(opened ? [m.ifNotOpened] : []),
  ];
}

function failedParts(result: Extract<Written["result"], { done: false }>, m: RibbonMessages): readonly string[] {
  const parts = (names: readonly (keyof RibbonMessages["writtenParts"])[]): string => m.listed(names.map((name) => m.writtenParts[name]));
  return [
    m.failure[result.reason],
    ...(result.written.length > 0 ? [m.alreadyWritten(parts(result.written))] : []),
    ...(result.unsure.length > 0 ? [m.maybeWritten(parts(result.unsure))] : []),
  ];
}

/** As many of the missing facts as there is room for, in the order they are asked in. */
function missingSentence(needed: readonly Needed[], m: RibbonMessages): string {
  const names = needed.filter((name): name is AskedName => name in m.needed).map((name) => m.needed[name]);
  const sentences = names.map((_, left) => m.missing(m.listed([...names.slice(0, names.length - left), ...(left > 0 ? ["…"] : [])])));
  return sentences.find((sentence) => sentence.length <= LONGEST_NOTIFICATION) ?? m.missing("…");
}

/** The first part and each further one that there is room for. */
function fitted([first = "", ...others]: readonly string[], m: RibbonMessages): string {
  return others.reduce((text, part) => {
    const longer = m.sentences([text, part]);
    return longer.length <= LONGEST_NOTIFICATION ? longer : text;
  }, first);
}

/** By whole characters: half of one would be none. */
function shortened(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_NAME) return line;
  let kept = "";
  for (const character of line) {
    if (kept.length + character.length >= LONGEST_NAME) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
