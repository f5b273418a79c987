import { registerIcons } from "@fluentui/react/lib/Styling";
import type { ReactElement } from "react";

const icon = (path: string, filled = false): ReactElement => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" fill={filled ? "currentColor" : "none"} stroke={filled ? "none" : "currentColor"} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
    <path d={path} />
  </svg>
);

/** The few icons that Fluent's controls here ask for, drawn as SVG: Fluent's own are a font from a CDN with a licence of its own. */
export function registerPaneIcons(): void {
  registerIcons(
    {
      icons: {
        CheckMark: icon("M3.5 8.5l3 3 6-7"),
        StatusCircleCheckmark: icon("M4.5 8.3l2.3 2.3 4.6-5"),
        Completed: icon("M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM5.2 8.2l2 2 3.6-4"),
        Info: icon("M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.2v4M8 4.9v.1"),
        ErrorBadge: icon("M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM6 6l4 4M10 6l-4 4"),
        Blocked2: icon("M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM3.8 12.2l8.4-8.4"),
        Warning: icon("M8 2.2l6.2 11H1.8zM8 6.6v3M8 11.4v.1"),
        Clear: icon("M4 4l8 8M12 4l-8 8"),
        Cancel: icon("M4 4l8 8M12 4l-8 8"),
        Search: icon("M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3l3.2 3.2"),
        ChevronDown: icon("M4 6l4 4 4-4"),
        DoubleChevronDown: icon("M4 4l4 4 4-4M4 8l4 4 4-4"),
        DoubleChevronUp: icon("M4 8l4-4 4 4M4 12l4-4 4 4"),
      },
      style: { display: "inline-grid", placeItems: "center" },
    },
    { disableWarnings: true },
  );
}
