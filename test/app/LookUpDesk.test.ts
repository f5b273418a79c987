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

it("asks nothing by itself where the directory could not be read: only what the FM asked for", async () => {
  const ask = jest.fn(() => Promise.resolve({ found: false as const }));
  const desk = new LookUpDesk({ ask }, () => "robin@microsoft.com", [], "always");
  expect(desk.permitted(true)).toBeNull();
  await desk.ask("contoso.com");
  await desk.permitted(true)?.ask("contoso.com");
  await desk.permitted(true)?.ask("fabrikam.com");
  expect(ask.mock.calls).toEqual([["contoso.com"], ["contoso.com"]]);
  await desk.permitted()?.ask("fabrikam.com");
  expect(ask).toHaveBeenLastCalledWith("fabrikam.com");
});
