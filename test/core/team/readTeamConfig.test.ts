import { readFileSync } from "fs";
import { readTeamConfig } from "../../../src/core/team/readTeamConfig";
import { NO_TEAM_CONFIG } from "../../../src/core/team/TeamConfig";

it("an empty file fixes nothing", () => {
  expect(readTeamConfig({})).toEqual({ read: true, config: NO_TEAM_CONFIG });
});

it("reads everything the schema names", () => {
  const file = { $schema: "config.schema.json", assignmentTeam: { EMEA: "Team@Contoso.com" }, partnerDomains: ["@adatum.com", "adatum.com"], rfaLink: "https://aka.ms/rfa", defaultLanguage: "de", lookUp: "off", links: [{ text: " FAQ ", url: "https://contoso.com/faq" }] };
  expect(readTeamConfig(file)).toEqual({
    read: true,
    config: { assignmentTeam: { EMEA: "team@contoso.com" }, partnerDomains: ["adatum.com"], rfaLink: "https://aka.ms/rfa", defaultLanguage: "de", lookUp: "off", links: [{ text: "FAQ", url: "https://contoso.com/faq" }] },
  });
});

it.each<[string, unknown]>([
  ["/", null],
  ["/", []],
  ["/partnerDomain", { partnerDomain: [] }],
  ["/assignmentTeam", { assignmentTeam: "team@contoso.com" }],
  ["/assignmentTeam/Europe", { assignmentTeam: { Europe: "team@contoso.com" } }],
  ["/assignmentTeam/APJ", { assignmentTeam: { APJ: "team" } }],
  ["/partnerDomains/1", { partnerDomains: ["adatum.com", "com"] }],
  ["/rfaLink", { rfaLink: "javascript:alert(1)" }],
  ["/rfaLink", { rfaLink: "https://contoso.com@evil.example/" }],
  ["/defaultLanguage", { defaultLanguage: "fr" }],
  ["/lookUp", { lookUp: true }],
  ["/links/0/url", { links: [{ text: "x", url: "http://contoso.com" }] }],
  ["/links/0/text", { links: [{ text: " ", url: "https://contoso.com" }] }],
])("says that the fault is at %s, and takes nothing of %j", (where, file) => {
  expect(readTeamConfig(file)).toEqual({ read: false, where });
});

it("the published schema names the same fields", () => {
  const schema = JSON.parse(readFileSync("docs/config.schema.json", "utf8")) as { readonly properties: object };
  expect(Object.keys(schema.properties).sort()).toEqual(["$schema", ...Object.keys(NO_TEAM_CONFIG)].sort());
});

it.each([["byButton", "byButton"], ["propose", "propose"], ["off", "off"], ["always", "propose"]])("look-up %s reads as %s: no file switches it on for an FM", (written, lookUp) => {
  expect(readTeamConfig({ lookUp: written })).toMatchObject({ read: true, config: { lookUp } });
});
