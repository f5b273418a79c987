// What Microsoft's sign-in service would say of the playground's companies (outlook.md, "Tenant look-up without sign-in").
const HOSTS = ["login.microsoftonline.com", "login.partner.microsoftonline.cn"];
const FOUND: ReadonlyMap<string, { readonly tenantId: string; readonly scope: string }> = new Map([
  ["margiestravel.com", { tenantId: "5d3f8a61-7c2e-4b90-a1d4-0e6f9b8c7a25", scope: "OC" }],
]);

/**
 * Answers the look-ups of the add-in's frames: nobody in the playground is asked anything outside. A frame is known by its first
 * message, which office.js sends before the add-in can read a mail.
 *
 * @returns the way to stop
 */
export function answerLookUps(page: Window): () => void {
  const answered = new WeakSet<object>();
  const onMessage = ({ source }: MessageEvent): void => {
    if (source === null || source === page || answered.has(source)) return;
    try {
      const frame = source as Window & Pick<typeof globalThis, "fetch">;
      const ask = frame.fetch.bind(frame);
      frame.fetch = (input, init) => recorded(urlOf(input)) ?? ask(input, init);
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

function recorded(url: string): Promise<Response> | null {
  const [, host = "", domain = ""] = /^https:\/\/([^/]+)\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(url) ?? [];
  if (!HOSTS.includes(host)) return null;
  const found = host === HOSTS[0] ? FOUND.get(domain) : undefined;
  const body =
    found === undefined
      ? { error: "invalid_tenant", error_description: `AADSTS90002: Tenant '${domain}' not found.`, error_codes: [90002] }
      : { issuer: `https://login.microsoftonline.com/${found.tenantId}/v2.0`, tenant_region_scope: found.scope, tenant_region_sub_scope: null, cloud_instance_name: "microsoftonline.com" };
  return Promise.resolve(new Response(JSON.stringify(body), { status: found === undefined ? 400 : 200, headers: { "Content-Type": "application/json" } }));
}
