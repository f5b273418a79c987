import "@testing-library/jest-dom";
import "../../fakes/matchMedia";
import "../../fakes/laidOut";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryClosings } from "../../../src/adapters/storage/memoryClosings";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { tenantKey } from "../../../src/core/tenant/Tenant";
import { en as b } from "../../../src/messages/bulk/en";
import { en as o } from "../../../src/messages/openClosings/en";
import { en as m } from "../../../src/messages/pane/en";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { StorageError } from "../../../src/ports/StorageError";
import { OpenClosingsPage } from "../../../src/taskpane/openClosings/OpenClosingsPage";
import { saveFile } from "../../../src/taskpane/directory/saveFile";
import { sampleClosing } from "../../core/pipeline/sampleClosings";
import { CONTOSO } from "../../core/tenant/tenants";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";
import { violations } from "../../fakes/violations";

jest.mock("../../../src/taskpane/directory/saveFile", () => ({ saveFile: jest.fn() }));
const saved = jest.mocked(saveFile);

beforeEach(() => { saved.mockClear(); });

async function stored(count: number, services: FakeServices = fakeServices([CONTOSO])): Promise<FakeServices> {
  for (let number = 0; number < count; number++) {
    const { closing, listed } = sampleClosing(number);
    await services.closings.update(closing.tenantKey, () => closing);
    await services.closings.see(new Map([[closing.tenantKey, listed.seen ?? {}]]));
  }
  return services;
}

async function draw(services: FakeServices, typed = new Map<string, unknown>()) {
  const [onOpen, onClose] = [jest.fn(), jest.fn()];
  const view = render(<OpenClosingsPage m={m} language="en" services={services} settings={DEFAULT_SETTINGS} onSettings={jest.fn()} typed={typed} onOpen={onOpen} onClose={onClose} />);
  await screen.findByRole("region", { name: "Open closings" });
  return { ...view, onOpen, onClose, typed };
}
const grid = () => screen.findByRole("grid", { name: "Open closings" });
const names = () => [...document.querySelectorAll(".closing-name strong")].map((one) => one.textContent);
const status = () => screen.getByText(/^Shown: /).textContent;

it("groups the open ones by what they wait for, overdue first and said so", async () => {
  await draw(await stored(40));
  const table = await grid();
  const rows = within(table).getAllByRole("row");
  expect(Number(table.getAttribute("aria-rowcount"))).toBeGreaterThan(rows.length - 1);
  expect(rows.map((row) => Number(row.getAttribute("aria-rowindex")))).toEqual(rows.map((_, at) => at + 1));
  expect(within(table).getAllByRole("rowheader")[0]).toHaveTextContent(/^Milestone \d+, overdue: \d+$/);
  const overdue = [...document.querySelectorAll(".closing-row")].slice(0, 4).map((row) => row.textContent.includes(o.overdue));
  expect(overdue).toEqual([...overdue].sort((one, other) => Number(other) - Number(one)));
  expect(status()).toMatch(/^Shown: \d+ of 40$/);
});

it("filters as somebody types, by what it waits for, and by what is overdue", async () => {
  await draw(await stored(40));
  await grid();
  await userEvent.type(screen.getByRole("searchbox", { name: o.filterText }), "munsons");
  await waitFor(() => { expect(names().every((name) => name?.includes("Munson"))).toBe(true); });
  await userEvent.clear(screen.getByRole("searchbox", { name: o.filterText }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: o.column.waitsFor }), "done");
  await waitFor(() => { expect([...document.querySelectorAll(".closing-waits")].every((cell) => cell.textContent.startsWith(o.waitsForName.done))).toBe(true); });
  await userEvent.click(screen.getByRole("checkbox", { name: o.overdueOnly }));
  expect(await screen.findByText(o.nothingFits)).toBeInTheDocument();
});

