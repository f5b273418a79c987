import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_TEAM_CONFIG } from "../../src/core/team/TeamConfig";
import { en } from "../../src/messages/pane/en";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { SettingsPage } from "../../src/taskpane/SettingsPage";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";

const ID = "11111111-1111-4111-8111-111111111111";

function draw(services: FakeServices) {
  const done = { onSettings: jest.fn(), onImported: jest.fn(), onReplaced: jest.fn(), onClose: jest.fn() };
  render(<SettingsPage m={en} language="en" services={services} settings={DEFAULT_SETTINGS} team={NO_TEAM_CONFIG} {...done} />);
  return done;
}

/** jsdom's File cannot be read as bytes. */
function fileOf(text: string): File {
  const file = new File([text], "tenants.csv", { type: "text/csv" });
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer) });
}
const upload = (text: string) => userEvent.upload(screen.getByLabelText(en.importDirectory), fileOf(text));

it("a tenant list goes into the directory, and the open mail is looked at anew", async () => {
  const services = fakeServices();
  const { onImported } = draw(services);
  await upload(`Tenant ID,Customer Name,Domains,Total Seats\n${ID},Contoso,contoso.com,150\n${ID.replace(/1/g, "2")},Fabrikam,fabrikam.com,many\n`);
  expect(await screen.findByText(en.imported("2", "1"))).toBeInTheDocument();
  expect(screen.getByText(en.faultyRow("3", "Total Seats"))).toBeInTheDocument();
  expect(await services.directory.get(ID)).toMatchObject({ customerName: "Contoso", domains: ["contoso.com"] });
  expect(onImported).toHaveBeenCalledTimes(1);
});

it("a file that is no tenant list is said to be none, and changes nothing", async () => {
  const services = fakeServices();
  const { onImported } = draw(services);
  await upload("\u0000\u0001 not a table");
  expect(await screen.findByText(en.importFailed)).toBeInTheDocument();
  expect(await services.directory.count()).toBe(0);
  expect(onImported).not.toHaveBeenCalled();
});

it("saved settings close the page", async () => {
  const { onSettings, onClose } = draw(fakeServices());
  await userEvent.type(screen.getByRole("textbox", { name: en.fmName }), "Robin Weber");
  await userEvent.click(screen.getByRole("button", { name: en.save }));
  expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, fmName: "Robin Weber" });
  expect(onClose).toHaveBeenCalled();
});
