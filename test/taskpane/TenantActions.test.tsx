import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import type { Detection } from "../../src/core/tenant/Detection";
import type { LookUpAnswer } from "../../src/core/lookUp/LookUpAnswer";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";
import { en } from "../../src/messages/pane/en";
import { TenantActions } from "../../src/taskpane/TenantActions";
import { CONTOSO } from "../core/tenant/tenants";
import { fakeServices } from "../fakes/fakeServices";

const MAIL: MailSnapshot = { surface: "read", userAddress: "", conversationId: "t1", subject: "", from: { name: "", address: "x@woodgrove.com" }, to: [], cc: [], bcc: [], body: { html: null, text: null } };
const UNKNOWN: Detection = { outcome: "ask", candidates: [], doubts: [], unknownDomains: ["woodgrove.com"] };
const CHOSEN: Detection = { outcome: "detected", doubts: [], candidate: { tenant: CONTOSO, weight: 120, evidence: [{ kind: "confirmedThread", place: "memory", shown: "thread:t1", weight: 120 }] } };

function draw(detection: Detection, services = fakeServices([CONTOSO]), onLookUp: ((domain: string) => Promise<LookUpAnswer>) | null = null) {
  const onChoose = jest.fn();
  const onForget = jest.fn();
  render(<TenantActions m={en} language="en" services={services} detection={detection} mail={MAIL} partnerDomains={[]} hasTenant={detection.outcome === "detected"} onChoose={onChoose} onForget={onForget} onLookUp={onLookUp} />);
  return { services, onChoose, onForget };
}

it("an unknown domain can be said to be never the customer's", async () => {
  const { services, onForget } = draw(UNKNOWN);
  await userEvent.click(screen.getByRole("button", { name: en.neverCustomer("woodgrove.com") }));
  await waitFor(() => { expect(onForget).toHaveBeenCalled(); });
  expect(await services.confirmations.find(["domain:woodgrove.com"])).toMatchObject([{ tenantKey: null }]);
});

it("a directory that cannot be read: no domain is called nobody's, and a look-up says what it does not know", () => {
  draw({ ...UNKNOWN, doubts: [{ kind: "directoryUnread" }] }, fakeServices(), () => Promise.resolve({ found: false }));
  expect(screen.queryByRole("button", { name: en.neverCustomer("woodgrove.com") })).toBeNull();
  expect(screen.getByRole("button", { name: "Look up domain" })).toHaveAccessibleDescription(en.sentences([en.lookUpSends("woodgrove.com"), en.lookUpUnread("woodgrove.com")]));
});

it("what the FM chose before can be taken back, where it was what decided", async () => {
  const services = fakeServices([CONTOSO]);
  await services.confirmations.save([{ key: "thread:t1", tenantKey: CONTOSO.tenantId, at: "2026-11-22T12:00:00Z" }]);
  const { onForget } = draw(CHOSEN, services);
  await userEvent.click(screen.getByRole("button", { name: en.forgetChoice }));
  await waitFor(() => { expect(onForget).toHaveBeenCalled(); });
  expect(await services.confirmations.find(["thread:t1"])).toEqual([]);
});

it("nothing was chosen: there is nothing to take back", () => {
  draw(UNKNOWN);
  expect(screen.queryByRole("button", { name: en.forgetChoice })).toBeNull();
});

it("a tenant that is added is the directory's and the mail's", async () => {
  const { services, onChoose } = draw(UNKNOWN);
  await userEvent.click(screen.getByRole("button", { name: "Change tenant" }));
  await userEvent.click(screen.getByRole("button", { name: en.addTenant }));
  await userEvent.type(screen.getByRole("textbox", { name: en.customerName }), "Woodgrove{Enter}");
  await waitFor(() => { expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ customerName: "Woodgrove", domains: ["woodgrove.com"] })); });
  expect(screen.getByText(en.addedToDirectory("Woodgrove"))).toBeInTheDocument();
  expect(await services.directory.get("woodgrove.com")).toMatchObject({ customerName: "Woodgrove" });
});

async function fillIn(typed: Readonly<Record<string, string>>) {
  await userEvent.click(screen.getByRole("button", { name: "Change tenant" }));
  await userEvent.click(screen.getByRole("button", { name: en.addTenant }));
  for (const [field, text] of Object.entries(typed)) await userEvent.type(screen.getByRole("textbox", { name: field }), text);
  await userEvent.click(screen.getByRole("button", { name: en.saveTenant }));
}

