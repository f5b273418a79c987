import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TenantClash } from "../../../src/app/findClash";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { en } from "../../../src/messages/pane/en";
import { ChangeTenant } from "../../../src/taskpane/views/ChangeTenant";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import { violations } from "../../fakes/violations";

function draw(search: (text: string) => Promise<readonly Tenant[]>, { directoryIsEmpty = false, domain = "" } = {}) {
  const done = { onChoose: jest.fn(), onAdd: jest.fn(() => Promise.resolve<TenantClash | null>(null)), onClose: jest.fn() };
  const { container } = render(<ChangeTenant m={en} search={search} directoryIsEmpty={directoryIsEmpty} domain={domain} policy={{ userHost: null, partnerDomains: [] }} {...done} />);
  return { ...done, container };
}
const nothing = () => Promise.resolve([]);

it("what is found can be chosen", async () => {
  const { onChoose } = draw((text) => Promise.resolve(text === "fab" ? [FABRIKAM] : []));
  await userEvent.type(screen.getByRole("searchbox"), "fab");
  await userEvent.click(await screen.findByRole("button", { name: "Choose Fabrikam Residences" }));
  expect(onChoose).toHaveBeenCalledWith(FABRIKAM);
});

it("a late answer to what was typed before is dropped", async () => {
  const answers = new Map<string, (tenants: readonly Tenant[]) => void>();
  draw((text) => new Promise((resolve) => answers.set(text, resolve)));
  await userEvent.type(screen.getByRole("searchbox"), "fa");
  await act(async () => { answers.get("fa")?.([FABRIKAM]); await Promise.resolve(); });
  await act(async () => { answers.get("f")?.([CONTOSO]); await Promise.resolve(); });
  expect(screen.getByRole("button", { name: "Choose Fabrikam Residences" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Choose Contoso Pharma GmbH" })).toBeNull();
});

it.each<[string, string, boolean, string]>([
  ["nothing fits", "xyz", false, en.searchNothing],
  ["the directory is empty", "", true, en.directoryEmpty],
])("%s: it is said", async (_, typed, directoryIsEmpty, sentence) => {
  draw(nothing, { directoryIsEmpty });
  if (typed !== "") await userEvent.type(screen.getByRole("searchbox"), typed);
  await waitFor(() => { expect(screen.getByRole("status")).toHaveTextContent(sentence); });
});

it("a search that fails finds nothing, and breaks nothing", async () => {
  draw(() => Promise.reject(new Error("storage")));
  await userEvent.type(screen.getByRole("searchbox"), "x");
  await waitFor(() => { expect(screen.getByRole("status")).toHaveTextContent(en.searchNothing); });
});

describe("a tenant is added", () => {
  const open = async (domain = "") => {
    const drawn = draw(nothing, { domain });
    await userEvent.click(screen.getByRole("button", { name: en.addTenant }));
    return drawn;
  };
  const box = (name: string) => screen.getByRole("textbox", { name });

  it("beginning with the mail's unknown domain", async () => {
    const { onAdd } = await open("woodgrove.com");
    expect(box(en.domain)).toHaveValue("woodgrove.com");
    await userEvent.type(box(en.customerName), "Woodgrove{Enter}");
    expect(onAdd).toHaveBeenCalledWith(expect.objectContaining({ customerName: "Woodgrove", domains: ["woodgrove.com"] }));
  });

  it("what is wrong is said, and stays as typed", async () => {
    const { onAdd } = await open();
    await userEvent.type(box(en.customerName), "Woodgrove");
    await userEvent.type(box(en.tenantId), "1234{Enter}");
    expect(await screen.findByText(en.badTenantId)).toBeInTheDocument();
    expect(box(en.tenantId)).toHaveValue("1234");
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("not by a name alone", async () => {
    const { onAdd } = await open();
    await userEvent.type(box(en.customerName), "Woodgrove{Enter}");
    expect(screen.getByText(en.tenantNeedsKey)).toHaveAttribute("role", "alert");
    expect(onAdd).not.toHaveBeenCalled();
  });
});

it("Escape goes back", async () => {
  const { onClose } = draw(nothing);
  await userEvent.type(screen.getByRole("searchbox"), "{Escape}");
  expect(onClose).toHaveBeenCalled();
});

it("anybody can use it", async () => {
  const { container } = draw(() => Promise.resolve([CONTOSO]));
  await screen.findByRole("button", { name: "Choose Contoso Pharma GmbH" });
  expect(await violations(container)).toEqual([]);
});
