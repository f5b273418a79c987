/** Who talks to whom; fresh for every start of a page of the add-in. */
export interface HandOff {
  readonly conversationId: string;
  readonly correlationId: string;
  readonly appId: string;
  /** Lower-case, as office.js names its folders: "de-de". */
  readonly locale: string;
  readonly hostOrigin: string;
}

const HOST = "Outlook";
const PLATFORM = "Web";
const HOST_FILE_VERSION = "16.01";

/**
 * The name of the iframe, from which office.js learns where its host is (office-web-host-protocol.md, 1).
 *
 * @throws {RangeError} if the add-in's id would break the field it stands in
 */
export function frameName(handOff: HandOff): string {
  if (handOff.appId === "" || handOff.appId.includes("|")) throw new RangeError(`an add-in's id may not be "${handOff.appId}"`);
  return JSON.stringify({
    baseFrameName: `_xdm_${handOff.conversationId}`,
    hostInfo: hostInfo(handOff, "|"),
    xdmInfo: [handOff.conversationId, handOff.appId, handOff.hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The address of the add-in's page with what office.js reads there: an absolute URL, its own query and hash kept. */
export function frameUrl(handOff: HandOff, addInUrl: string, baseUrl: string): string {
  const url = new URL(addInUrl, baseUrl);
  const query = `_host_Info=${hostInfo(handOff, "$")}`;
  url.search = url.search === "" ? query : `${url.search.slice(1)}&${query}`;
  return url.href;
}

// Without the seventh field, office.js sends telemetry to Microsoft some seconds after its start: nothing leaves the machine.
const NO_DIALOG = "";
const LOGGING = "disableLogging";
const FLAGS = "0";

function hostInfo(handOff: HandOff, separator: "|" | "$"): string {
  return [HOST, PLATFORM, HOST_FILE_VERSION, handOff.locale, handOff.correlationId, NO_DIALOG, LOGGING, FLAGS].join(separator);
}
