import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Candidate, Detection, Doubt } from "../../../src/core/tenant/Detection";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { en } from "../../../src/messages/pane/en";
import { TenantCard, type ShownRegion } from "../../../src/taskpane/views/TenantCard";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import { violations } from "../../fakes/violations";

const EVIDENCE: Candidate["evidence"] = [
  { kind: "participantDomain", place: "from", shown: "anna@contoso.com", weight: 100 },
  { kind: "domain", place: "quoted", shown: "contoso.co.uk", weight: 10 },
];
const candidateOf = (tenant = CONTOSO): Candidate => ({ tenant, evidence: EVIDENCE, weight: 100 });
const EMEA: ShownRegion = { queue: "FTCQ Inactive EMEA", translated: null, suggestion: false };
const asking = (...doubts: readonly Doubt[]): Detection => ({ outcome: "ask", candidates: [candidateOf(), candidateOf(FABRIKAM)], doubts, unknownDomains: [] });

function draw({ detection = { outcome: "detected", candidate: candidateOf(), doubts: [] }, candidate = null, region = null, country = null }: { detection?: Detection; candidate?: Candidate | null; region?: ShownRegion | null; country?: string | null }) {
  const onChoose = jest.fn();
  const onRegion = jest.fn();
  const { container } = render(<TenantCard m={en} detection={detection} candidate={candidate} region={region} country={country} onChoose={onChoose} onRegion={onRegion} />);
  return { onChoose, onRegion, container };
}

it("names the tenant, its ID and its queue, and every reason with its place", () => {
  draw({ candidate: candidateOf(), region: EMEA, country: "Germany" });
  const region = screen.getByRole("region", { name: "Tenant" });
  for (const text of ["Contoso Pharma GmbH", CONTOSO.tenantId as string, "FTCQ Inactive EMEA", "Germany"]) expect(region).toHaveTextContent(text);
  for (const piece of EVIDENCE) expect(region).toHaveTextContent(`${en.evidence(piece)} (${en.place(piece.place)})`);
});

it("a tenant ID that is not known is said to be so", () => {
  draw({ candidate: candidateOf({ ...CONTOSO, tenantId: null }), region: EMEA });
  expect(screen.getByText(en.notKnown)).toBeInTheDocument();
});

it("the queue's own name stands beside its translation; a suggestion is called one, and the FM says which region it is", async () => {
  const { onRegion } = draw({ candidate: candidateOf(), region: { queue: "FTCQ Inactive EMEA", translated: "FTCQ Inativo ‒ EMEA", suggestion: true } });
  expect(screen.getByText("FTCQ Inactive EMEA")).toBeInTheDocument();
  expect(screen.getByText("FTCQ Inativo ‒ EMEA")).toBeInTheDocument();
  expect(screen.getByRole("group", { name: en.regionIsSuggestion })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "EMEA" }));
  expect(onRegion).toHaveBeenCalledWith("EMEA");
});

it("without a region there is no queue, and the FM is asked", async () => {
  const { onRegion } = draw({ candidate: candidateOf() });
  expect(screen.queryByText(/FTCQ/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "EMEA" }));
  expect(onRegion).toHaveBeenCalledWith("EMEA");
});

it("where two fit, each can be chosen and none is taken", async () => {
  const { onChoose } = draw({ detection: asking({ kind: "twoCustomers" }) });
  expect(screen.getByRole("heading", { name: en.statusAsk })).toBeInTheDocument();
  expect(screen.queryByText(/FTCQ/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Choose Fabrikam Residences" }));
  expect(onChoose).toHaveBeenCalledWith(FABRIKAM);
});

it("a look-alike is a warning, with the domain it looks like", () => {
  const doubt: Doubt = { kind: "lookAlike", domain: "c0ntoso.com", of: "contoso.com" };
  draw({ detection: asking(doubt) });
  expect(screen.getByText(en.doubt(doubt))).toHaveClass("danger");
});

it("a mail without a customer says so", () => {
  draw({ detection: { outcome: "none", doubts: [] } });
  expect(screen.getByText(en.noCustomer)).toBeInTheDocument();
});

it("hostile names are text", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const { container } = draw({ candidate: { tenant: { ...CONTOSO, customerName: evil, tenantName: evil }, evidence: [{ kind: "customerName", place: "subject", shown: evil, weight: 50 }], weight: 50 } });
  expect(container.querySelector("img")).toBeNull();
  expect(screen.getByRole("heading")).toHaveTextContent(evil);
});

it.each([
  ["a tenant", { candidate: candidateOf(), region: EMEA }],
  ["a region to be said", { candidate: candidateOf({ ...UNKNOWN_TENANT, domains: ["contoso.com"] }) }],
  ["a choice", { detection: asking({ kind: "twoCustomers" }) }],
])("anybody can use it: %s", async (_, given) => {
  const { container } = draw(given);
  expect(await violations(container)).toEqual([]);
});
