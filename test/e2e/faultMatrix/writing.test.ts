import { MARK_SCENARIO } from "./markScenario";
import { playScenario } from "./playScenario";
import { WRITING } from "./writeScenarios";

// Whatever call goes wrong while the pane writes an email, and however: a sentence that says what to do, "copy" as the way out,
// everything usable again, a message that is as it was or whole, and what was chosen and typed still there.

const LONGEST_MS = 600_000;

test("a customer email into a reply", () => playScenario("a customer email into a reply", WRITING["a customer email into a reply"]), LONGEST_MS);

test("an email below the FM's own words", () => playScenario("an email below the FM's own words", WRITING["an email below the FM's own words"]), LONGEST_MS);

test("the open draft's mark follows the closing", () => playScenario("the open draft's mark follows the closing", MARK_SCENARIO), LONGEST_MS);
