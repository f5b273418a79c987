import type { ScenarioName } from "./daily";
import { playScenario } from "./playScenario";
import { INSERTING } from "./writeScenarios";

// As writing.test.ts, where Outlook sets more than the text of the email: a new message's subject and recipients, an earlier
// email's place, a message without the email again. Undone or not, it is said, and what is left to the FM's hand.

test.each(Object.keys(INSERTING) as (keyof typeof INSERTING & ScenarioName)[])("%s", (name) => playScenario(name, INSERTING[name]), 600_000);
