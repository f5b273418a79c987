import { playScenario } from "./playScenario";
import { SHOW_SCENARIOS } from "./showScenarios";

// Whatever call goes wrong while the pane reads what is open, and however: the customer, a question, or that it could not be
// read and the way to try again; never another customer, and nothing changes with an answer that comes too late.

test.each(Object.entries(SHOW_SCENARIOS))("%s: each call, each fault", (name, scenario) => playScenario(name, scenario), 300_000);
