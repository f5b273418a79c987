import type { Closing, NextActionPlan } from "../engagement/Closing";
import { nextAction } from "./nextAction";
import type { NoteFacts } from "./noteText";

/** What tells a closing's next action from its others: what is done, for which workloads. */
export function nextActionId(closing: Closing): string {
  const { key, params } = nextAction(closing);
  return [key, ...("codes" in params ? params.codes : [])].join(" ");
}

/** The plan for what is next; null: nothing has been said of that. */
export function standingPlan(closing: Closing): NextActionPlan | null {
  const { nextActionPlan: plan } = closing;
  return plan !== null && plan.action === nextActionId(closing) ? plan : null;
}

/** The facts of a note with what the FM plans for the next action, where its day has not passed. */
export function withPlan(facts: NoteFacts, closing: Closing): NoteFacts {
  const plan = standingPlan(closing);
  if (plan === null) return facts;
  const by = plan.by !== null && plan.by >= facts.today ? plan.by : null;
  return { ...facts, nextActionOn: by ?? facts.nextActionOn, ...(plan.owner === null ? {} : { nextActionOwner: plan.owner }) };
}
