import type { HandOff } from "./handOff";

export interface AppContextFacts {
  readonly handOff: HandOff;
  /** As Outlook writes it: "de-DE". */
  readonly locale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Key to JSON text. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly addInUrl: string;
  readonly width: number;
  readonly height: number;
}

/** What the npm package's office.js really offers; a host that says 1.13 has it promise calls it does not have. */
export const NPM_PACKAGE_SETS: Readonly<Record<string, string>> = { Mailbox: "1.11", DialogApi: "1.2", IdentityAPI: "1.3" };

const OUTLOOK_WEB_APP = 64;
const TASK_PANE = 1;

/** The answer to getAppContext (office-web-host-protocol.md, 4). */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.handOff.appId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.1.1",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.addInUrl,
    _clientMode: 1,
    _settings: facts.roamingSettings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: facts.handOff.correlationId,
    _appInstanceId: facts.handOff.conversationId,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostCustomMessage: null,
    _clientWindowWidth: facts.width,
    _clientWindowHeight: facts.height,
    _appDomains: [],
    _dialogRequirementMatrix: null,
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
