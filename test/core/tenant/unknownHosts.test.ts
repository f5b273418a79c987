import type { Participant, MailEvidence } from "../../../src/core/tenant/evidence";
import { domainsToLookUp } from "../../../src/core/tenant/domainsToLookUp";
import { examineHosts } from "../../../src/core/tenant/examineHosts";
import type { Mention } from "../../../src/core/tenant/mentions";
import { unknownHosts } from "../../../src/core/tenant/unknownHosts";
import { CONTOSO } from "./tenants";

const participant = (host: string, change: Partial<Participant> = {}): Participant => ({ host, address: `a@${host}`, place: "from", automated: false, service: false, ...change });
const mention = (value: string, place: Mention["place"] = "newest"): Mention => ({ kind: "domain", value, shown: value, place, labelled: false });
const evidenceOf = (participants: readonly Participant[], mentions: readonly Mention[] = []): MailEvidence => ({ userHost: "partner.com", participants, strangers: [], mentions, nameKeys: [], ownText: "", smallPrint: "", foldedSubject: "", foldedNewest: "", bodyUnread: false, guestsOf: [], crowd: false, crowdedText: false, threadKey: null });
const settled = (domain: string) => [{ key: `domain:${domain}`, tenantKey: null, at: "2026-11-22T12:00:00Z" }];

describe("people whom no tenant lists", () => {
  it.each<[string, Participant, readonly string[]]>([
    ["an unknown domain", participant("woodgrove.com"), ["woodgrove.com"]],
    ["a known one", participant("contoso.com"), []],
    ["a known parent's", participant("mail.contoso.com"), []],
    ["a service's", participant("docusign.net", { service: true }), []],
    ["a contact listed by address", participant("gmail.com", { address: "anna.privat@gmail.com" }), []],
  ])("%s", (_, one, hosts) => {
    expect(unknownHosts(evidenceOf([one]), [CONTOSO], []).participants).toEqual(hosts);
  });

  it("not those of whom the FM has said, a subdomain with them", () => {
    expect(unknownHosts(evidenceOf([participant("mail.woodgrove.com")]), [], settled("woodgrove.com")).participants).toEqual([]);
  });

  it("twenty at most, each once", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => participant(`w${at}.com`));
    expect(unknownHosts(evidenceOf([...many(20), ...many(20)]), [], []).participants).toHaveLength(20);
    expect(unknownHosts(evidenceOf(many(21)), [], []).participants).toHaveLength(20);
  });
});

describe("what is written", () => {
  const written = [mention("litware.com", "subject"), mention("fabrikam.com"), mention("adatum.com", "link"), mention("contoso.com"), mention("old.com", "quoted")];

  it("counts in subject and newest words, where no customer takes part", () => {
    expect(unknownHosts(evidenceOf([], written), [CONTOSO], []).mentioned).toEqual(["litware.com", "fabrikam.com"]);
    expect(unknownHosts(evidenceOf([participant("docusign.net", { service: true }), participant("news.com", { automated: true })], written), [CONTOSO], []).mentioned).toHaveLength(2);
  });

  it.each([["a known one", "contoso.com"], ["an unknown one", "woodgrove.com"]])("does not where somebody takes part: %s", (_, host) => {
    expect(unknownHosts(evidenceOf([participant(host)], written), [CONTOSO], []).mentioned).toEqual([]);
  });
});

describe("domainsToLookUp", () => {
  const lookUps = (participants: readonly Participant[], mentioned: readonly string[] = [], userHost: string | null = null): readonly string[] => {
    const hosts = [...participants.map(({ host }) => host), ...mentioned];
    return domainsToLookUp(evidenceOf(participants), { participants: participants.map(({ host }) => host), mentioned }, examineHosts(hosts, userHost, []));
  };

  it("asks for registrable domains and tenant names, people's first", () => {
    expect(lookUps([participant("mail.woodgrove.co.uk")], ["litware.mail.onmicrosoft.com"])).toEqual(["woodgrove.co.uk", "litware.onmicrosoft.com"]);
  });

  it("five at most, each once", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => participant(`w${at}.com`));
    expect(lookUps([...many(5), participant("mail.w0.com")])).toHaveLength(5);
    expect(lookUps(many(6))).toEqual(["w0.com", "w1.com", "w2.com", "w3.com", "w4.com"]);
  });

  it.each<[string, readonly Participant[], readonly string[], string | null]>([
    ["machines", [participant("news.com", { automated: true })], [], null],
    ["sisters of the FM's own host", [participant("us.partner.com")], [], "emea.partner.com"],
    ["names of files", [], ["report.md", "deploy.sh", "report.docx"], null],
  ])("asks nothing of %s", (_, participants, mentioned, userHost) => {
    expect(lookUps(participants, mentioned, userHost)).toEqual([]);
  });

  it("but of a person's domain that ends as a file does", () => {
    expect(lookUps([participant("woodgrove.md")])).toEqual(["woodgrove.md"]);
  });
});
