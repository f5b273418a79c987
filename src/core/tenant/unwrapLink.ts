/** Where a wrapped target stands in a wrapper's link, and how it is written there. */
interface Wrapper {
  readonly host: RegExp;
  readonly target: RegExp;
  /** Left out: percent-encoded. May throw URIError. */
  readonly read?: (wrapped: string) => string;
}

// Proofpoint's second version writes a percent sign as a hyphen and a slash as an underscore.
const hyphenated = (wrapped: string): string => decodeURIComponent(wrapped.replace(/-/g, "%").replace(/_/g, "/"));
// Mimecast and Sophos say the target's host alone; the rest is theirs to know.
const hostAlone = (wrapped: string): string => `https://${decodeURIComponent(wrapped)}`;

// Link wrappers that security gateways put around every link; the wrapped target is what the writer linked.
const WRAPPERS: readonly Wrapper[] = [
  { host: /^https?:\/\/[a-z0-9.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)\//i, target: /[?&](?:amp;)?url=([^&]+)/i },
  { host: /^https?:\/\/urldefense\.(?:com|us)\/v3\/__/i, target: /\/v3\/__(.+?)__;/i },
  { host: /^https?:\/\/urldefense\.proofpoint\.com\/v2\//i, target: /[?&](?:amp;)?u=([^&]+)/i, read: hyphenated },
  { host: /^https?:\/\/urldefense\.proofpoint\.com\/v1\//i, target: /[?&](?:amp;)?u=([^&]+)/i },
  { host: /^https?:\/\/(?:protect|url)[a-z0-9.-]*\.mimecast(?:protect)?\.com\/s\//i, target: /[?&](?:amp;)?domain=([^&]+)/i, read: hostAlone },
  { host: /^https?:\/\/[a-z0-9-]+\.protection\.sophos\.com\//i, target: /[?&](?:amp;)?d=([^&]+)/i, read: hostAlone },
  { host: /^https?:\/\/linkprotect\.cudasvc\.com\/url\?/i, target: /[?&](?:amp;)?a=([^&]+)/i },
  { host: /^https?:\/\/secure-web\.cisco\.com\//i, target: /\/(https?%3a[^/?#]+)$/i },
  { host: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, target: /[?&](?:q|url)=([^&]+)/i },
];

const MOST_LAYERS = 3;

/** The target a security gateway's link leads to (Safe Links, Proofpoint, Mimecast, Sophos, Barracuda, Cisco, Google), up to three layers deep; any other link as it is. */
export function unwrapLink(link: string): string {
  let current = link.trim().slice(0, 4_000);
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const wrapper = WRAPPERS.find(({ host }) => host.test(current));
    const wrapped = wrapper?.target.exec(current)?.[1];
    if (wrapper === undefined || wrapped === undefined) return current;
    try {
      current = (wrapper.read ?? decodeURIComponent)(wrapped);
    } catch {
      return current;
    }
  }
  return current;
}
