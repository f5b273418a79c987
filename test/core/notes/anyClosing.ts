import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { AccountTeam, Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { anyAction } from "../engagement/actions";
import { DISENGAGED, FOLLOWED_UP, KEY } from "../engagement/closings";

const faqPath = (accountTeam: AccountTeam): readonly ClosingAction[] => [{ type: "undo", step: "accountTeamEmail" }, { type: "setAccountTeam", accountTeam }];
const ENDS: readonly (readonly ClosingAction[])[] = [[], FOLLOWED_UP, [...FOLLOWED_UP, ...DISENGAGED], faqPath("unknown"), faqPath("notManaged"), faqPath("unknownAndNotManaged")];

/** Records that random actions lead to, some of them followed through to the end or onto the FAQ path. */
export const anyClosing: fc.Arbitrary<Closing> = fc
  .record({ actions: fc.array(anyAction, { maxLength: 50, size: "max" }), end: fc.constantFrom(...ENDS), variant: fc.constantFrom("enablement" as const, "migration" as const) })
  .map(({ actions, end, variant }) => {
    let closing = newClosing(KEY, { variant, workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
    for (const action of [...actions, ...end]) {
      if ("code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code)) continue;
      const result = applyAction(closing, action);
      if (result.ok) closing = result.closing;
    }
    return closing;
  });
