import "../../../src/taskpane/fabricConfig";
import { PrimaryButton } from "@fluentui/react/lib/Button";
import { createRoot } from "react-dom/client";

// The least that a pane of React and Fluent 8 can be, started as Microsoft's template starts one: drawn when Office is ready.

const { Office: office } = window as unknown as { readonly Office: { onReady(): Promise<unknown> } };

void office.onReady().then(() => {
  createRoot(document.getElementById("root") as HTMLElement).render(<PrimaryButton>Run</PrimaryButton>);
});
