import { AddInFrame } from "./AddInFrame";
import { answerWithFault } from "./answerWithFault";
import { breakStorage } from "./breakStorage";
import { appContext, NPM_PACKAGE_SETS } from "./appContext";
import { CallLog } from "./CallLog";
import type { CallAnswer } from "./callAnswer";
import { bare, OFFICE_ERRORS } from "./callAnswer";
import type { CompletedEvent } from "./ddaCalls";
import type { Fault } from "./Fault";
import { focusBeside } from "./focusBeside";
import type { HandOff } from "./handOff";
import type { HostCall } from "./HostCall";
import { HOST_EVENTS, recipientsChangedData, themeChangedData } from "./hostEvents";
import type { OpenItem, RecipientField } from "./HostPage";
import { initialData, isActivated } from "./initialData";
import type { ItemCall, Params } from "./itemCalls/ItemCall";
import { openItemId } from "./itemCalls/ItemCall";
import type { ItemMemory } from "./itemCalls/ItemMemory";
import { emptyItemMemory, sessionDataOf } from "./itemCalls/ItemMemory";
import type { OfficeHostOptions, OfficeThemeColours } from "./OfficeHostOptions";
import { namePlatform } from "./namePlatform";
import { needsNewPane } from "./needsNewPane";
import { PendingCommands } from "./PendingCommands";
import { Readiness } from "./Readiness";
import type { StorageFault } from "./StorageFault";
import { throwAtOnce } from "./throwAtOnce";
import type { RequestAnswers } from "./understandRequest";
import { understandRequest } from "./understandRequest";
import type { WireRequest } from "./wireEnvelope";

// A form that opens takes the pane's place a moment later, as in Outlook, so that the add-in can finish what it does.
const FORM_OPENS_WITHIN_MS = 500;

const TAB_EXIT = 13;
const TAB_EXIT_SHIFT = 14;

/**
 * The host's side of office.js: mounts a page of the add-in in an iframe and answers it over the wire protocol of
 * Outlook on the web, so that the unmodified office.js runs (office-web-host-protocol.md).
 */
