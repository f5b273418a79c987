import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_TEAM_CONFIG } from "../../../src/core/team/TeamConfig";
import { en } from "../../../src/messages/pane/en";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import { SettingsView } from "../../../src/taskpane/views/SettingsView";
import { violations } from "../../fakes/violations";

function draw(given: Partial<Parameters<typeof SettingsView>[0]> = {}) {
  const done = { onSave: jest.fn(), onDirectory: jest.fn(), onClose: jest.fn() };
  const { container } = render(<SettingsView m={en} settings={DEFAULT_SETTINGS} team={NO_TEAM_CONFIG} links={{ support: "https://x.example/support", privacy: "https://x.example/privacy" }} {...done} {...given} />);
  return { ...done, container };
}
const box = (name: string) => screen.getByRole("textbox", { name });
const save = () => userEvent.click(screen.getByRole("button", { name: en.save }));

it("invents nothing: the Assignment team's address is blank until the FM says it", () => {
  draw();
  expect(box(en.assignmentTeamAddress)).toHaveValue("");
});

it("saves what is typed, and the language of the pane", async () => {
  const { onSave } = draw();
  await userEvent.type(box(en.assignmentTeamAddress), "Assign@microsoft.com");
  await userEvent.type(box(en.partnerDomains), "adatum.com");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.interfaceLanguage }), "ja");
  await save();
  expect(onSave).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com", partnerDomains: ["adatum.com"], interfaceLanguage: "ja" });
});

it("'as Outlook' is no language of its own", async () => {
  const { onSave } = draw({ settings: { ...DEFAULT_SETTINGS, interfaceLanguage: "de" } });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.interfaceLanguage }), en.asOutlook);
  await save();
  expect(onSave).toHaveBeenCalledWith(DEFAULT_SETTINGS);
});

it("what is wrong is said and stays as typed, and nothing is saved", async () => {
  const { onSave } = draw();
  await userEvent.type(box(en.assignmentTeamAddress), "the team");
  await save();
  expect(await screen.findByText(en.badAddress)).toBeInTheDocument();
  expect(box(en.assignmentTeamAddress)).toHaveValue("the team");
  expect(onSave).not.toHaveBeenCalled();
});

it("anybody can use it", async () => {
  const { container } = draw();
  expect(await violations(container)).toEqual([]);
});

it("says whose language the pane has where the team has one, and that the team proposes a look-up of every unknown domain", () => {
  draw({ team: { ...NO_TEAM_CONFIG, defaultLanguage: "de", lookUp: "propose" } });
  expect(screen.getByRole("combobox", { name: en.interfaceLanguage })).toHaveDisplayValue(en.asTeam(en.languageOf("de")));
  expect(screen.getByRole("combobox", { name: en.lookUpSetting })).toHaveDisplayValue(en.lookUpChoice.byButton);
  expect(screen.getByText(en.sentences([en.lookUpSendsOnly, en.lookUpProposed]))).toBeInTheDocument();
});

it("what another pane changed while this was filled in stays changed, and nothing typed here goes with it", async () => {
  const done = { onSave: jest.fn(), onDirectory: jest.fn(), onClose: jest.fn() };
  const view = (settings: SettingsValues) => <SettingsView m={en} settings={settings} team={NO_TEAM_CONFIG} links={{ support: "https://x.example/support", privacy: "https://x.example/privacy" }} {...done} />;
  const { rerender } = render(view(DEFAULT_SETTINGS));
  await userEvent.type(box(en.fmName), "Robin");
  rerender(view({ ...DEFAULT_SETTINGS, fmName: "Somebody", partnerDomains: ["adatum.com"] }));
  expect(box(en.fmName)).toHaveValue("Robin");
  await save();
  expect(done.onSave).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, fmName: "Robin", partnerDomains: ["adatum.com"] });
});
