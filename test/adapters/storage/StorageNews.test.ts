import { broadcastNews, type News } from "../../../src/adapters/storage/StorageNews";

const NEWS: News = { store: "closings", key: "contoso.com" };

/** What a window hears until something comes that it was to hear. */
function heard(news = broadcastNews()) {
  const all: News[] = [];
  let wake = (): void => undefined;
  const first = new Promise<void>((resolve) => { wake = resolve; });
  const stop = news.onNews((one) => {
    all.push(one);
    wake();
  });
  return { all, first, stop };
}

it.each<News>([NEWS, { store: "settings" }, { store: "tenants" }])("another window hears %j", async (news) => {
  const other = heard();
  broadcastNews().tell(news);
  await other.first;
  expect(other.all).toEqual([news]);
  other.stop();
});

it("a window does not hear itself, nor after it stopped, nor what it does not know", async () => {
  const own = broadcastNews();
  const [here, gone, witness] = [heard(own), heard(), heard()];
  gone.stop();
  const raw = new BroadcastChannel("fasttrack-closeout");
  for (const odd of [null, 1, "closings", {}, { store: "closings" }, { store: "closings", key: 1 }, { store: "notes", key: "x" }]) raw.postMessage(odd);
  raw.close();
  own.tell(NEWS);
  await witness.first;
  expect(witness.all).toEqual([NEWS]);
  expect(gone.all).toEqual([]);
  expect(here.all).toEqual([]);
  here.stop();
  witness.stop();
});

describe("a browser without broadcasts", () => {
  const { BroadcastChannel: kept } = globalThis;
  afterEach(() => { globalThis.BroadcastChannel = kept; });

  it.each([
    ["has none", undefined],
    ["forbids them", function forbidden() { throw new DOMException("", "SecurityError"); }],
  ])("that %s: nothing is told and nothing fails", (_, channel) => {
    Object.assign(globalThis, { BroadcastChannel: channel });
    const news = broadcastNews();
    const listener = jest.fn();
    const stop = news.onNews(listener);
    news.tell(NEWS);
    stop();
    expect(listener).not.toHaveBeenCalled();
  });
});