export class OfficeHost {
  /**
   * By office.js name ("body.prependAsync"); looked at when a call arrives, so it can be changed at any time. The faults
   * `itemChanged` and `paneClosed` happen once and are gone then; the others stay.
   */
  readonly faults = new Map<string, Fault>();
  #storageFault: StorageFault | null = null;
  readonly #options: OfficeHostOptions;
  readonly #locale: string;
  readonly #log = new CallLog();
  readonly #memories = new Map<string, ItemMemory>();
  readonly #commands = new PendingCommands();
  readonly #registrations = new Set<string>();
  readonly #answers: RequestAnswers = {
    appContext: () => this.#answerAppContext(),
    initialData: () => this.#answerInitialData(),
    itemCall: (call, params) => this.#itemCall(call, params),
    completed: (commandId, event) => this.#commands.complete(commandId, event),
    registered: (action) => this.#registered(action),
    unregistered: (action) => this.#registrations.delete(action),
  };
  #frame: AddInFrame;
  #handOff: HandOff;
  /** What is open, and what the pane works on: another one for the moment in which a pane gives way to the next. */
  #item: OpenItem;
  #paneItem: OpenItem;
  /** What the add-in was last told is open. */
  #toldItem: OpenItem | null = null;
  #paneStaysUntil = 0;
  #newPane: ReturnType<typeof setTimeout> | undefined;
  #ready = new Readiness();
  #colours: OfficeThemeColours | null = null;
  #disposed = false;

  constructor(options: OfficeHostOptions) {
    this.#options = options;
    this.#locale = options.locale ?? options.page.displayLanguage;
    this.#item = options.item;
    this.#paneItem = options.item;
    this.#handOff = this.#newHandOff();
    this.#frame = this.#mount();
  }

  /** The iframe that stands in the page now; each start of the add-in has its own. */
  get iframe(): HTMLIFrameElement {
    return this.#frame.iframe;
  }

  /** What goes wrong with the add-in's storage from now on. */
  set storageFault(fault: StorageFault | null) {
    this.#storageFault = fault;
    this.#breakStorage();
  }

  /** The latest calls since the host was made, reloads included; see CallLog. */
  get calls(): readonly HostCall[] {
    return this.#log.calls;
  }

  /** Resolves when the add-in's Office.onReady is about to; a new promise after each reload. */
  get ready(): Promise<void> {
    return this.#ready.reached;
  }

  get item(): OpenItem {
    return this.#item;
  }

  /**
   * Another item is open. From mail to mail, or to none, the pinned pane gets ItemChanged; to or from a draft, the pane
   * starts anew, as reading and writing have panes of their own in Outlook.
   */
  show(item: OpenItem): void {
    clearTimeout(this.#newPane);
    this.#item = item;
    if (!needsNewPane(this.#paneItem, item)) {
      this.#paneItem = item;
      this.#tellItem();
      return;
    }
    const wait = this.#paneStaysUntil - performance.now();
    if (wait <= 0) this.reload();
    else this.#newPane = setTimeout(() => this.reload(), wait);
  }

  /** Starts the add-in anew on the item that is open. */
  reload(): void {
    if (this.#disposed) return;
    clearTimeout(this.#newPane);
    this.#frame.dispose();
    this.#paneItem = this.#item;
    this.#handOff = this.#newHandOff();
    this.#startAnew();
    this.#frame = this.#mount();
  }

  /** Presses a ribbon button that runs a function (commands.html). Resolves when the add-in has called event.completed(). */
  async runCommand(functionName: string): Promise<CompletedEvent> {
    await this.ready;
    const { id, completed } = this.#commands.begin();
    this.#raise(HOST_EVENTS.appCommandInvoked, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    return completed;
  }

  /** The user has changed a recipient field of the open draft. */
  recipientsChanged(field: RecipientField): void {
    this.#raise(HOST_EVENTS.recipientsChanged, recipientsChangedData(field));
  }

  themeChanged(colours: OfficeThemeColours): void {
    this.#colours = colours;
    this.#raise(HOST_EVENTS.officeThemeChanged, themeChangedData(colours));
  }

  /** Removes the iframe and answers nothing more. */
  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#newPane);
    this.#frame.dispose();
    this.#commands.fail("the pane was closed");
  }

  #newHandOff(): HandOff {
    return {
      conversationId: crypto.randomUUID(),
      correlationId: crypto.randomUUID(),
      appId: this.#options.appId,
      locale: this.#locale.toLowerCase(),
      hostOrigin: location.origin,
    };
  }

  #mount(): AddInFrame {
    const { container, title, addInUrl, hidden = false } = this.#options;
    return new AddInFrame({ container, title, hidden, addInUrl, handOff: this.#handOff, onRequest: (request, frame) => this.#receive(request, frame) });
  }

  /** Forgets what belonged to the start before: a page of the add-in that reloads itself keeps its conversation. */
  #startAnew(): void {
    this.#registrations.clear();
    this.#toldItem = null;
    this.#commands.fail("the add-in was started anew");
    this.#ready = new Readiness();
  }

  #receive(request: WireRequest, frame: AddInFrame): void {
    if (request.action === "ContextActivationManager_notifyHost") {
      this.#notified(request.data);
      frame.answer(request, null);
      return;
    }
    this.#makeThrow();
    this.#breakStorage();
    const understood = understandRequest(request, this.#answers);
    const fault = this.#faultOf(understood.name);
    if (fault?.kind === "itemChanged" || fault?.kind === "paneClosed") this.faults.delete(understood.name);
    const answered = this.#log.begin(understood.name, understood.dispatchId);
    answerWithFault(understood, fault, {
      send: (answer) => {
        frame.answer(request, answer.wire);
        answered(answer.errorCode);
        if (request.action === HOST_EVENTS.appCommandInvoked && answer.errorCode === null) this.#ready.reach();
      },
      sendNothing: () => frame.answer(request, null),
      changeItem: (to) => this.show(to),
      closePane: () => {
        this.dispose();
        this.#options.onPaneClosed?.();
      },
    });
  }

  /**
   * With the first question of a page, which office.js asks before the add-in can call anything: the add-in has the objects that
   * can throw for good. An item that became another object in the midst would be another item to it.
   */
  #makeThrow(): void {
    throwAtOnce(this.iframe.contentWindow, (name) => {
      if (this.faults.get(name)?.kind !== "throws") return false;
      this.#log.begin(name, null)(null);
      return true;
    });
  }

  #breakStorage(): void {
    if (this.#storageFault !== null) breakStorage(this.iframe.contentWindow, () => this.#storageFault);
  }

  #faultOf(call: string): Fault | undefined {
    const isFull = this.#storageFault === "roamingFull" && call === "roamingSettings.saveAsync";
    return isFull ? { kind: "error", code: OFFICE_ERRORS.roamingSettingsFull } : this.faults.get(call);
  }

  #itemCall(call: ItemCall, params: Params): CallAnswer {
    if (call.opensForm) this.#paneStaysUntil = performance.now() + FORM_OPENS_WITHIN_MS;
    const item: OpenItem = isActivated(this.#paneItem) ? this.#paneItem : { surface: "none" };
    return call.answer(params, { page: this.#options.page, item, memory: this.#memoryOf(item) });
  }

  #registered(action: string): void {
    this.#registrations.add(action);
    // Another mail may have been selected between the start and the registration.
    if (action === HOST_EVENTS.itemChanged) queueMicrotask(() => this.#tellItem());
    // Office.context.officeTheme is undefined with this office.js: the event alone tells the theme that was set before.
    if (action === HOST_EVENTS.officeThemeChanged) queueMicrotask(() => { if (this.#colours !== null) this.themeChanged(this.#colours); });
  }

  #answerAppContext(): CallAnswer {
    if (this.#registrations.size > 0) this.#startAnew();
    const { page, platform, requirementSets = NPM_PACKAGE_SETS } = this.#options;
    if (platform !== undefined) namePlatform(this.iframe, platform);
    const { clientWidth: width, clientHeight: height, src: addInUrl } = this.iframe;
    return bare(appContext({ handOff: this.#handOff, locale: this.#locale, requirementSets, roamingSettings: page.loadRoamingSettings(), addInUrl, width, height }));
  }

  #answerInitialData(): CallAnswer {
    this.#toldItem = this.#paneItem;
    return bare(this.#initialData());
  }

  #initialData(): Readonly<Record<string, unknown>> {
    const { page, appId, permissionLevel = "ReadWriteItem" } = this.#options;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return initialData({ item: this.#paneItem, user: page.user, permissionLevel, appId, timeZone });
  }

  /** Raises ItemChanged if the add-in was told of another item before. */
  #tellItem(): void {
    if (this.#toldItem === null || openItemId(this.#toldItem) === openItemId(this.#paneItem)) return;
    if (!this.#registrations.has(HOST_EVENTS.itemChanged)) return;
    this.#toldItem = this.#paneItem;
    this.#raise(HOST_EVENTS.itemChanged, isActivated(this.#paneItem) ? this.#initialData() : null);
  }

  #raise(action: string, data: unknown): void {
    if (this.#registrations.has(action)) this.#frame.raise(action, data);
  }

  #memoryOf(item: OpenItem): ItemMemory {
    const id = openItemId(item) ?? "";
    const memory = this.#memories.get(id) ?? emptyItemMemory(sessionDataOf(this.#options.page, id));
    this.#memories.set(id, memory);
    return memory;
  }

  #notified(data: unknown): void {
    const action = Array.isArray(data) ? data[1] : undefined;
    if (action === TAB_EXIT) focusBeside(this.iframe, "forward");
    if (action === TAB_EXIT_SHIFT) focusBeside(this.iframe, "backward");
  }
}
