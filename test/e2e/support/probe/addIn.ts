/**
 * An add-in that does nothing of its own: a test calls the real office.js through it. Everything goes by name
 * ("item.body.getAsync"), so that no test needs a global of Office.
 */

/** What a callback of office.js brought, as plain data. */
export interface ProbeResult {
  readonly status: string;
  readonly value: unknown;
  readonly errorCode: number | null;
  readonly errorName: string | null;
}

export interface Probe {
  readonly ready: Promise<{ host: string; platform: string }>;
  /** Calls an asynchronous method of the mailbox; what comes back is the result, or nothing until the end of time. */
  call(path: string, ...args: unknown[]): Promise<ProbeResult>;
  /** Calls a method that has no callback; gives what it returns. */
  run(path: string, ...args: unknown[]): unknown;
  /** Plain data of the mailbox by name: "item.subject", "userProfile.displayName". */
  read(path: string): unknown;
  /** Events since the add-in started, by the name of their type. */
  readonly events: { readonly type: string; readonly itemId: unknown; readonly data: unknown }[];
  /** Asks for an event. */
  listen(target: "mailbox" | "item", type: string): Promise<ProbeResult>;
  /** Custom properties as loaded; they cannot leave the page as data. */
  loadCustomProperties(): Promise<unknown>;
  saveCustomProperty(name: string, value: unknown): Promise<ProbeResult>;
  context(): { displayLanguage: string; contentLanguage: string; mailbox113: boolean; mailbox18: boolean };
}

type AsyncResult = Office.AsyncResult<unknown>;
type Method = (...args: unknown[]) => unknown;

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

const resultOf = ({ status, value, error }: AsyncResult): ProbeResult => ({
  status: String(status),
  value: plain(value),
  errorCode: error?.code ?? null,
  errorName: error?.name ?? null,
});

function reach(path: string): { owner: object; value: unknown } {
  const names = path.split(".");
  const last = names.pop() as string;
  const ofContext = names[0] === "mailbox" || names[0] === "roamingSettings";
  let owner: object = ofContext ? Office.context : Office.context.mailbox;
  for (const name of names) owner = Reflect.get(owner, name) as object;
  return { owner, value: Reflect.get(owner, last) };
}

function run(path: string, ...args: unknown[]): unknown {
  const { owner, value } = reach(path);
  return plain((value as Method).apply(owner, args));
}

const call = (path: string, ...args: unknown[]): Promise<ProbeResult> =>
  new Promise((resolve) => run(path, ...args, (result: AsyncResult) => resolve(resultOf(result))));

const loadProperties = (): Promise<Office.CustomProperties> =>
  new Promise((resolve, reject) =>
    Office.context.mailbox.item?.loadCustomPropertiesAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(new Error(String(result.error.code))),
    ),
  );

const events: Probe["events"] = [];

Office.actions.associate("sayHello", (event: Office.AddinCommands.Event) => {
  event.completed({ allowEvent: false });
});
Office.actions.associate("neverCompletes", () => undefined);

const probe: Probe = {
  ready: Office.onReady().then(({ host, platform }) => ({ host: String(host), platform: String(platform) })),
  call,
  run,
  read: (path) => plain(reach(path).value),
  events,
  listen: (target, type) =>
    call(`${target}.addHandlerAsync`, Reflect.get(Office.EventType, type), (data: object) => {
      const { item } = Office.context.mailbox;
      events.push({ type, itemId: plain(item && Reflect.get(item, "itemId")), data: plain(data) });
    }),
  loadCustomProperties: async () => plain((await loadProperties()).getAll()),
  async saveCustomProperty(name, value) {
    const properties = await loadProperties();
    properties.set(name, value as string);
    return new Promise((resolve) => properties.saveAsync((result) => resolve(resultOf(result))));
  },
  context: () => ({
    displayLanguage: Office.context.displayLanguage,
    contentLanguage: Office.context.contentLanguage,
    mailbox113: Office.context.requirements.isSetSupported("Mailbox", "1.13"),
    mailbox18: Office.context.requirements.isSetSupported("Mailbox", "1.8"),
  }),
};

Reflect.set(window, "probe", probe);
