import { emailsUnderWay } from "../../../src/adapters/browser/emailsUnderWay";
import type { EmailStep } from "../../../src/core/engagement/emailStep";

const STEP: EmailStep = { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: "2026-11-22", written: { to: ["team@example.com"], language: "en" } };
const EMAIL = { tenantKey: "contoso.com", step: STEP, before: 0 };
const pane = () => emailsUnderWay(localStorage);
const left = async (tenantKey = EMAIL.tenantKey) => (await pane().leftBehind(tenantKey)).map(({ tenantKey: key, step, before, state }) => ({ tenantKey: key, step, before, state }));

beforeEach(() => { localStorage.clear(); });

it("is there for the next pane as soon as it has begun, with how far it came", async () => {
  const onItsWay = pane().begin(EMAIL);
  expect(await left()).toEqual([{ ...EMAIL, state: "opening" }]);
  onItsWay.opened();
  expect(await left()).toEqual([{ ...EMAIL, state: "opened" }]);
  expect(await left("fabrikam.de")).toEqual([]);
  onItsWay.strikeOut();
  expect(await left()).toEqual([]);
});

it("does not ask the pane that is at it", async () => {
  const own = pane();
  own.begin(EMAIL);
  expect(await own.leftBehind(EMAIL.tenantKey)).toEqual([]);
});

it("what another pane struck out does not come back when the form turns out to be open", async () => {
  const onItsWay = pane().begin(EMAIL);
  (await pane().leftBehind(EMAIL.tenantKey)).forEach((email) => { email.strikeOut(); });
  onItsWay.opened();
  expect(await left()).toEqual([]);
});

it("keeps two of the same moment apart", async () => {
  const own = pane();
  own.begin(EMAIL);
  own.begin(EMAIL);
  expect(await left()).toHaveLength(2);
});

it("forgets all, and nothing of anybody else's", async () => {
  localStorage.setItem("somebody else's", "1");
  pane().begin(EMAIL);
  pane().forgetAll();
  expect(await left()).toEqual([]);
  expect(localStorage.getItem("somebody else's")).toBe("1");
});

it.each(["", "{", "null", "[]", '{"tenantKey":1}', JSON.stringify({ ...EMAIL, step: { type: "unassign", on: "2026-11-22" } }), JSON.stringify({ ...EMAIL, step: { ...STEP, queue: "FTCQ Active EMEA" } }), JSON.stringify({ ...EMAIL, before: "0" })])(
  "throws away what it cannot read: %s",
  async (stored) => {
    pane().begin(EMAIL);
    const [name] = Object.keys(localStorage);
    localStorage.setItem(name as string, stored);
    expect(await left()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  },
);

it("goes on without storage, and with one that refuses", async () => {
  const refusing = new Proxy(localStorage, {
    get: () => { throw new Error("SecurityError"); },
    ownKeys: () => { throw new Error("SecurityError"); },
  });
  for (const storage of [null, refusing]) {
    const emails = emailsUnderWay(storage);
    const onItsWay = emails.begin(EMAIL);
    onItsWay.opened();
    onItsWay.strikeOut();
    emails.forgetAll();
    expect(await emails.leftBehind(EMAIL.tenantKey)).toEqual([]);
  }
});
