import { playScenario } from "./playScenario";
import { SHOWING } from "./showScenarios";

// Whatever call goes wrong while the pane reads what is open, and however: the customer, a question, or that it could not be
// read and the way to try again; never another customer, and nothing changes with an answer that comes too late.

test.each(Object.keys(SHOWING) as (keyof typeof SHOWING)[])("%s", (name) => playScenario(name, SHOWING[name]), 600_000);
