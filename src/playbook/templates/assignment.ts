import type { EmailTemplate } from "../../core/templates/EmailTemplate";

/** The request to the Assignment team, in English only. Source: playbook, "Steps" 5 and 6. */
export const ASSIGNMENT_EMAIL: EmailTemplate = {
  subject: "Assignment request: {{customerName}} to {{queue}}",
  blocks: [
    { kind: "greeting", named: "Hello {{recipientName}},", unnamed: "Hello Assignment team," },
    {
      kind: "paragraph",
      text: "Please move the tenant below to the queue {{queue}} in FTOP. The FastTrack engagement is complete for all workloads listed.",
    },
    {
      kind: "facts",
      rows: [
        { label: "Requested queue", value: "{{queue}}" },
        { label: "Customer", value: "{{customerName}}" },
        { label: "Tenant name", value: "{{tenantName}}", when: "tenantName" },
        { label: "Tenant ID", value: "{{tenantId}}" },
        { label: "Workloads", value: "{{workloadsWithCodes}}" },
        { label: "Status", value: "Complete (phase Enable, motion RFA)", when: "enablement" },
        { label: "Status", value: "Complete (phase Migrate)", when: "migration" },
        { label: "Seats", value: "{{seats}}", when: "figures" },
        { label: "Active users (LYNX)", value: "{{activeUsers}}", when: "figures" },
        { label: "Active-user milestone", value: "{{needed}} (reached)", when: "milestoneReached" },
        { label: "Active-user milestone", value: "{{needed}} (not reached)", when: "milestoneNotReached" },
        { label: "Active-user milestone", value: "Customer confirmed that no technical blocker prevents deployment", when: "noBlockers" },
        { label: "Next action date set in FTOP", value: "{{nextActionDate}}", when: "nextActionDateSet" },
        { label: "Next action date in FTOP", value: "will be set to {{nextActionDate}}", when: "nextActionDateNotSet" },
        { label: "FastTrack Manager", value: "{{fmName}}" },
      ],
    },
    {
      kind: "paragraph",
      text: "Please confirm once the tenant is in the queue. I will unassign myself from the tenant after that, not before.",
    },
    { kind: "paragraph", text: "Thank you,\n{{fmName}}\nFastTrack Manager" },
  ],
};