it("sorts by a heading, both ways, and says so", async () => {
  await draw(await stored(20));
  await grid();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: o.groupBy }), "none");
  const heading = () => screen.getByRole("columnheader", { name: o.column.name });
  expect(heading()).toHaveAttribute("aria-sort", "none");
  await userEvent.click(within(heading()).getByRole("button"));
  expect(heading()).toHaveAttribute("aria-sort", "ascending");
  const calm = () => [...document.querySelectorAll(".closing-row:not(.overdue) strong")].map((one) => one.textContent ?? "");
  const up = calm();
  expect(up).toEqual([...up].sort(new Intl.Collator("en").compare));
  await userEvent.click(within(heading()).getByRole("button"));
  expect(heading()).toHaveAttribute("aria-sort", "descending");
});

it("goes through the rows by keyboard alone, opens one, and comes back to it", async () => {
  const services = await stored(300);
  const { onOpen, onClose, typed, unmount } = await draw(services);
  await grid();
  const focused = () => document.activeElement?.querySelector("strong")?.textContent;
  act(() => { document.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus(); });
  const first = focused();
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).not.toBe(first);
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(focused()).toBe(first);
  await userEvent.keyboard("{PageDown}");
  const page = focused();
  expect(page).not.toBe(first);
  await userEvent.keyboard("{End}");
  expect(document.activeElement).toHaveAttribute("aria-rowindex", (await grid()).getAttribute("aria-rowcount"));
  await userEvent.keyboard("{Home}");
  expect(focused()).toBe(first);
  await userEvent.keyboard("{PageDown} ");
  expect(document.activeElement).toHaveAttribute("aria-selected", "true");
  expect(screen.getByText(o.chosen("1"))).toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => { expect(onOpen).toHaveBeenCalledTimes(1); });
  unmount();
  await draw(services, typed);
  await grid();
  await waitFor(() => { expect(document.querySelector('tbody [tabindex="0"] strong')?.textContent).toBe(page); });
  act(() => { document.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus(); });
  await userEvent.keyboard("con");
  expect(screen.getByRole("searchbox")).toHaveFocus();
  expect(screen.getByRole("searchbox")).toHaveValue("con");
  expect(onClose).not.toHaveBeenCalled();
});

it("Tab goes from heading to heading, then to one row, then on; Escape closes", async () => {
  const { onClose } = await draw(await stored(30));
  await grid();
  screen.getByRole("checkbox", { name: o.overdueOnly }).focus();
  await userEvent.tab();
  expect(screen.getByRole("checkbox", { name: o.chooseAll })).toHaveFocus();
  for (const column of Object.values(o.column)) {
    await userEvent.tab();
    expect(document.activeElement).toHaveTextContent(column);
  }
  await userEvent.tab();
  expect(document.activeElement).toHaveClass("closing-row");
  await userEvent.tab();
  expect(screen.getByRole("button", { name: o.exportCsv })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});

it("opens the directory's tenant with the mail it was seen with; a tenant that is gone by its key", async () => {
  const services = fakeServices([CONTOSO]);
  const begun = recordAction(newClosingOf(CONTOSO), { type: "reviewFaq", on: "2026-11-20" }, "2026-11-20");
  await services.closings.update(tenantKey(CONTOSO), () => (begun.ok ? begun.closing : null));
  await services.closings.see(new Map([[tenantKey(CONTOSO), { mailId: "mail 7" }]]));
  await services.closings.update("gone.example.com", () => ({ ...newClosingOf(CONTOSO), tenantKey: "gone.example.com" }));
  const { onOpen } = await draw(services);
  await userEvent.click(await screen.findByText("Contoso Pharma GmbH"));
  await waitFor(() => { expect(onOpen).toHaveBeenCalledWith(CONTOSO, "mail 7"); });
  await userEvent.click(screen.getByText("gone.example.com"));
  await waitFor(() => { expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ domains: ["gone.example.com"], region: null }), null); });
});

it("chooses all that are shown for their requests, and says how many", async () => {
  await draw(await stored(40));
  await grid();
  const shown = /^Shown: (\d+)/.exec(status() ?? "")?.[1] ?? "";
  await userEvent.click(screen.getByRole("checkbox", { name: o.chooseAll }));
  expect(screen.getByText(o.chosen(shown))).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: o.writeRequests }));
  // None of these tenants is in the directory.
  expect(await screen.findByRole("region", { name: b.leftOut(shown) })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: b.back }));
  expect(screen.getByRole("button", { name: o.writeRequests })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: o.clearChoice }));
  expect(screen.queryByText(o.chosen(shown))).not.toBeInTheDocument();
});

