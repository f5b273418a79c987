import { playScenario } from "./playScenario";
import { WRITE_SCENARIOS } from "./writeScenarios";

// Whatever call goes wrong while the pane writes an email, and however: a sentence that says what to do, "copy" as the way out,
// everything usable again, a message that is as it was or whole, and what was chosen still chosen.

test.each(Object.entries(WRITE_SCENARIOS))("%s: each call, each fault", (name, scenario) => playScenario(name, scenario), 300_000);
