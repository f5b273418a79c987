/** Whether this Outlook says that it has a requirement set of Mailbox, such as "1.9". Functions are checked besides: an older office.js lacks some (office-web-host-protocol.md, "Traps"). */
export function hasMailboxSet(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}

/** iOS and Android: no reply forms, no inserting (outlook.md, "Clients"). */
export function isPhone(): boolean {
  const platform = Office.context.platform as unknown;
  return platform === "iOS" || platform === "Android";
}

export function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