it("chooses a whole group with its checkbox, and by keyboard from any of its rows", async () => {
  await draw(await stored(40));
  await grid();
  const group = () => within(screen.getAllByRole("row")[1] as HTMLElement);
  const count = /\d+/.exec(group().getByRole("rowheader").textContent)?.[0] ?? "";
  const box = () => group().getByRole("checkbox", { name: o.chooseGroup(o.waitsForName.milestone) });
  await userEvent.click(box());
  expect(screen.getByText(o.chosen(count))).toBeInTheDocument();
  expect(box()).toBeChecked();
  act(() => { document.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus(); });
  // One less: neither all nor none.
  await userEvent.keyboard(" ");
  expect(box()).toBePartiallyChecked();
  await userEvent.keyboard("{Shift>} {/Shift}");
  expect(screen.getByText(o.chosen(count))).toBeInTheDocument();
  await userEvent.keyboard("{Shift>} {/Shift}");
  expect(screen.queryByText(o.chosen(count))).not.toBeInTheDocument();
  expect(box()).not.toBeChecked();
});

it("a group's checkbox that was clicked keeps its Space, and the row of the keyboard its own", async () => {
  const { onOpen } = await draw(await stored(40));
  await grid();
  const box = screen.getByRole("checkbox", { name: o.chooseGroup(o.waitsForName.milestone) });
  const row = document.querySelector<HTMLElement>('.closing-row[tabindex="0"]');
  const ofRow = within(row as HTMLElement).getByRole("checkbox");
  await userEvent.click(box);
  expect(box).toHaveFocus();
  for (const key of [" ", "{Shift>} {/Shift}"]) {
    await userEvent.keyboard(key);
    expect(box).not.toBeChecked();
    expect(box).not.toBePartiallyChecked();
    await userEvent.keyboard(key);
    expect(box).toBeChecked();
  }
  await userEvent.keyboard("{Enter}");
  expect(onOpen).not.toHaveBeenCalled();

  // A row's own checkbox is the row's: Space takes one, Shift+Space its group.
  await userEvent.click(ofRow);
  expect(ofRow).not.toBeChecked();
  await userEvent.keyboard(" ");
  expect(ofRow).toBeChecked();
  expect(box).toBeChecked();
  await userEvent.keyboard("{Shift>} {/Shift}");
  expect(ofRow).not.toBeChecked();
  expect(box).not.toBePartiallyChecked();

  // From a group's checkbox the arrows lead to the rows.
  await userEvent.click(box);
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveClass("closing-row");
});

it("orders numbers in names as numbers", async () => {
  const services = fakeServices([CONTOSO]);
  const { closing } = sampleClosing(3);
  for (const [at, name] of ["Customer 100", "Customer 10", "Customer 2", "Customer 1"].entries()) {
    const key = `customer${String(at)}.example.com`;
    await services.closings.update(key, () => ({ ...closing, tenantKey: key }));
    await services.closings.see(new Map([[key, { name }]]));
  }
  await draw(services);
  await userEvent.click(within(await screen.findByRole("columnheader", { name: o.column.name })).getByRole("button"));
  expect(names()).toEqual(["Customer 1", "Customer 2", "Customer 10", "Customer 100"]);
});

it("what stands side by side in a row is apart for who listens", async () => {
  await draw(await stored(40));
  await grid();
  const late = [...document.querySelectorAll(".closing-row.overdue")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent).join("|"));
  expect(late.length).toBeGreaterThan(0);
  for (const text of late) expect(text).toMatch(new RegExp(`\\S ${o.overdue} (?:\\S+ )?\\[[A-Z]+\\]`));
});

