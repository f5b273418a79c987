import "../../fakes/matchMedia";
import "@testing-library/jest-dom";
import { act, createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import type { FaultReason } from "../../../src/core/directory/directoryRows";
import { en as d } from "../../../src/messages/directory/en";
import { en as words } from "../../../src/messages/import/en";
import { loadImportMessages } from "../../../src/messages/import/loadImportMessages";
import { en as m } from "../../../src/messages/pane/en";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import type { Directory } from "../../../src/ports/Directory";
import type { ImportFault, TableFault } from "../../../src/ports/DirectoryImport";
import { StorageError, type StorageErrorCode } from "../../../src/ports/StorageError";
import { DirectoryPage } from "../../../src/taskpane/directory/DirectoryPage";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import { FakeDirectoryImport, HEAD, PREVIEW } from "../../fakes/FakeDirectoryImport";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { fakeServices } from "../../fakes/fakeServices";
import { violations } from "../../fakes/violations";

const FILE = new File(["Tenant ID"], "export.csv", { type: "text/csv" });
const UNKNOWN = { ...HEAD, head: { headers: ["Kennung", "Firma", ""], columns: [null, null, null], sample: [["1111", "Contoso", "x"], ["2222", "Fabrikam", "y"]], asksMapping: true, sheets: null } } as const;
const faultsOf = (count: number): readonly ImportFault[] => Array.from({ length: count }, (_, at) => ({ line: at + 2, column: "Total Seats", reason: "notAWholeNumber", shown: `many ${String(at)}` }));

async function draw(...desks: readonly FakeDirectoryImport[]) {
  const onChanged = jest.fn();
  const waiting = [...desks];
  const open = jest.fn(() => {
    const next = waiting.shift();
    return next === undefined ? Promise.reject(new Error("no script")) : Promise.resolve(next);
  });
  const services = fakeServices([CONTOSO], { directoryImport: open });
  const { container, unmount } = render(<DirectoryPage m={m} language="en" services={services} settings={DEFAULT_SETTINGS} typed={new Map()} onChanged={onChanged} onClose={jest.fn()} />);
  await screen.findByLabelText("Import tenants");
  return { onChanged, container, unmount, open };
}
const field = () => screen.getByLabelText<HTMLInputElement>("Import tenants");
const choose = (file = FILE) => userEvent.upload(field(), file);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const button = (name: string) => screen.findByRole("button", { name });
const bar = () => screen.getByRole("progressbar", { name: "export.csv" });

it("says what a file would change before anything is written, writes it, and looks at the open mail anew", async () => {
  const desk = new FakeDirectoryImport({ preview: { ...PREVIEW, extraColumns: ["TPID", "Segment"] } });
  const { onChanged } = await draw(desk);
  await choose();
  expect(await screen.findByRole("heading", { name: words.previewTitle("export.csv") })).toHaveFocus();
  expect(screen.getAllByRole("definition").map((figure) => figure.textContent)).toEqual(["2", "1", "3", "0"]);
  expect(screen.getByText(words.extraColumns("TPID, Segment"))).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.downloadFaults })).toBeNull();
  expect([desk.isWritten, onChanged.mock.calls.length]).toEqual([false, 0]);
  await press("Import");
  expect(await screen.findByText(words.written("3"))).toBeInTheDocument();
  expect([desk.isWritten, onChanged.mock.calls.length]).toEqual([true, 1]);
  expect(field()).toHaveFocus();
  expect(await button(d.editTenant("Contoso Pharma GmbH"))).toBeInTheDocument();
});

it.each([
  ["before its columns are asked for", UNKNOWN],
  ["before it is written", HEAD],
])("says of a workbook which sheet is read and which are not, %s", async (_, reading) => {
  const sheets = { read: "EMEA", others: ["APJ", "S".repeat(500)] };
  await draw(new FakeDirectoryImport({ head: { ...reading, head: { ...reading.head, sheets } } }));
  await choose();
  expect(await screen.findByText(words.onlySheet("EMEA", `APJ, ${"S".repeat(59)}…`))).toBeInTheDocument();
});

it("says nothing of sheets where one is all", async () => {
  await draw(new FakeDirectoryImport({ head: { ...HEAD, head: { ...HEAD.head, sheets: { read: "EMEA", others: [] } } } }));
  await choose();
  await button("Import");
  expect(screen.queryByText(/EMEA/)).toBeNull();
});

