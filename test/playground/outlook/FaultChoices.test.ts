import type { Fault } from "../../../src/playground/host/Fault";
import type { StorageFault } from "../../../src/playground/host/StorageFault";
import { FaultChoices } from "../../../src/playground/outlook/FaultChoices";

interface Host {
  readonly faults: Map<string, Fault>;
  storageFault: StorageFault | null;
}

const host = (): Host => ({ faults: new Map(), storageFault: null });

it("plays what is chosen in the commands, in the check and in the open pane, until it is taken back", () => {
  const [commands, pane] = [host(), host()];
  const faults = new FaultChoices([commands]);
  faults.usePane(pane);
  faults.choose(["body.getAsync", "to.getAsync"], "late");
  for (const { faults: played } of [commands, pane]) expect([...played]).toEqual([["body.getAsync", { kind: "late", ms: 15_000 }], ["to.getAsync", { kind: "late", ms: 15_000 }]]);
  faults.choose(["body.getAsync"], null);
  for (const { faults: played } of [commands, pane]) expect([...played.keys()]).toEqual(["to.getAsync"]);
  expect([...faults.chosen]).toEqual([["to.getAsync", "late"]]);
});

it("plays what is chosen in a pane that is opened later", () => {
  const faults = new FaultChoices([]);
  faults.choose(["body.getAsync"], "never");
  const pane = host();
  faults.usePane(pane);
  expect([...pane.faults]).toEqual([["body.getAsync", { kind: "never" }]]);
});

it.each(["itemChanged", "paneClosed"] as const)("%s happens once: the next pane is spared", (kind) => {
  const [commands, first, next] = [host(), host(), host()];
  const faults = new FaultChoices([commands]);
  const told = jest.fn();
  faults.usePane(first);
  faults.choose(["body.getAsync"], kind);
  faults.subscribe(told);
  first.faults.delete("body.getAsync");
  faults.usePane(null);
  faults.usePane(next);
  expect(next.faults.size).toBe(0);
  expect(commands.faults.size).toBe(0);
  expect(faults.chosen.size).toBe(0);
  expect(told).toHaveBeenCalled();
});

it("what has not happened yet waits in the next pane", () => {
  const [first, next] = [host(), host()];
  const faults = new FaultChoices([]);
  faults.usePane(first);
  faults.choose(["body.getAsync"], "paneClosed");
  faults.usePane(null);
  faults.usePane(next);
  expect([...next.faults.keys()]).toEqual(["body.getAsync"]);
});

it("breaks the storage of the commands, of the open pane and of one opened later, until it is mended", () => {
  const [commands, first, next] = [host(), host(), host()];
  const faults = new FaultChoices([commands]);
  faults.usePane(first);
  faults.chooseForStorage("full");
  faults.choose(["body.getAsync"], "never");
  expect([commands.storageFault, first.storageFault, faults.count]).toEqual(["full", "full", 2]);
  faults.usePane(null);
  faults.usePane(next);
  expect(next.storageFault).toBe("full");
  faults.chooseForStorage(null);
  expect([commands.storageFault, next.storageFault, faults.count]).toEqual([null, null, 1]);
});
