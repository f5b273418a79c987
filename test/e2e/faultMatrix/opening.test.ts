import { BULK_SCENARIO } from "./bulkScenario";
import { NOTE_SCENARIO } from "./noteScenario";
import { FROM_LIST, FROM_MAIL } from "./openScenarios";
import { playScenario } from "./playScenario";

// Whatever call goes wrong while a form or a mail is opened, and however: it opens whole, or that it did not is said, with the
// way out; what was entered stays, and nothing is recorded that did not happen.

const LONGEST_MS = 600_000;

test.each(Object.keys(FROM_MAIL) as (keyof typeof FROM_MAIL)[])("%s", (name) => playScenario(name, FROM_MAIL[name]), LONGEST_MS);

test("a note to oneself", () => playScenario("a note to oneself", NOTE_SCENARIO), LONGEST_MS);

test("requests in bulk", () => playScenario("requests in bulk", BULK_SCENARIO), LONGEST_MS);

test("a closing is opened from the list", () => playScenario("a closing is opened from the list", FROM_LIST), LONGEST_MS);