it("says how many domains stand under two tenants now, with the way to them", async () => {
  const services = fakeServices([CONTOSO, { ...FABRIKAM, domains: ["contoso.com"] }], { directoryImport: () => Promise.resolve(new FakeDirectoryImport()) });
  render(<DirectoryPage m={m} language="en" services={services} settings={DEFAULT_SETTINGS} typed={new Map()} onChanged={jest.fn()} onClose={jest.fn()} />);
  await screen.findByLabelText("Import tenants");
  await choose();
  await userEvent.click(await button("Import"));
  expect(await screen.findByText(d.nowShared("1"))).toBeInTheDocument();
  await press(d.showShared);
  expect(await screen.findByText(d.shared("contoso.com"))).toBeInTheDocument();
  expect(screen.queryByText(d.nowShared("1"))).toBeNull();
});

it.each([
  ["at least so many where some were found", true],
  ["that none was found among those", false],
])("a directory too large to be looked through at once: it says %s, with the way to the rest", async (_, isShared) => {
  const tenants = [CONTOSO, FABRIKAM];
  const thousand = Array.from({ length: 1_000 }, (_each, at) => at);
  // 51,000 domains: the last one, which the count does not come to, is under two tenants in any case.
  const pageByDomain: Directory["pageByDomain"] = (after) => {
    const page = Number(after?.domain ?? "0");
    const isLast = page === 50;
    const places = thousand.map((at) => ({ domain: isLast && at >= 998 ? "zz.example" : isShared && page === 0 && at < 2 ? "a.example" : `m${String(page)}-${String(at)}.example`, tenantKey: String(at % 2), tenant: tenants[at % 2] as Tenant }));
    return Promise.resolve({ places, next: isLast ? null : { domain: String(page + 1), tenantKey: "" } });
  };
  const services = fakeServices(tenants, { directoryImport: () => Promise.resolve(new FakeDirectoryImport()) });
  render(<DirectoryPage m={m} language="en" services={{ ...services, directory: { ...services.directory, pageByDomain } }} settings={DEFAULT_SETTINGS} typed={new Map()} onChanged={jest.fn()} onClose={jest.fn()} />);
  await screen.findByLabelText("Import tenants");
  await choose();
  await userEvent.click(await button("Import"));
  const said = isShared ? d.nowSharedAtLeast("1") : d.noneSharedAmong("50,000");
  expect(await screen.findByText(said)).toBeInTheDocument();
  await press(d.lookThroughAll);
  expect(await screen.findByText(d.shared("zz.example"))).toBeInTheDocument();
  expect(screen.queryByText(d.shared("a.example")) !== null).toBe(isShared);
  expect(screen.queryByText(said)).toBeNull();
});

it("the same file can be chosen again, and says that nothing is new", async () => {
  const [first, again] = [new FakeDirectoryImport(), new FakeDirectoryImport({ preview: { ...PREVIEW, added: 0, changed: 0, unchanged: 6 } })];
  await draw(first, again);
  await choose();
  await button("Import");
  await choose();
  expect(await screen.findByText(words.nothingNew)).toBeInTheDocument();
  expect([first.isCancelled, first.isWritten, again.isCancelled]).toEqual([true, false, false]);
});

it("asks what unknown columns are, with some of what they hold, and reads with the answers", async () => {
  const desk = new FakeDirectoryImport({ head: UNKNOWN });
  const { container } = await draw(desk);
  await choose();
  expect(await screen.findByRole("heading", { name: words.mappingTitle })).toHaveFocus();
  expect(screen.getByRole("rowheader", { name: "Kennung 1111 2222" })).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await press(words.next);
  expect(await screen.findByRole("alert")).toHaveTextContent(words.needsTenant);
  const [kennung, firma] = [words.whatIs("Kennung"), words.whatIs("Firma")].map((name) => screen.getByRole("combobox", { name })) as [HTMLElement, HTMLElement];
  await userEvent.selectOptions(kennung, "tenantId");
  await userEvent.selectOptions(firma, "tenantId");
  await press(words.next);
  expect(screen.getByRole("alert")).toHaveTextContent(words.chosenTwice("Tenant ID"));
  expect(firma).toBeInvalid();
  expect(desk.columns).toEqual([]);
  await userEvent.selectOptions(firma, "customerName");
  expect(screen.getByRole("combobox", { name: words.whatIs(words.unnamed("3")) })).toHaveDisplayValue(words.keepAsItIs);
  await press(words.next);
  await button("Import");
  expect(desk.columns).toEqual([["tenantId", "customerName", null]]);
});

