import { appContext, NPM_PACKAGE_SETS } from "../../../src/playground/host/appContext";

const context = appContext({
  handOff: { conversationId: "conv", correlationId: "corr", appId: "app", locale: "pt-br", hostOrigin: "http://localhost:3000" },
  locale: "pt-BR",
  requirementSets: NPM_PACKAGE_SETS,
  roamingSettings: { n: "1" },
  addInUrl: "http://localhost:3000/taskpane.html",
  width: 320,
  height: 800,
});

// Without any of these, office.js throws and Office.onReady never comes.
test.each(["_id", "_appName", "_appVersion", "_appUILocale", "_dataLocale", "_docUrl", "_clientMode", "_settings", "_reason"])("%s is there", (name) => {
  expect(context[name]).toEqual(expect.anything());
});

test("the requirement sets are JSON text, and those the package keeps", () => {
  expect(JSON.parse(context["_requirementMatrix"] as string)).toEqual({ Mailbox: "1.11", DialogApi: "1.2", IdentityAPI: "1.3" });
});
