// Link wrappers that security gateways put around every link; the wrapped target is what the writer linked.
const WRAPPERS: readonly { readonly host: RegExp; readonly target: RegExp }[] = [
  { host: /^https?:\/\/[a-z0-9.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)\//i, target: /[?&](?:amp;)?url=([^&]+)/i },
  { host: /^https?:\/\/urldefense\.(?:com|us)\/v3\/__/i, target: /\/v3\/__(.+?)__;/i },
  { host: /^https?:\/\/urldefense\.proofpoint\.com\/v1\//i, target: /[?&]u=([^&]+)/i },
  { host: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, target: /[?&](?:q|url)=([^&]+)/i },
];

const MOST_LAYERS = 3;

/** The target a security gateway's link leads to (Safe Links, URL Defense, Google), up to three layers deep; any other link as it is. */
export function unwrapLink(link: string): string {
  let current = link.trim().slice(0, 4_000);
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const wrapper = WRAPPERS.find(({ host }) => host.test(current));
    const wrapped = wrapper?.target.exec(current)?.[1];
    if (wrapped === undefined) return current;
    try {
      current = decodeURIComponent(wrapped);
    } catch {
      return current;
    }
  }
  return current;
}