it("the columns can be changed after the preview, which is made anew", async () => {
  const desk = new FakeDirectoryImport();
  await draw(desk);
  await choose();
  await userEvent.click(await button(words.changeColumns));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: words.whatIs("Customer Name") }), "");
  await press(words.next);
  await button("Import");
  expect(desk.columns).toEqual([["tenantId", "customerName"], ["tenantId", null]]);
  await userEvent.click(await button(words.changeColumns));
  expect(screen.getByRole("combobox", { name: words.whatIs("Customer Name") })).toHaveDisplayValue(words.keepAsItIs);
});

it("names each fault with line, column and reason, twenty at first, and gives all of them as a file", async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => { saved.push(blob); return "blob:x"; }, revokeObjectURL: () => undefined });
  // jsdom cannot follow the link.
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { container } = await draw(new FakeDirectoryImport({ preview: { ...PREVIEW, faulty: 25, faults: faultsOf(25) } }));
  await choose();
  const faults = within(await screen.findByRole("region", { name: words.faultyRows }));
  expect(faults.getAllByRole("row")).toHaveLength(21);
  expect(faults.getByRole("row", { name: `2 Total Seats many 0 ${words.reason.notAWholeNumber}` })).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await press(words.showMore);
  expect(faults.getAllByRole("row")).toHaveLength(26);
  expect(screen.queryByText(words.moreFaults)).toBeNull();
  await press(words.downloadFaults);
  await waitFor(() => { expect(saved).toHaveLength(1); });
  expect(saved[0]?.size).toBeGreaterThan(25 * 20);
  await press("Import");
  expect(await screen.findByText(m.sentences([words.written("3"), words.withFaults("25")]))).toBeInTheDocument();
  await press(words.downloadFaults);
  await waitFor(() => { expect(saved).toHaveLength(2); });
  click.mockRestore();
});

it("more faults than are named: it says so", async () => {
  await draw(new FakeDirectoryImport({ preview: { ...PREVIEW, faulty: 900, faults: faultsOf(200) } }));
  await choose();
  for (let page = 0; page < 9; page++) await userEvent.click(await button(words.showMore));
  expect(screen.getByText(words.moreFaults)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.showMore })).toBeNull();
});

it("a file without a tenant cannot be imported", async () => {
  await draw(new FakeDirectoryImport({ preview: { ...PREVIEW, added: 0, changed: 0, unchanged: 0, faulty: 2, faults: faultsOf(2) } }));
  await choose();
  expect(await screen.findByText(words.noTenants)).toBeInTheDocument();
  expect(await button("Import")).toBeDisabled();
});

it("shows how far it is, says it at every quarter, and can be cancelled: the directory is as it was", async () => {
  const desk = new FakeDirectoryImport();
  const { onChanged, container } = await draw(desk);
  await choose();
  await button("Import");
  desk.holds = true;
  await press("Import");
  act(() => { desk.reach(0.499); });
  expect(bar()).toHaveAttribute("aria-valuenow", "49");
  expect(bar()).toHaveAttribute("aria-valuetext", words.writing("49%"));
  const said = () => screen.getAllByRole("status").map((region) => region.textContent).join("");
  expect(said()).toBe(words.writing("25%"));
  act(() => { desk.reach(0.999); });
  expect(said()).toBe(words.writing("75%"));
  expect(await violations(container)).toEqual([]);
  expect(field()).toBeDisabled();
  await press("Cancel import");
  expect(await screen.findByText(words.cancelled)).toBeInTheDocument();
  expect([desk.isCancelled, desk.isWritten, onChanged.mock.calls.length]).toEqual([true, false, 0]);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(field()).toHaveFocus();
});

it("cancelled too late: what was written is said to be written", async () => {
  const desk = new FakeDirectoryImport();
  desk.cancel = () => { desk.goOn(); return Promise.resolve(); };
  const { onChanged } = await draw(desk);
  await choose();
  await button("Import");
  desk.holds = true;
  await press("Import");
  await press("Cancel import");
  expect(await screen.findByText(words.written("3"))).toBeInTheDocument();
  expect(onChanged).toHaveBeenCalledTimes(1);
});

it.each(["reading", "preview", "writing"] as const)("closing the page while %s cancels", async (step) => {
  const desk = new FakeDirectoryImport();
  desk.holds = step === "reading";
  const { unmount, onChanged } = await draw(desk);
  await choose();
  if (step === "reading") await screen.findByRole("progressbar");
  else await button("Import");
  if (step === "writing") {
    desk.holds = true;
    await press("Import");
  }
  unmount();
  await waitFor(() => { expect(desk.isCancelled).toBe(true); });
  expect([desk.isWritten, onChanged.mock.calls.length]).toEqual([false, 0]);
});

