import { execFile } from "child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { promisify } from "util";
import { LOOK_UP_HOSTS } from "../../src/adapters/http/entraLookUp";
import { attribute, child, everyElement, readPage, readXml } from "../../scripts/validate/readXml";

// The real `npm run build`, into a folder of its own, for a publisher who gives an address.

const ADDIN_URL = "https://addins.contoso.com/closeout";
const HOSTED_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const WEBPACK = path.join("node_modules", "webpack", "bin", "webpack.js");
const BUILD_WITHIN_MS = 180_000;

const built = mkdtempSync(path.join(tmpdir(), "closeout-build-"));
const build = (folder: string, environment: Record<string, string>, ...options: readonly string[]) =>
  promisify(execFile)(process.execPath, [WEBPACK, "--mode", "production", "--output-path", folder, ...options], { env: { ...process.env, SUPPORT_URL: "", PRIVACY_URL: "", ...environment } });

beforeAll(() => build(built, { ADDIN_URL }), BUILD_WITHIN_MS);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const file = (name: string) => readFileSync(path.join(built, name), "utf8");
const files = () => readdirSync(built, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.relative(built, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/")] : []));
const page = (name: string) => readPage(file(name));
const scripts = (name: string) => page(name).filter((element) => element.name === "script");

const ADDIN_PAGES = ["taskpane.html", "commands.html", "launchevent.html"];
const PAGES = [...ADDIN_PAGES, "support.html", "privacy.html"];

/** The page's policy: directive to its sources. */
function policy(name: string): ReadonlyMap<string, readonly string[]> {
  const contents = page(name).filter((element) => element.attributes["http-equiv"] === "Content-Security-Policy");
  expect(contents).toHaveLength(1);
  return new Map(
    (contents[0]?.attributes.content ?? "").split(";").map((directive): [string, string[]] => {
      const [key = "", ...sources] = directive.trim().split(/\s+/);
      return [key, sources];
    }),
  );
}

test("has what the add-in is published with, and nothing of the playground", () => {
  const names = files();
  for (const name of [...PAGES, "manifest.xml", "manifest.json", "locales/de-de.json", "config.schema.json", ...[16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`)]) expect(names).toContain(name);
  for (const chunk of ["taskpane", "commands"]) expect(names.filter((name) => new RegExp(`^${chunk}\\.[0-9a-f]{8}\\.js$`).test(name))).toHaveLength(1);
  expect(names.filter((name) => /playground|office\/|\.eml$|\.map$|index\.html/.test(name))).toEqual([]);
});

describe.each(ADDIN_PAGES)("%s", (name) => {
  test("loads Microsoft's hosted office.js before its own script, once", () => {
    const [office, ...own] = scripts(name).map((script) => script.attributes.src ?? "");
    expect(office).toBe(HOSTED_OFFICE);
    expect(own.length).toBeGreaterThan(0);
    for (const source of own) expect(files()).toContain(source);
    expect(scripts(name)[0]?.attributes).not.toHaveProperty("defer");
  });

  test("its policy allows scripts from the add-in, Microsoft's library and nothing more", () => {
    const directives = policy(name);
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
  });
});

describe.each(PAGES)("%s", (name) => {
  test("has no inline script and no handler in markup, and its policy forbids both, and eval", () => {
    for (const script of scripts(name)) {
      expect(script.attributes.src).toBeTruthy();
      expect(script.text).toBe("");
    }
    expect(page(name).flatMap((element) => Object.keys(element.attributes).filter((key) => key.startsWith("on")))).toEqual([]);
    expect(page(name).filter((element) => /^\s*javascript:/i.test(element.attributes.href ?? ""))).toEqual([]);
    const scriptSources = policy(name).get("script-src") ?? policy(name).get("default-src") ?? [];
    expect(scriptSources.filter((source) => /unsafe|\*|data:|blob:|^https?:$/.test(source))).toEqual([]);
  });

  test("says its policy before anything that it judges", () => {
    const order = page(name).map((element) => (element.attributes["http-equiv"] === "Content-Security-Policy" ? "policy" : element.name));
    const judged = order.findIndex((what) => ["script", "link", "style", "img"].includes(what));
    expect(order.indexOf("policy")).toBeLessThan(judged);
  });
});

test("the pane names the support and the privacy page", () => {
  const link = (rel: string) => page("taskpane.html").find((element) => element.name === "link" && element.attributes.rel === rel)?.attributes.href;
  expect(link("help")).toBe(`${ADDIN_URL}/support.html`);
  expect(link("privacy-policy")).toBe(`${ADDIN_URL}/privacy.html`);
});

test("the privacy page says what leaves the device, and the policy of the pages lets out nothing else: change both or neither", () => {
  expect(file("privacy.html").replace(/\s+/g, " ")).toContain("Nothing that the add-in reads or keeps, except a domain that you look up.");
  for (const host of LOOK_UP_HOSTS) expect(file("privacy.html")).toContain(host);
  for (const name of ADDIN_PAGES) expect(policy(name).get("connect-src")).toEqual(["'self'", ...LOOK_UP_HOSTS.map((host) => `https://${host}`)]);
});

test("the scripts hold no eval and no new Function, which the policy would stop", () => {
  // webpack's own way to the global object, tried only where there is no globalThis.
  const code = (name: string) => file(name).replaceAll(/new Function\(["']return this["']\)/g, "");
  for (const name of files().filter((candidate) => candidate.endsWith(".js"))) expect({ name, found: /\beval\(|\bnew Function\(/.exec(code(name))?.[0] }).toEqual({ name, found: undefined });
});

test("each address in manifest.xml is a file that was built", () => {
  const addresses = everyElement(readXml(file("manifest.xml"))).flatMap((element) => Object.entries(element.attributes).flatMap(([key, value]) => (key === "DefaultValue" && value.startsWith("https:") ? [value] : [])));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith(`${ADDIN_URL}/`)).toBe(true);
    expect(files()).toContain(address.slice(ADDIN_URL.length + 1));
  }
});

test("each address and file in manifest.json is one that was built", () => {
  const strings = [...file("manifest.json").matchAll(/"([^"]+)"/g)].map(([, string = ""]) => string);
  const own = strings.flatMap((string) => (string.startsWith(`${ADDIN_URL}/`) ? [string.slice(ADDIN_URL.length + 1)] : /^(assets|locales)\//.test(string) ? [string] : []));
  expect(own.length).toBeGreaterThan(10);
  for (const name of own) expect(files()).toContain(name);
  expect(strings.filter((string) => string.startsWith("https:") && !string.startsWith(`${ADDIN_URL}/`))).toEqual([expect.stringContaining("/MicrosoftTeams.schema.json") as string]);
});

test("each function that manifest.xml names is in the script of the page that runs it", () => {
  const elements = everyElement(readXml(file("manifest.xml")));
  const code = (name: string) => scripts(name).map((script) => script.attributes.src ?? "").filter((source) => !source.startsWith("https:")).map(file).join("");
  const commands = elements.flatMap(({ name, text }) => (name === "FunctionName" ? [text] : []));
  const events = elements.flatMap(({ attributes }) => (attributes.FunctionName === undefined ? [] : [attributes.FunctionName]));
  expect([new Set(commands).size, events.length]).toEqual([3, 1]);
  for (const name of commands) expect(code("commands.html")).toContain(name);
  for (const name of events) expect(file("launchevent.js")).toContain(`"${name}"`);
});

describe("built otherwise", () => {
  const other = path.join(built, "..", `${path.basename(built)}-other`);
  afterEach(() => rmSync(other, { recursive: true, force: true }));

  test(
    "own support and privacy pages of the publisher stand in the place of the add-in's",
    async () => {
      // Its pages and manifest alone are looked at: its scripts may stay as long as they are.
      await build(other, { ADDIN_URL, SUPPORT_URL: "https://help.contoso.com/?topic=closeout&v=1", PRIVACY_URL: "https://contoso.com/privacy" }, "--no-optimization-minimize");
      const manifest = readXml(readFileSync(path.join(other, "manifest.xml"), "utf8"));
      expect(attribute(child(manifest, "SupportUrl"), "DefaultValue")).toBe("https://help.contoso.com/?topic=closeout&v=1");
      expect(existsSync(path.join(other, "support.html"))).toBe(false);
      expect(existsSync(path.join(other, "privacy.html"))).toBe(false);
      const links = readPage(readFileSync(path.join(other, "taskpane.html"), "utf8")).filter((element) => element.name === "link");
      expect(links.map((element) => element.attributes.href)).toEqual(expect.arrayContaining(["https://help.contoso.com/?topic=closeout&v=1", "https://contoso.com/privacy"]));
    },
    BUILD_WITHIN_MS,
  );

  test(
    "an address that is not https fails the build in one sentence, and builds nothing",
    async () => {
      const failure = await build(other, { ADDIN_URL: "http://addins.contoso.com" }).then(
        () => null,
        (error: unknown) => error as { code: number; stderr: string; stdout: string },
      );
      expect(failure?.code).toBeGreaterThan(0);
      expect(failure?.stdout).toBe("");
      expect(failure?.stderr.trim().split("\n")).toHaveLength(1);
      expect(failure?.stderr).toContain("ADDIN_URL must be an https address");
      expect(existsSync(other)).toBe(false);
    },
    BUILD_WITHIN_MS,
  );
});
