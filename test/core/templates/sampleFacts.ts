import type { Facts } from "../../../src/core/templates/Email";

/** Every fact known, and the milestone reached. */
export const ALL_FACTS: Facts = {
  customerName: "Contoso",
  tenantId: "11111111-2222-3333-4444-555555555555",
  tenantName: "contoso.onmicrosoft.com",
  workloads: ["EXO", "TEAMS"],
  seats: 1500,
  activeUsers: 1120,
  noBlockersConfirmed: false,
  variant: "enablement",
  queue: "FTCQ Inactive EMEA",
  nextActionDate: "2027-12-31",
  nextActionDateSet: true,
  fmName: "Maria Souza",
  recipientName: "Ana Silva",
  rfaLink: "https://fasttrack.microsoft.com/",
};

export const NO_FACTS: Facts = {
  customerName: null,
  tenantId: null,
  tenantName: null,
  workloads: [],
  seats: null,
  activeUsers: null,
  noBlockersConfirmed: false,
  variant: "enablement",
  queue: null,
  nextActionDate: null,
  nextActionDateSet: false,
  fmName: null,
  recipientName: null,
  rfaLink: null,
};
