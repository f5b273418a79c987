import { LookUpDesk } from "../../src/app/LookUpDesk";

it("asks again for what the FM asked for, until everything that is kept is gone", async () => {
  const ask = jest.fn(() => Promise.resolve({ found: false as const }));
  const desk = new LookUpDesk({ ask }, () => "robin@microsoft.com", [], "byButton");
  await desk.ask("contoso.com");
  await desk.permitted()?.ask("contoso.com");
  expect(ask).toHaveBeenCalledTimes(2);
  desk.forget();
  expect(desk.permitted()).toBeNull();
});
