import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { forgetChoices, unlearnDomain } from "../../src/app/unlearnDomain";

const at = "2026-11-22T12:00:00Z";
const LEARNT = { key: "domain:woodgrove.com", tenantKey: "a", at };
const CHOSEN = [{ key: "thread:1", tenantKey: "a", at }, { key: "thread:2", tenantKey: "a", at }];
const OTHERS = [{ key: "thread:3", tenantKey: "b", at }, { key: "domain:other.com", tenantKey: "a", at }, { key: "domain:partner.com", tenantKey: null, at }];

async function told() {
  const confirmations = memoryConfirmations();
  await confirmations.save([LEARNT, ...CHOSEN, ...OTHERS]);
  const keys = async (): Promise<readonly string[]> => (await confirmations.find(["domain:woodgrove.com", "thread:1", "thread:2", "thread:3", "domain:other.com", "domain:partner.com"])).map(({ key }) => key);
  return { confirmations, keys };
}

it("forgets the domain alone, and says which conversations keep the tenant", async () => {
  const { confirmations, keys } = await told();
  const { stay, undo } = await unlearnDomain(LEARNT, confirmations);
  expect(stay).toEqual(CHOSEN);
  expect(await keys()).toEqual(["thread:1", "thread:2", "thread:3", "domain:other.com", "domain:partner.com"]);
  await undo();
  expect(await keys()).toContain("domain:woodgrove.com");
});

it("forgets those conversations too, and gives them back", async () => {
  const { confirmations, keys } = await told();
  const back = await forgetChoices((await unlearnDomain(LEARNT, confirmations)).stay, confirmations);
  expect(await keys()).toEqual(["thread:3", "domain:other.com", "domain:partner.com"]);
  await back();
  expect(await keys()).toEqual(["thread:1", "thread:2", "thread:3", "domain:other.com", "domain:partner.com"]);
});

it("a domain that is never the customer's belongs to no conversation", async () => {
  const { confirmations } = await told();
  expect((await unlearnDomain({ key: "domain:partner.com", tenantKey: null, at }, confirmations)).stay).toEqual([]);
});
