import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_TEAM_CONFIG } from "../../src/core/team/TeamConfig";
import { en } from "../../src/messages/pane/en";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { SettingsPage } from "../../src/taskpane/SettingsPage";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";

function draw(services: FakeServices) {
  const done = { onSettings: jest.fn(), onDirectory: jest.fn(), onReplaced: jest.fn(), onClose: jest.fn() };
  render(<SettingsPage m={en} language="en" services={services} settings={DEFAULT_SETTINGS} team={NO_TEAM_CONFIG} {...done} />);
  return done;
}

it("leads to where tenants are imported", async () => {
  const { onDirectory } = draw(fakeServices());
  await userEvent.click(screen.getByRole("button", { name: en.importDirectory }));
  expect(onDirectory).toHaveBeenCalledTimes(1);
});

it("saved settings close the page", async () => {
  const { onSettings, onClose } = draw(fakeServices());
  await userEvent.type(screen.getByRole("textbox", { name: en.fmName }), "Robin Weber");
  await userEvent.click(screen.getByRole("button", { name: en.save }));
  expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, fmName: "Robin Weber" });
  expect(onClose).toHaveBeenCalled();
});
