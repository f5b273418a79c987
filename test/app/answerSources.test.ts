import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { assignmentTeamAddresses } from "../../src/app/assignmentTeam";
import { otherTenants } from "../../src/app/otherTenants";
import { newClosingOf } from "../../src/core/engagement/Closing";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";

const german = { ...CONTOSO, country: "DE" };
const closing = newClosingOf(german);
const TEAM = { Americas: "amer@fasttrack.example", EMEA: "emea@fasttrack.example" };

describe("the Assignment team", () => {
  it("is known by the team's address of the region and by the FM's own", () => {
    expect(assignmentTeamAddresses(german, closing, { assignmentTeamAddress: "own@fasttrack.example", assignmentTeamOf: TEAM })).toEqual(["emea@fasttrack.example", "own@fasttrack.example"]);
  });

  it("is that of the queue that was asked for, also where the tenant's region was said anew", () => {
    const asked = { ...closing, queueRequested: { queue: "FTCQ Inactive Americas" as const, on: "2026-11-20" } };
    expect(assignmentTeamAddresses(german, asked, { assignmentTeamAddress: null, assignmentTeamOf: TEAM })).toEqual(["amer@fasttrack.example"]);
  });

  it("is nobody where nobody has said it", () => {
    expect(assignmentTeamAddresses(german, closing, { assignmentTeamAddress: null })).toEqual([]);
    expect(assignmentTeamAddresses(german, closing, { assignmentTeamAddress: "  ", assignmentTeamOf: { APJ: "apj@fasttrack.example" } })).toEqual([]);
  });
});

describe("the other tenants of a mail", () => {
  const mail = (text: string): MailSnapshot => ({ surface: "read", userAddress: "robin@microsoft.com", conversationId: null, subject: "", from: { name: "", address: "ae@microsoft.com" }, to: [], cc: [], bcc: [], body: { html: null, text } });
  const directory = memoryDirectory([CONTOSO, FABRIKAM]);
  const others = async (text: string) => (await otherTenants(mail(text), CONTOSO, directory, [])).map(({ tenantName }) => tenantName);

  it("are those that anything in it means, and never its own", async () => {
    expect(await others(`Both ${CONTOSO.tenantName ?? ""} and ${FABRIKAM.tenantName ?? ""} were moved.`)).toEqual([FABRIKAM.tenantName]);
    expect(await others(`${CONTOSO.tenantName ?? ""} was moved.`)).toEqual([]);
  });

  it("are not known where the directory cannot be read", async () => {
    const broken = { ...directory, find: () => Promise.reject(new Error("closed")) };
    await expect(otherTenants(mail("Moved."), CONTOSO, broken, [])).rejects.toThrow("closed");
  });
});
