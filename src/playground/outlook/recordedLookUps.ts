// What Microsoft's sign-in service would say of the playground's companies (outlook.md, "Tenant look-up without sign-in").
const COMMERCIAL = "login.microsoftonline.com";
const CHINA = "login.partner.microsoftonline.cn";
const US_GOVERNMENT = "login.microsoftonline.us";

interface Recorded {
  readonly status: number;
  readonly body: object;
  /** Seconds. */
  readonly retryAfter?: number;
}

const found = (issuer: string, tenantId: string, scope: string, subScope: string | null = null): Recorded => ({
  status: 200,
  body: { issuer: `https://${issuer}/${tenantId}/v2.0`, tenant_region_scope: scope, tenant_region_sub_scope: subScope, cloud_instance_name: issuer.replace("login.", "") },
});
const TOO_MANY: Recorded = { status: 429, body: { error: "temporarily_unavailable" }, retryAfter: 90 };

/** By host and domain, one after the other; the last one is said again. Whatever is not here is no tenant's. */
const ANSWERS: ReadonlyMap<string, readonly Recorded[]> = new Map([
  [`${COMMERCIAL}/margiestravel.com`, [found(COMMERCIAL, "5d3f8a61-7c2e-4b90-a1d4-0e6f9b8c7a25", "OC")]],
  [`${COMMERCIAL}/wideworldimporters.com`, [found(COMMERCIAL, "b2c4f6a8-13d5-4e79-8b0c-2d4f6a8c0e13", "WW")]],
  [`${CHINA}/blueyonderairlines.com`, [found(CHINA, "7e9a1c35-4f6b-4d82-9a0e-5c7d9f1b3a46", "AS")]],
  [`${COMMERCIAL}/cpandl.com`, [found(US_GOVERNMENT, "c8e0a2b4-6d1f-4a93-b5c7-9e1d3f5a7b80", "USGov", "DODCON")]],
  [`${COMMERCIAL}/humongousinsurance.com`, [TOO_MANY, found(COMMERCIAL, "3a5c7e91-2b4d-4f60-8a1c-6e8f0b2d4c57", "NA")]],
]);

/**
 * Answers the look-ups of the add-in's frames: nobody in the playground is asked anything outside. A frame is known by its first
 * message, which office.js sends before the add-in can read a mail.
 *
 * @returns the way to stop
 */
export function answerLookUps(page: Window): () => void {
  const answered = new WeakSet<object>();
  const asked = new Map<string, number>();
  const onMessage = ({ source }: MessageEvent): void => {
    if (source === null || source === page || answered.has(source)) return;
    try {
      const frame = source as Window & Pick<typeof globalThis, "fetch">;
      const ask = frame.fetch.bind(frame);
      frame.fetch = (input, init) => recorded(urlOf(input), asked) ?? ask(input, init);
      answered.add(source);
    } catch {
      // The frame of a mail's text, which is of no origin.
    }
  };
  page.addEventListener("message", onMessage);
  return () => { page.removeEventListener("message", onMessage); };
}

function urlOf(input: RequestInfo | URL): string {
  return typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
}

function recorded(url: string, asked: Map<string, number>): Promise<Response> | null {
  const [, host = "", domain = ""] = /^https:\/\/([^/]+)\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(url) ?? [];
  if (host !== COMMERCIAL && host !== CHINA) return null;
  const key = `${host}/${domain}`;
  const before = asked.get(key) ?? 0;
  asked.set(key, before + 1);
  const answers = ANSWERS.get(key) ?? [];
  const { status, body, retryAfter } = answers[Math.min(before, answers.length - 1)] ?? notFound(domain);
  return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }) } }));
}

const notFound = (domain: string): Recorded => ({
  status: 400,
  body: { error: "invalid_tenant", error_description: `AADSTS90002: Tenant '${domain}' not found.`, error_codes: [90002] },
});
