import { readFile } from "node:fs/promises";
import { en as m } from "../../../src/messages/pane/en";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import { closingsIn, storedClosing } from "../support/closingsBesideAddIn";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";

/** Settings, with the part for backups at their end. */
async function openBackup({ pane }: OutlookPage) {
  await pane.button("Settings").click();
  return pane.frame.getByRole("region", { name: m.backup });
}

async function saved(outlook: OutlookPage): Promise<string> {
  const [download] = await Promise.all([outlook.page.waitForEvent("download"), outlook.pane.button(m.saveBackup).click()]);
  expect(download.suggestedFilename()).toMatch(/^fasttrack-closeout-\d{4}-\d{2}-\d{2}\.json$/);
  return readFile(await download.path(), "utf8");
}

async function chooseFile({ pane }: OutlookPage, text: string | Buffer): Promise<void> {
  await pane.frame.getByLabel(m.restoreBackup).setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

async function restore(outlook: OutlookPage, text: string | Buffer): Promise<void> {
  await chooseFile(outlook, text);
  await outlook.pane.button(m.restoreNow).click();
}

interface Held {
  readonly tenants: readonly { readonly workloads: readonly string[] }[];
  readonly settings: Partial<SettingsValues>;
}

/** What a backup holds: workloads are in no order, and a setting that is left out has its default. */
function heldIn(text: string): object {
  const held = JSON.parse(text) as Held;
  return { ...held, tenants: held.tenants.map((tenant) => ({ ...tenant, workloads: [...tenant.workloads].sort() })), settings: { ...DEFAULT_SETTINGS, ...held.settings } };
}

/** One page with a directory, a closing, a choice for a domain that nobody knew, and settings. */
async function openWithEverything(): Promise<OutlookPage> {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.totalSeats.fill("1200");
  await pane.totalSeats.press("Tab");
  await storedClosing(outlook.page, { seats: 1200 });
  await outlook.select("unknown-margies-travel");
  await pane.button(m.neverCustomer("margiestravel.com")).click();
  await pane.tenant.getByText(m.noCustomer).waitFor();
  await outlook.select("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await pane.button("Settings").click();
  await pane.settings.getByRole("textbox", { name: m.fmName }).fill("Kim Larsen");
  await pane.settings.getByRole("button", { name: m.save, exact: true }).click();
  return outlook;
}

test("saved, deleted and restored: everything is as it was, and what is no backup changes nothing of it", async () => {
  const outlook = await openWithEverything();
  const { page, pane } = outlook;
  const region = await openBackup(outlook);
  const text = await saved(outlook);
  const kept = JSON.parse(text) as { readonly tenants: readonly unknown[]; readonly confirmations: readonly unknown[] };
  expect(kept).toMatchObject({ closings: [{ seats: 1200 }], confirmations: [{ key: "domain:margiestravel.com", tenantKey: null }], settings: { fmName: "Kim Larsen" } });
  expect(kept.tenants.length).toBeGreaterThan(5);

  // Changing one's mind changes nothing.
  await pane.button(m.deleteEverything).click();
  await pane.button(m.cancel).click();
  await chooseFile(outlook, "{}");
  await pane.button(m.cancel).click();
  expect(await saved(outlook)).toBe(text);

  const refused: readonly (readonly [string | Buffer, string])[] = [
    ["", m.backupFault.notBackup],
    ["Tenant ID,Customer Name\r\n1,x", m.backupFault.notBackup],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00, 0x0a]), m.backupFault.notBackup],
    ["x".repeat(5_000_000), m.backupFault.notBackup],
    [text.slice(0, text.length / 2), m.backupFault.broken],
    [text.replace(/"version":\d+/, '"version":99'), m.backupFault.newerVersion],
  ];
  for (const [file, sentence] of refused) {
    await restore(outlook, file);
    await region.getByText(sentence, { exact: true }).waitFor();
  }
  expect(await saved(outlook)).toBe(text);

  await pane.button(m.deleteEverything).click();
  await pane.button(m.deleteNow).click();
  await region.getByText(m.deletedAll).waitFor();
  expect(await closingsIn(page)).toEqual([]);
  const empty = JSON.parse(await saved(outlook)) as object;
  expect(empty).toMatchObject({ tenants: [], closings: [], confirmations: [], settings: { fmName: null } });

  // One entry that is damaged is left out, and costs nothing of the others.
  const damaged = text.replace('"confirmations":[', '"confirmations":[\n{"key":"domain:x.example","tenantKey":7,"at":"x"},');
  expect(damaged).not.toBe(text);
  await restore(outlook, damaged);
  const restored = m.restored(String(kept.tenants.length), "1");
  await region.getByText(m.sentences([restored, m.backupSkipped("1")]), { exact: true }).waitFor();
  expect(heldIn(await saved(outlook))).toEqual(heldIn(text));
  await restore(outlook, text);
  await region.getByText(restored, { exact: true }).waitFor();
  expect(heldIn(await saved(outlook))).toEqual(heldIn(text));
  await pane.button("Settings").click();
  await pane.shows("Contoso Ltd");
  expect(await pane.totalSeats.inputValue()).toBe("1200");
});

test("markup in a backup is text, and a field that would change every object changes none", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  const region = await openBackup(outlook);
  const text = await saved(outlook);
  const name = "<img src=x onerror='document.title=1'>";
  const hostile = text.split("Contoso Ltd").join(name).replace(/^"settings":.*$/m, '"settings":{"__proto__":{"fmName":"x"},"rfaLink":"javascript:alert(1)"}');
  expect(hostile).toContain("javascript:");
  await restore(outlook, hostile);
  await region.getByText(/^Restored\./).waitFor();
  await pane.tenant.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  expect(await pane.frame.locator("img").count()).toBe(0);
  // Opened anew they show what holds.
  await pane.button("Settings").click();
  await pane.button("Settings").click();
  expect(await pane.settings.getByRole("textbox", { name: m.rfaLink }).inputValue()).toMatch(/^https:/);
  expect(await pane.settings.getByRole("textbox", { name: m.fmName }).inputValue()).toBe("");
});