it("exports what is shown, or what is chosen", async () => {
  await draw(await stored(12));
  await grid();
  await userEvent.click(screen.getByRole("button", { name: o.exportCsv }));
  await waitFor(() => { expect(saved).toHaveBeenLastCalledWith("open-closings.csv", expect.any(String), expect.anything()); });
  const [, , parts] = saved.mock.calls[0] ?? [];
  expect(parts).toHaveLength(2 + Number(/^\D*(\d+)/.exec(screen.getByRole("status").textContent)?.[1]));
  await userEvent.click(screen.getAllByRole("checkbox", { name: /^Select (?!all)/ })[0] as HTMLElement);
  await userEvent.click(screen.getByRole("button", { name: o.exportCalendar }));
  await waitFor(() => { expect(screen.getByRole("status")).toHaveTextContent(o.reminders("1")); });
  await userEvent.click(screen.getByRole("button", { name: o.exportXlsx }));
  await waitFor(() => { expect(saved).toHaveBeenLastCalledWith("open-closings.xlsx", expect.any(String), [expect.any(Blob)]); });
});

it("prints one closing on one page, and saves it as a page without script", async () => {
  const print = jest.fn();
  window.print = print;
  const { container } = await draw(await stored(12));
  await grid();
  const name = names()[0] ?? "";
  await userEvent.click(screen.getByRole("checkbox", { name: o.choose(name) }));
  await userEvent.click(screen.getByRole("button", { name: m.closingReport }));
  expect(screen.getByRole("button", { name: o.backToList })).toHaveFocus();
  expect(await screen.findByRole("heading", { level: 2, name })).toBeInTheDocument();
  expect(within(screen.getByRole("table", { name: m.closingSteps })).getAllByRole("row")).toHaveLength(12);
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: o.print }));
  expect(print).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: o.saveReport }));
  const [file, , parts] = saved.mock.calls[0] ?? [];
  expect(file).toBe("closing-report.html");
  expect(String(parts?.[0])).toContain(`<title>${o.reportOf(name)}</title>`);
  expect(String(parts?.[0])).not.toContain("<script");
  await userEvent.keyboard("{Escape}");
  expect(screen.getByRole("button", { name: m.closingReport })).toHaveFocus();
});

it("the numbers of the pipeline stand in a table too", async () => {
  const { container } = await draw(await stored(30), new Map([["open closings chart", true]]));
  await grid();
  await userEvent.click(screen.getByRole("button", { name: o.asTable }));
  const table = screen.getByRole("table", { name: o.pipeline });
  const totals = within(table).getAllByRole("row").slice(1).map((row) => Number([...row.querySelectorAll("td")][4]?.textContent));
  expect(totals.reduce((sum, one) => sum + one, 0)).toBe(Number(/^Shown: (\d+)/.exec(status() ?? "")?.[1]));
  expect(await violations(container)).toEqual([]);
});

it("says when there is none, when some cannot be read, and when none can", async () => {
  const none = await draw(fakeServices());
  expect(await screen.findByText(o.noneBegun)).toBeInTheDocument();
  none.unmount();
  const some = await draw(fakeServices([], { closings: { ...memoryClosings(), list: async () => ({ closings: [sampleClosing(1).listed], unreadable: ["a", "b"] }) } }));
  expect(await screen.findByText(o.unreadable("2"))).toBeInTheDocument();
  some.unmount();
  await draw(fakeServices([], { closings: { ...memoryClosings(), list: () => Promise.reject(new StorageError("failed")) } }));
  expect(await screen.findByText(o.notRead)).toBeInTheDocument();
});

it("follows what another pane writes", async () => {
  const listeners = new Set<(key: string) => void>();
  const services = await stored(2);
  const listening = { ...services, closings: { ...services.closings, onChanged: (listener: (key: string) => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; } } };
  await draw(listening);
  await grid();
  const { closing } = sampleClosing(7);
  await services.closings.update(closing.tenantKey, () => closing);
  await services.closings.see(new Map([[closing.tenantKey, { name: "Came later" }]]));
  act(() => { listeners.forEach((tell) => { tell(closing.tenantKey); }); });
  expect(await screen.findByText("Came later")).toBeInTheDocument();
});

it("is accessible", async () => {
  const { container } = await draw(await stored(20));
  await grid();
  expect(await violations(container)).toEqual([]);
});
