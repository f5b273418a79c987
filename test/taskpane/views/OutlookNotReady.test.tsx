import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { en } from "../../../src/messages/pane/en";
import { OutlookNotReady } from "../../../src/taskpane/views/OutlookNotReady";

it("an Outlook that does not answer is a sentence with what to do", () => {
  render(<OutlookNotReady m={en} />);
  expect(screen.getByRole("alert")).toHaveTextContent(en.outlookNotReady);
});
