import type { RecipientField } from "./HostPage";
import type { OfficeThemeColours } from "./OfficeHostOptions";
import { RECIPIENT_FIELDS } from "./wirePeople";

/** The events of the host, by the names they have on the wire (office-web-host-protocol.md, 8), with the office.js call that asks for them. */
export const HOST_EVENTS = {
  itemChanged: "olkItemSelectedChanged",
  recipientsChanged: "olkRecipientsChanged",
  officeThemeChanged: "officeThemeChanged",
  appCommandInvoked: "appCommandInvoked",
} as const;

const CALLS: Readonly<Record<string, string>> = {
  [HOST_EVENTS.itemChanged]: "mailbox.addHandlerAsync(ItemChanged)",
  [HOST_EVENTS.recipientsChanged]: "item.addHandlerAsync(RecipientsChanged)",
  [HOST_EVENTS.officeThemeChanged]: "mailbox.addHandlerAsync(OfficeThemeChanged)",
  [HOST_EVENTS.appCommandInvoked]: "registerAppCommands",
};

/** The office.js name of a registration; null for an event that this host never raises. */
export function registrationName(action: string, kind: "register" | "unregister"): string | null {
  const name = CALLS[action];
  if (name === undefined) return null;
  return kind === "register" ? name : name.replace("addHandler", "removeHandler");
}

export function recipientsChangedData(changed: RecipientField): readonly string[] {
  return [JSON.stringify(Object.fromEntries(RECIPIENT_FIELDS.map((field) => [field, field === changed])))];
}

/** @throws {RangeError} if a colour is not "#rrggbb" */
export function themeChangedData(colours: OfficeThemeColours): readonly string[] {
  return [JSON.stringify(Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colourNumber(String(colour))])))];
}

function colourNumber(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`"${colour}" is no colour like #1a2b3c`);
  return Number.parseInt(colour.slice(1), 16);
}
