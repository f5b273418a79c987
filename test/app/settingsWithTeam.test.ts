import { lookUpMode } from "../../src/app/settingsWithTeam";
import { NO_TEAM_CONFIG } from "../../src/core/team/TeamConfig";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";

it.each([
  [null, null, "byButton"],
  ["propose", null, "byButton"],
  ["propose", "always", "always"],
  ["byButton", "always", "always"],
  ["off", "always", "off"],
] as const)("the team's %j and the FM's %j look up: %s", (team, own, mode) => {
  expect(lookUpMode({ ...DEFAULT_SETTINGS, lookUp: own }, { ...NO_TEAM_CONFIG, lookUp: team })).toBe(mode);
});
