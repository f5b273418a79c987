/** Customers of the sample mailbox whose milestone is reached, with what their emails must say. */
export interface SampleCustomer {
  readonly language: string;
  readonly mail: string;
  readonly customer: string;
  readonly search: string;
  readonly sender: string;
  readonly accountTeam: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly workload: string;
  readonly code: string;
  /** As the language writes them. */
  readonly seats: string;
  readonly activeUsers: string;
  readonly seatsInEnglish: string;
  readonly queue: string;
  readonly customerSubject: string;
  readonly accountTeamSubject: string;
  /** 31 December, as the language writes it, of a year. */
  readonly date: (year: number) => string;
  /** A sentence of the customer email and one of the account team email. */
  readonly sentences: readonly [string, string];
}

export const CUSTOMERS: readonly SampleCustomer[] = [
  {
    language: "German",
    mail: "fabrikam-abschluss",
    customer: "Fabrikam GmbH",
    search: "fabrikam",
    sender: "juergen.gross@fabrikam.com",
    accountTeam: "sabine.keller@microsoft.com",
    tenantId: "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836",
    tenantName: "fabrikam.onmicrosoft.com",
    workload: "Exchange Online",
    code: "[EXO]",
    seats: "860",
    activeUsers: "91",
    seatsInEnglish: "860",
    queue: "FTCQ Inactive EMEA",
    customerSubject: "Abschluss der FastTrack-Begleitung: Fabrikam GmbH",
    accountTeamSubject: "FastTrack-Abschluss beim Kunden Fabrikam GmbH",
    date: (year) => `31. Dezember ${String(year)}`,
    sentences: ["der FastTrack-Meilenstein von 86 ist damit erreicht", "Nach diesem Gespräch ziehe ich mich aus der Betreuung des Kunden zurück."],
  },
  {
    language: "Japanese",
    mail: "wingtip-kanryo",
    customer: "Wingtip Toys",
    search: "wingtip",
    sender: "aya.nakamura@wingtiptoys.com",
    accountTeam: "mei.tanaka@microsoft.com",
    tenantId: "7d5e2c14-93ab-4f0e-8b6d-1e2f3a4b5c6d",
    tenantName: "wingtiptoys.onmicrosoft.com",
    workload: "Microsoft Teams",
    code: "[TEAMS]",
    seats: "2,200",
    activeUsers: "640",
    seatsInEnglish: "2,200",
    queue: "FTCQ Inactive APJ",
    customerSubject: "【FastTrack】ご支援完了のお知らせ（Wingtip Toys 様）",
    accountTeamSubject: "【FastTrack】お客様へのご支援完了に伴うお願い（Wingtip Toys 様）",
    date: (year) => `${String(year)}年12月31日`,
    sentences: ["マイルストーンである 100 名を達成されました", "レビューの終了後、本件の担当を外れさせていただきます。"],
  },
  {
    language: "Portuguese (Brazil)",
    mail: "adatum-encerramento",
    customer: "A. Datum Brasil",
    search: "adatum",
    sender: "luciana.prado@adatum.com.br",
    accountTeam: "renata.siqueira@microsoft.com",
    tenantId: "c2f7e8b1-46d9-4c03-a75e-0f1b9d8e3a64",
    tenantName: "adatumbrasil.onmicrosoft.com",
    workload: "SharePoint Online",
    code: "[SPO]",
    seats: "640",
    activeUsers: "64",
    seatsInEnglish: "640",
    queue: "FTCQ Inactive Americas",
    customerSubject: "Conclusão do atendimento do FastTrack: A. Datum Brasil",
    accountTeamSubject: "Encerramento do atendimento do FastTrack: A. Datum Brasil",
    date: (year) => `31 de dezembro de ${String(year)}`,
    sentences: ["vocês atingiram o marco de 64 definido pelo FastTrack", "Depois dessa reunião, encerrarei minha atuação junto ao cliente."],
  },
];
