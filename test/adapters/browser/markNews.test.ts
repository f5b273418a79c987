import { broadcastMarkNews } from "../../../src/adapters/browser/markNews";

const heard = async (): Promise<void> => { await new Promise((resolve) => { setTimeout(resolve, 50); }); };

it("one page tells the others, never itself, until they stop listening", async () => {
  const [one, other] = [broadcastMarkNews(), broadcastMarkNews()];
  const [byOne, byOther]: [string[], string[]] = [[], []];
  const stops = [one.onNews((mark) => byOne.push(mark)), other.onNews((mark) => byOther.push(mark))];
  one.tell("a mark");
  await heard();
  expect([byOne, byOther]).toEqual([[], ["a mark"]]);
  stops.forEach((stop) => { stop(); });
  broadcastMarkNews().tell("another");
  await heard();
  expect([byOne, byOther]).toEqual([[], ["a mark"]]);
});

it("nobody is told where the browser has no channel", () => {
  const given = globalThis.BroadcastChannel;
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  try {
    const news = broadcastMarkNews();
    const stop = news.onNews(() => undefined);
    news.tell("a mark");
    stop();
  } finally {
    globalThis.BroadcastChannel = given;
  }
});
