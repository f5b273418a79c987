import { en } from "../../src/messages/pane/en";
import { openAddIn } from "./support/OutlookPage";

// The playground answers from recorded answers; a request that leaves this machine fails every browser test.

test("an unknown domain is looked up when the FM asks, and its tenant is shown", async () => {
  const { pane } = await openAddIn("unknown-margies-travel");
  await pane.frame.getByText(en.lookUpSends("margiestravel.com")).waitFor();
  await pane.frame.getByRole("button", { name: "Look up domain" }).click();
  await pane.frame.getByText("5d3f8a61-7c2e-4b90-a1d4-0e6f9b8c7a25").first().waitFor();
});
