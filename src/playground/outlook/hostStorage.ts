/** What the add-in stores in the mailbox: roaming settings, and custom properties of an item. Kept in this browser. */
const ROAMING = "playground.roamingSettings";
const PROPERTIES = "playground.customProperties.";

export function loadRoamingSettings(): Record<string, string> {
  return stringsOf(read(ROAMING));
}

export function saveRoamingSettings(settings: Record<string, string>): void {
  localStorage.setItem(ROAMING, JSON.stringify(settings));
}

export function loadCustomProperties(itemId: string): string {
  return read(PROPERTIES + itemId) ?? "{}";
}

export function saveCustomProperties(itemId: string, json: string): void {
  localStorage.setItem(PROPERTIES + itemId, json);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function stringsOf(json: string | null): Record<string, string> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}
