import { checkMilestone } from "../engagement/milestone";
import type { Condition, When } from "./EmailTemplate";
import type { KnownFacts } from "./knownFacts";

/** Whether a block or row with this condition stays in the email. */
export function holds(when: When | undefined, facts: KnownFacts): boolean {
  if (when === undefined) return true;
  return typeof when === "string" ? holdsOne(when, facts) : when.every((condition) => holdsOne(condition, facts));
}

function holdsOne(condition: Condition, facts: KnownFacts): boolean {
  switch (condition) {
    case "enablement":
    case "migration":
      return facts.variant === condition;
    case "figures":
      return figuresOf(facts) !== null;
    case "milestoneReached":
      return isReached(facts);
    case "noBlockers":
      return standsInForFigures(facts) && !isReached(facts);
    case "milestoneNotReached":
      return figuresOf(facts) !== null && !standsInForFigures(facts) && !isReached(facts);
    case "nextActionDateSet":
      return facts.nextActionDateSet;
    case "nextActionDateNotSet":
      return !facts.nextActionDateSet;
    default:
      return facts[condition] !== null;
  }
}

function standsInForFigures(facts: KnownFacts): boolean {
  return facts.variant === "enablement" && facts.noBlockersConfirmed;
}

function isReached(facts: KnownFacts): boolean {
  const figures = figuresOf(facts);
  return figures !== null && checkMilestone(figures.seats, figures.activeUsers).reached;
}

/** The figures of the milestone, where there is a milestone and both are known. */
function figuresOf(facts: KnownFacts): { readonly seats: number; readonly activeUsers: number } | null {
  const { variant, seats, activeUsers } = facts;
  return variant === "enablement" && seats !== null && activeUsers !== null ? { seats, activeUsers } : null;
}
