/** An item of the add-in's menu on the ribbon, as the manifest has it (test/manifest holds the two together). */
export interface RibbonItem {
  readonly label: string;
  /** What runs without the pane; null: it opens the pane. */
  readonly functionName: string | null;
  /** The beginning of its files in assets/. */
  readonly drawing: string;
}

export const RIBBON_ITEMS: readonly RibbonItem[] = [
  { label: "Customer email", functionName: "writeCustomerEmail", drawing: "customer" },
  { label: "Account team email", functionName: "writeAccountTeamEmail", drawing: "account-team" },
  { label: "Assignment request", functionName: "writeAssignmentRequest", drawing: "assignment" },
  { label: "Open pane", functionName: null, drawing: "icon" },
];
