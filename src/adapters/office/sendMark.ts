import { MARK_PROPERTY } from "../../core/send-check/mark";
import { RECENT_MARKS_SETTING } from "../../core/send-check/recentMarks";
import { MailError, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { isFunction, isPhone } from "./officeSupport";
import { isOpen, requireDraft } from "./openItem";

// The email stands while this is saved: an Outlook that is silent about it should not keep the FM waiting for long.
const SAVE_LIMIT_MS = 3_000;

/** The custom properties of the draft that was read last: loaded with it, so that a mark can be saved beside an insert, and again with each change of that mark. */
export class DraftProperties {
  private loaded: { readonly mark: ItemMark; readonly properties: Office.CustomProperties } | null = null;
  /** The last saving beside an insert, over as soon as Outlook has answered. */
  private saving: Promise<unknown> | null = null;

  /** The mark that is saved on the draft, which may be anything. Does not fail: a draft without them is written all the same. */
  async load(mark: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<unknown> {
    this.loaded = null;
    if (!isFunction(item.loadCustomPropertiesAsync)) return null;
    try {
      const properties = await loadProperties(item, rules);
      this.loaded = { mark, properties };
      return tolerant(() => properties.get(MARK_PROPERTY) as unknown);
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
    const saved = saveProperty(item, properties, mark(tolerant(() => properties.get(MARK_PROPERTY) as unknown)), rules);
    this.saving = saved.catch(() => undefined);
    await saved;
  }

  /**
   * On the properties as Outlook has them by now: those that were loaded with the draft would take back what another page has saved
   * since, and those that a slow Outlook was asked for before an insert, the mark of that insert.
   */
  async changeMark(mark: ItemMark, change: (stored: unknown) => string | null, rules: CallRules): Promise<void> {
    const call = "item.loadCustomPropertiesAsync";
    let saving: Promise<unknown> | null;
    let properties: Office.CustomProperties;
    do {
      saving = this.saving;
      await saving;
      const item = requireDraft(mark, call);
      if (!isFunction(item.loadCustomPropertiesAsync)) throw new MailError("unsupported", call);
      properties = await loadProperties(item, { ...rules, stillOpen: () => isOpen(mark) });
    } while (saving !== this.saving);
    if (this.loaded?.mark === mark) this.loaded = { mark, properties };
    const text = change(properties.get(MARK_PROPERTY));
    if (text !== null) await saveProperty(mark, properties, text, rules);
  }
}

async function loadProperties(item: Office.MessageCompose, rules: CallRules): Promise<Office.CustomProperties> {
  const call = "item.loadCustomPropertiesAsync";
  const properties: unknown = await callOffice<Office.CustomProperties>(call, (callback) => { item.loadCustomPropertiesAsync(callback); }, rules);
  if (typeof properties !== "object" || properties === null) throw new MailError("failed", call);
  return properties as Office.CustomProperties;
}

function saveProperty(mark: ItemMark, properties: Office.CustomProperties, text: string, rules: CallRules): Promise<void> {
  return callOffice("customProperties.saveAsync", (callback) => {
    properties.set(MARK_PROPERTY, text);
    properties.saveAsync(callback);
  }, { ...rules, limitMs: SAVE_LIMIT_MS, stillOpen: () => isOpen(mark) });
}

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