it("a tenant that the directory has by its ID keeps its record and gets the mail's domain; undo takes the domain and the choice back", async () => {
  const services = fakeServices([CONTOSO]);
  const earlier = { key: "thread:t1", tenantKey: null, at: "2026-11-22T12:00:00Z" };
  await services.confirmations.save([earlier]);
  const { onChoose, onForget } = draw(UNKNOWN, services);
  await fillIn({ [en.customerName]: "Typo", [en.tenantId]: CONTOSO.tenantId ?? "" });
  const now = { ...CONTOSO, domains: [...CONTOSO.domains, "woodgrove.com"], addedDomains: ["woodgrove.com"] };
  await screen.findByText(en.alreadyThereDomains("Contoso Pharma GmbH", "woodgrove.com"));
  expect(onChoose).toHaveBeenCalledWith(now);
  expect(await services.directory.get(CONTOSO.tenantId ?? "")).toEqual(now);
  await services.confirmations.save([{ ...earlier, tenantKey: CONTOSO.tenantId }]);
  await userEvent.click(screen.getByRole("button", { name: en.undo }));
  await waitFor(() => { expect(onForget).toHaveBeenCalled(); });
  expect(await services.directory.get(CONTOSO.tenantId ?? "")).toEqual(CONTOSO);
  expect(await services.confirmations.find(["thread:t1"])).toEqual([earlier]);
});

it("the tenant name of another ID is a fault of that field, which names the tenant, and nothing is added", async () => {
  const { services, onChoose } = draw(UNKNOWN);
  await fillIn({ [en.customerName]: "Typo", [en.tenantId]: "33333333-3333-4333-8333-333333333333", [en.tenantName]: CONTOSO.tenantName ?? "" });
  expect(await screen.findByText(en.ofAnother("Contoso Pharma GmbH"))).toBeInTheDocument();
  expect(onChoose).not.toHaveBeenCalled();
  expect(await services.directory.count()).toBe(1);
});

const LOOKED_UP: Detection = {
  outcome: "detected",
  doubts: [],
  candidate: { tenant: { ...UNKNOWN_TENANT, tenantId: "99999999-9999-4999-8999-999999999999", domains: ["woodgrove.com"], regionScope: "EU", cloud: "china", source: "lookUp" }, weight: 90, evidence: [{ kind: "lookUp", place: "from", shown: "x@woodgrove.com", weight: 90 }] },
};

it("a tenant that a look-up found is added to the directory with what is known, its region a suggestion still", async () => {
  const { services, onChoose } = draw(LOOKED_UP);
  expect(await screen.findByText(en.lookUpSent("woodgrove.com"))).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: en.addToDirectory }));
  expect([en.tenantId, en.domain].map((name) => screen.getByRole<HTMLInputElement>("textbox", { name }).value)).toEqual(["99999999-9999-4999-8999-999999999999", "woodgrove.com"]);
  await userEvent.type(screen.getByRole("textbox", { name: en.customerName }), "Woodgrove{Enter}");
  const added = { customerName: "Woodgrove", tenantId: "99999999-9999-4999-8999-999999999999", domains: ["woodgrove.com"], region: null, country: null, regionScope: "EU", cloud: "china", source: "directory" };
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining(added));
  expect(await services.directory.get("99999999-9999-4999-8999-999999999999")).toMatchObject(added);
});

it("nothing is offered to be added that nobody looked up", () => {
  draw(CHOSEN);
  expect(screen.queryByRole("button", { name: en.addToDirectory })).toBeNull();
});

it("a domain that was learnt is said, and can be unlearnt; the choice for the conversation stays, and that is said too", async () => {
  const services = fakeServices([CONTOSO]);
  const at = "2026-11-22T12:00:00Z";
  await services.confirmations.save([{ key: "thread:t1", tenantKey: CONTOSO.tenantId, at }, { key: "domain:woodgrove.com", tenantKey: CONTOSO.tenantId, at }]);
  const { onForget } = draw(CHOSEN, services);
  expect(await screen.findByText(en.learnt("woodgrove.com", CONTOSO.customerName ?? ""))).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: en.forgetDomain("woodgrove.com") }));
  expect(await screen.findByText(en.domainForgotten("woodgrove.com"))).toBeInTheDocument();
  expect(onForget).toHaveBeenCalledTimes(1);
  expect(await services.confirmations.find(["domain:woodgrove.com", "thread:t1"])).toMatchObject([{ key: "thread:t1" }]);
});