const TABLE_FAULTS = Object.keys(words.tableFault) as readonly TableFault[];
it.each(TABLE_FAULTS)("%s: a sentence that says what to do, and that the directory is as it was", async (reason) => {
  const atOnce = new FakeDirectoryImport({ head: { read: false, reason, line: 7 } });
  const later = new FakeDirectoryImport({ preview: { failed: reason, line: null } });
  await draw(atOnce, later);
  await choose();
  expect(await screen.findByText(m.sentences([words.tableFault[reason], words.atLine("7"), words.asItWas]))).toBeInTheDocument();
  await choose();
  expect(await screen.findByText(m.sentences([words.tableFault[reason], words.asItWas]))).toBeInTheDocument();
  await waitFor(() => { expect([atOnce.isCancelled, later.isCancelled]).toEqual([true, true]); });
});

const STORAGE_FAULTS = Object.keys(words.storageFault) as readonly StorageErrorCode[];
it.each(STORAGE_FAULTS)("storage %s half-way: a sentence, and the next file works", async (code) => {
  const { onChanged } = await draw(new FakeDirectoryImport({ fails: { write: new StorageError(code) } }), new FakeDirectoryImport());
  await choose();
  await userEvent.click(await button("Import"));
  expect(await screen.findByText(m.sentences([words.storageFault[code], words.asItWas]))).toBeInTheDocument();
  expect(onChanged).not.toHaveBeenCalled();
  await choose();
  expect(await button("Import")).toBeEnabled();
  expect(screen.queryByText(words.storageFault[code], { exact: false })).toBeNull();
});

it("a file that is gone, and an import that does not load, are said apart", async () => {
  await draw(new FakeDirectoryImport({ fails: { open: new DOMException("", "NotReadableError") } }));
  await choose();
  expect(await screen.findByText(m.sentences([words.fileGone, words.asItWas]))).toBeInTheDocument();
  await choose();
  expect(await screen.findByText(m.sentences([words.notLoaded, words.asItWas]))).toBeInTheDocument();
});

function drag(type: "dragEnter" | "dragOver" | "drop", on: Element, files: readonly File[], types: readonly string[] = ["Files"]): boolean {
  const event = createEvent[type](on, { dataTransfer: { types, files, dropEffect: "none" } });
  fireEvent(on, event);
  return event.defaultPrevented;
}

it("a file dropped anywhere on the page is imported; several are refused; text is left to the browser", async () => {
  const desk = new FakeDirectoryImport();
  const { open } = await draw(desk);
  const list = await screen.findByRole("list", { name: d.tenants });
  expect(drag("dragOver", list, [], ["text/plain"])).toBe(false);
  expect(drag("dragEnter", list, [])).toBe(true);
  expect(screen.getByText(words.dropHere)).toBeInTheDocument();
  expect(drag("drop", list, [FILE, FILE])).toBe(true);
  expect(await screen.findByText(words.oneFile)).toBeInTheDocument();
  expect(open).not.toHaveBeenCalled();
  drag("dragOver", list, []);
  expect(drag("drop", list, [FILE])).toBe(true);
  await button("Import");
  expect(screen.queryByText(words.dropHere)).toBeNull();
  expect(screen.queryByText(words.oneFile)).toBeNull();
  expect(desk.files).toEqual([FILE]);
  // One that is being imported is not ended by mistake.
  expect(drag("drop", screen.getByRole("region", { name: m.tenantDirectory }), [FILE])).toBe(true);
  expect(open).toHaveBeenCalledTimes(1);
});

it("what comes from the file is text, never markup, and never longer than a screen", async () => {
  const hostile = `<img src=x onerror=alert(1)>${"x".repeat(10_000)}`;
  const fault: ImportFault = { line: 2, column: hostile, reason: "notADomain", shown: hostile };
  const { container } = await draw(new FakeDirectoryImport({ preview: { ...PREVIEW, faulty: 1, faults: [fault], extraColumns: Array.from({ length: 5_000 }, () => hostile) } }));
  await choose(new File([""], `${hostile}.csv`));
  await button("Import");
  expect(container.querySelector("img")).toBeNull();
  expect(container.textContent.length).toBeLessThan(5_000);
});

it.each(LANGUAGES)("every reason of a fault is a sentence of its own in %s", async (language) => {
  const own = await loadImportMessages(language);
  const reasons = Object.keys(words.reason) as readonly FaultReason[];
  expect(new Set(reasons.map((reason) => own.reason[reason])).size).toBe(reasons.length);
});
