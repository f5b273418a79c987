import "../../fakes/matchMedia";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LookUpAnswer } from "../../../src/core/lookUp/LookUpAnswer";
import { en } from "../../../src/messages/pane/en";
import { LookUpDomain } from "../../../src/taskpane/views/LookUpDomain";

function draw(answer: LookUpAnswer, directoryUnread = false) {
  const onLookUp = jest.fn(() => Promise.resolve(answer));
  render(<LookUpDomain m={en} language="en" domain="contoso.com" directoryUnread={directoryUnread} now={() => new Date()} onLookUp={onLookUp} />);
  return { onLookUp, button: screen.getByRole("button", { name: "Look up domain" }) };
}

it("says before what is sent, and afterwards what came of it", async () => {
  const { onLookUp, button } = draw({ found: false });
  expect(button).toHaveAccessibleDescription(en.lookUpSends("contoso.com"));
  expect(onLookUp).not.toHaveBeenCalled();
  await userEvent.click(button);
  expect(onLookUp).toHaveBeenCalledWith("contoso.com");
  expect(await screen.findByText(en.lookUpNotFound("contoso.com"))).toBeInTheDocument();
  expect(button).toBeEnabled();
});

it("says that the directory cannot be read, before the FM takes the answer for all there is to know", () => {
  const { button } = draw({ found: false }, true);
  expect(button).toHaveAccessibleDescription(en.sentences([en.lookUpSends("contoso.com"), en.lookUpUnread("contoso.com")]));
});

it("asked to wait until another day, it says the day too", async () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 22) });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  try {
    const { button } = draw({ found: "couldNotTell", why: "busy", until: new Date(2026, 10, 23, 9).getTime() });
    await user.click(button);
    expect((await screen.findByText(/ask again from/)).textContent.replace(/\s/g, " ")).toBe(en.lookUpBusy("Nov 23, 2026, 9:00:00 AM"));
  } finally {
    jest.useRealTimers();
  }
});

it("asked to wait, it says until when, asks nobody before, and can be pressed again after", async () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 12) });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  try {
    const { onLookUp, button } = draw({ found: "couldNotTell", why: "busy", until: new Date(2026, 10, 22, 12, 1, 30).getTime() });
    await user.click(button);
    const said = await screen.findByText(/ask again from/);
    expect(said.textContent.replace(/\s/g, " ")).toBe(en.lookUpBusy("12:01:30 PM"));
    await user.click(button);
    expect(onLookUp).toHaveBeenCalledTimes(1);
    act(() => { jest.advanceTimersByTime(90_000); });
    expect(screen.getByRole("status")).toHaveTextContent("");
    await user.click(button);
    expect(onLookUp).toHaveBeenCalledTimes(2);
  } finally {
    jest.useRealTimers();
  }
});
