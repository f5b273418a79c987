import type { Closing } from "../engagement/Closing";
import { isIsoDate, type IsoDate } from "../engagement/IsoDate";
import { nextAction } from "./nextAction";
import type { NoteFacts } from "./noteText";

/** By when and by whom the FM says that the next action is done. */
export interface NextActionPlan {
  /** The action it was said of, see nextActionId: once another one is next, nothing has been said of that. */
  readonly action: string;
  readonly on?: IsoDate;
  readonly owner?: string;
}

/** What tells a closing's next action from its others: what is done, for which workloads. */
export function nextActionId(closing: Closing): string {
  const { key, params } = nextAction(closing);
  return [key, ...("codes" in params ? params.codes : [])].join(" ");
}

/** The facts of a note with what the FM has said of the next action, where it is still the next one and its day has not passed. */
export function withPlan(facts: NoteFacts, plan: NextActionPlan | undefined, closing: Closing): NoteFacts {
  if (plan === undefined || plan.action !== nextActionId(closing)) return facts;
  const on = isIsoDate(plan.on) && plan.on >= facts.today ? plan.on : null;
  return { ...facts, nextActionOn: on ?? facts.nextActionOn, ...(plan.owner === undefined ? {} : { nextActionOwner: plan.owner }) };
}
