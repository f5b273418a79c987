import { checklist } from "../../../src/core/notes/checklist";
import { handTick } from "../../../src/core/notes/handTick";
import type { HandTickedId } from "../../../src/core/notes/handTick";
import { DAY, DISENGAGED, after, reached } from "../engagement/closings";

const READY = after(reached({ accountTeam: "known" }), ...DISENGAGED.slice(0, 3));

describe("ticking by hand", () => {
  it.each<HandTickedId>(["I1", "I3", "O7", "O8", "O9"])("%s is met, and open again when the tick is taken back", (id) => {
    const status = (closing: typeof READY) => checklist(closing).find((criterion) => criterion.id === id);
    const ticked = after(READY, handTick(id, "2026-11-25"));
    expect(status(READY)).toMatchObject({ status: "open", how: "byHand" });
    expect(status(ticked)?.status).toBe("met");
    expect(status(after(ticked, handTick(id, null)))?.status).toBe("open");
  });

  it("O7 before the queue is confirmed is refused like unassigning", () => {
    expect(() => after(reached(), handTick("O7", DAY))).toThrow(/queueNotRequested/);
  });
});
