import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { refreshSightings } from "../../src/app/refreshSightings";
import { newClosing } from "../../src/core/engagement/Closing";
import { tenantKey } from "../../src/core/tenant/Tenant";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";

async function world() {
  const [closings, directory] = [memoryClosings(), memoryDirectory([CONTOSO, FABRIKAM])];
  for (const key of [tenantKey(CONTOSO), tenantKey(FABRIKAM), "gone.com"]) await closings.update(key, () => newClosing(key));
  return { closings, directory };
}

it("notes names and regions that are others now, keeps the mail, and finds nothing the next time", async () => {
  const sources = await world();
  await sources.closings.see(new Map([[tenantKey(CONTOSO), { name: "Old name", region: "APJ", mailId: "mail 1" }], ["gone.com", { name: "Gone" }]]));
  const shown = await refreshSightings((await sources.closings.list()).closings, sources);
  const { closings: stored } = await sources.closings.list();
  expect(shown).toEqual(stored);
  expect(stored.map(({ seen }) => [seen?.name, seen?.mailId])).toEqual([[CONTOSO.customerName, "mail 1"], [FABRIKAM.customerName, null], ["Gone", null]]);
  expect(await refreshSightings(stored, sources)).toBeNull();
});

it("can be stopped", async () => {
  const sources = await world();
  expect(await refreshSightings((await sources.closings.list()).closings, sources, () => false)).toBeNull();
  expect((await sources.closings.list()).closings.map(({ seen }) => seen)).toEqual([null, null, null]);
});
