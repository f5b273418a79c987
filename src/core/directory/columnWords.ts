import type { DirectoryColumn } from "./directoryColumns";

/**
 * What a table of tenants may call its columns beside FTOP's names, in the six languages; compared without accents, case,
 * spaces and punctuation. No word here may mean two columns.
 */
export const COLUMN_WORDS: Readonly<Partial<Record<DirectoryColumn, readonly string[]>>> = {
  tenantId: [
    "Tenant GUID", "Microsoft Tenant ID", "Directory ID", "Office 365 Tenant ID", "Customer Tenant ID",
    "ID do locatário", "ID do inquilino", "ID do tenant", "Identificador do locatário",
    "Id. de inquilino", "ID de inquilino", "ID del inquilino", "ID del tenant", "Identificador del inquilino",
    "Mandanten-ID", "Mandanten-GUID", "Tenant-Kennung", "Mandantenkennung",
    "テナント ID", "テナント識別子", "租户 ID", "租户标识", "租户编号",
  ],
  tenant: [
    "Tenant Name", "Tenant Domain", "Initial Domain", "onmicrosoft Domain",
    "Locatário", "Nome do locatário", "Inquilino", "Nome do tenant",
    "Nombre del inquilino", "Nombre de inquilino", "Nombre del tenant",
    "Mandant", "Mandantenname", "Tenantname",
    "テナント", "テナント名", "租户", "租户名", "租户名称",
  ],
  customerName: [
    "Customer", "Customer Company", "Company", "Company Name", "Organization", "Organisation", "Organization Name",
    "Cliente", "Nome do cliente", "Empresa", "Nome da empresa", "Organização",
    "Nombre del cliente", "Nombre de la empresa", "Organización",
    "Kunde", "Kundenname", "Firma", "Firmenname", "Unternehmen",
    "顧客", "顧客名", "会社名", "お客様名", "企業名", "客户", "客户名称", "公司", "公司名称",
  ],
  domains: [
    "Domain", "Mail Domain", "Mail Domains", "Email Domain", "Email Domains", "E-mail Domains", "Domain Names",
    "Domínio", "Domínios", "Domínio de e-mail", "Domínios de e-mail",
    "Dominio", "Dominios", "Dominio de correo", "Dominios de correo", "Dominio de correo electrónico", "Dominios de correo electrónico",
    "Domäne", "Domänen", "E-Mail-Domänen", "E-Mail-Domäne", "Maildomänen", "Domainnamen",
    "ドメイン", "メールドメイン", "ドメイン名", "域名", "域", "邮件域", "电子邮件域",
  ],
  country: [
    "Country", "Country/Region", "Country or Region", "Country Code",
    "País", "País/Região", "Nome do país", "País/Región", "Nombre del país", "País o región", "Nombre de país", "Nome do país/região", "Nombre del país o región", "País ou região",
    "Land", "Land/Region", "Ländername", "Land oder Region", "Name des Landes", "Ländercode",
    "国", "国名", "国/地域", "国/地域名", "国または地域", "国家", "国家/地区", "国家名称", "国家/地区名称", "国家或地区",
  ],
  seats: [
    "Seats", "Licenses", "Licences", "Total Licenses", "Seat Count", "Paid Seats",
    "Licenças", "Total de licenças", "Assentos", "Total de assentos", "Licenças totais", "Quantidade de licenças", "Total de estações", "Licencias", "Total de licencias", "Licencias totales", "Puestos", "Total de puestos", "Puestos totales", "Asientos", "Total de asientos", "Número de licencias",
    "Lizenzen", "Lizenzen gesamt", "Anzahl Lizenzen", "Anzahl der Lizenzen", "Plätze", "Gesamtzahl der Lizenzen", "Plätze gesamt", "Gesamtzahl der Plätze", "Anzahl der Plätze", "Gesamtanzahl der Lizenzen",
    "シート数", "合計シート数", "総シート数", "ライセンス数", "シート数合計", "シート合計", "シートの合計数", "ライセンス合計", "ライセンス数合計", "総ライセンス数", "总席位", "总席位数", "席位数", "席位总数", "许可证数", "许可证总数", "座位数", "座位总数", "总座位数", "总许可证数",
  ],
  activeUsers: [
    "Active User Count", "Monthly Active Users", "MAU",
    "Usuários ativos", "Utilizadores ativos", "Usuarios activos", "Número de usuários ativos", "Número de usuarios activos", "Total de usuários ativos", "Total de usuarios activos",
    "Aktive Benutzer", "Aktive Nutzer", "Anzahl aktiver Benutzer", "Anzahl der aktiven Benutzer", "アクティブ ユーザー", "アクティブ ユーザー数", "活动用户", "活跃用户", "活动用户数", "活跃用户数",
  ],
  services: [
    "Service", "Workloads", "Workload", "FastTrack Services", "Eligible Services",
    "Serviços", "Cargas de trabalho", "Servicios", "Cargas de trabajo",
    "Dienste", "Arbeitsauslastungen", "サービス", "ワークロード", "服务", "工作负载",
  ],
  fastTrackManagers: [
    "FastTrack Manager", "FM", "FTM", "Gerente do FastTrack", "Gerentes do FastTrack", "Gerente FastTrack", "Gerentes FastTrack", "Gerenciador do FastTrack", "Gerenciadores do FastTrack", "Gestor do FastTrack", "Gestores do FastTrack",
    "Gestor de FastTrack", "Gerente de FastTrack", "Gestores de FastTrack", "Gerentes de FastTrack", "Administrador de FastTrack", "Administradores de FastTrack", "FastTrack-Manager", "FastTrack マネージャー", "FastTrack マネージャ", "FastTrack 担当者", "FastTrack 经理", "FastTrack 管理员", "FastTrack 客户经理",
  ],
  accountTeam: [
    "Account Team Members", "Account Manager", "Microsoft Account Team",
    "Equipe da conta", "Equipe de conta", "Equipo de cuenta", "Equipo de la cuenta",
    "Account-Team", "Kontoteam", "Kundenteam", "アカウント チーム", "客户团队", "帐户团队", "账户团队",
  ],
  customerContacts: [
    "Customer Contact", "Contacts", "Contact", "Contact Email", "Customer Email",
    "Contatos do cliente", "Contatos", "Contato", "Contactos del cliente", "Contactos", "Contacto",
    "Kundenkontakte", "Kundenkontakt", "Kontakte", "Ansprechpartner", "顧客連絡先", "連絡先", "お客様連絡先", "客户联系人", "联系人",
  ],
  language: [
    "Preferred Language", "Customer Language", "Idioma", "Idioma preferido", "Língua", "Sprache", "Bevorzugte Sprache", "言語", "语言", "首选语言",
  ],
};
