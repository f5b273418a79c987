import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emailsUnderWay } from "../../src/adapters/browser/emailsUnderWay";
import { keptMarks } from "../../src/adapters/browser/keptMarks";
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

it("“Delete everything” leaves nothing of emails on their way in the browser either", async () => {
  const backup = { save: () => Promise.reject(new Error("none")), restore: () => Promise.reject(new Error("none")), deleteEverything: () => Promise.resolve() };
  const services = fakeServices([], { emailsUnderWay: emailsUnderWay(localStorage), keptMarks: keptMarks(localStorage), backup: () => Promise.resolve(backup) });
  services.emailsUnderWay.begin({ tenantKey: "contoso.com", step: { type: "emailCustomer", on: "2026-11-22", written: { to: [], language: "en" } }, before: 0 });
  services.keptMarks.keep("a mark");
  expect(localStorage).toHaveLength(2);
  const { onReplaced } = draw(services);
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  await userEvent.click(screen.getByRole("button", { name: en.deleteNow }));
  await waitFor(() => { expect(onReplaced).toHaveBeenCalled(); });
  expect(localStorage).toHaveLength(0);
});
