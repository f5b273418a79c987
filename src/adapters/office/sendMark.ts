import { MARK_PROPERTY } from "../../core/send-check/mark";
import { RECENT_MARKS_SETTING } from "../../core/send-check/recentMarks";
import { MailError, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { isFunction, isPhone } from "./officeSupport";
import { isOpen } from "./openItem";

// The email stands while this is saved: an Outlook that is silent about it should not keep the FM waiting for long.
const SAVE_LIMIT_MS = 3_000;

/** The custom properties of the draft that was read last: loaded with it, so that a mark can be saved beside an insert. */
export class DraftProperties {
  protected loaded: { readonly mark: ItemMark; readonly properties: Office.CustomProperties } | null = null;

  /** The mark that is saved on the draft, which may be anything. Does not fail: a draft without them is written all the same. */
  async load(mark: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<unknown> {
    this.loaded = null;
    if (!isFunction(item.loadCustomPropertiesAsync)) return null;
    try {
      const properties = await this.read(mark, item, rules);
      this.loaded = { mark, properties };
      return storedIn(properties);
    } catch (error) {
      if (error instanceof MailError && error.code === "itemChanged") throw error;
      return null;
    }
  }

  async saveMark(item: ItemMark, mark: (stored: unknown) => string, rules: CallRules): Promise<void> {
    const call = "customProperties.saveAsync";
    if (!isOpen(item)) throw new MailError("itemChanged", call);
    if (this.loaded?.mark !== item) throw new MailError("failed", "item.loadCustomPropertiesAsync");
    const { properties } = this.loaded;
    await this.save(item, properties, mark(storedIn(properties)), rules);
  }

  protected async read(_: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<Office.CustomProperties> {
    const call = "item.loadCustomPropertiesAsync";
    const properties: unknown = await callOffice<Office.CustomProperties>(call, (callback) => { item.loadCustomPropertiesAsync(callback); }, rules);
    if (typeof properties !== "object" || properties === null) throw new MailError("failed", call);
    return properties as Office.CustomProperties;
  }

  protected save(mark: ItemMark, properties: Office.CustomProperties, text: string, rules: CallRules): Promise<void> {
    return callOffice("customProperties.saveAsync", (callback) => {
      properties.set(MARK_PROPERTY, text);
      properties.saveAsync(callback);
    }, { ...rules, limitMs: SAVE_LIMIT_MS, stillOpen: () => isOpen(mark) });
  }
}

export const storedIn = (properties: Office.CustomProperties): unknown => tolerant(() => properties.get(MARK_PROPERTY) as unknown);

/**
 * Saves the marks among the roaming settings, where all settings of the add-in share 32 KB: while Outlook refuses them, the
 * last one is left out. Where none can be saved, the setting is as it was before, and so are the others.
 *
 * The item is not guarded: a form that opens changes it.
 */
export async function saveRecentMarks(change: (stored: unknown) => readonly string[] | null, rules: CallRules): Promise<void> {
  const call = "roamingSettings.saveAsync";
  const { roamingSettings } = Office.context as { readonly roamingSettings?: Office.RoamingSettings };
  if (isPhone() || roamingSettings === undefined || !isFunction(roamingSettings.saveAsync)) throw new MailError("unsupported", call);
  const stored: unknown = tolerant(() => roamingSettings.get(RECENT_MARKS_SETTING));
  let marks = change(stored);
  if (marks === null) return;
  for (;;) {
    const kept = marks;
    try {
      await callOffice(call, (callback) => {
        roamingSettings.set(RECENT_MARKS_SETTING, kept);
        roamingSettings.saveAsync(callback);
      }, { ...rules, limitMs: SAVE_LIMIT_MS });
      return;
    } catch (error) {
      const mayBeFull = error instanceof MailError && (error.code === "failed" || error.code === "refused");
      if (mayBeFull && marks.length > 1) {
        marks = marks.slice(0, -1);
        continue;
      }
      tolerant(() => {
        if (stored === undefined || stored === null) roamingSettings.remove(RECENT_MARKS_SETTING);
        else roamingSettings.set(RECENT_MARKS_SETTING, stored);
      });
      throw error;
    }
  }
}

function tolerant<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
