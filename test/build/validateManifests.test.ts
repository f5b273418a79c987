import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { ONLY_MICROSOFT, validateManifests } from "../../scripts/validate/validateManifests";

// Microsoft's package compiles its schema for each file it judges, which takes a loaded machine its time.
jest.setTimeout(60_000);

const reads = () => Promise.resolve({});
const root = mkdtempSync(path.join(tmpdir(), "closeout-validate-"));
beforeEach(() => {
  cpSync("manifest.xml", path.join(root, "manifest.xml"));
  cpSync("assets", path.join(root, "assets"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const problems = async (environment = {}, read: () => Promise<unknown> = reads) => (await validateManifests(root, environment, read)).flatMap((judgement) => judgement.problems);

test("nothing is wrong with the manifests, here and published elsewhere", async () => {
  const judgements = await validateManifests(root, { ADDIN_URL: "https://addins.contoso.com/closeout" }, reads);
  expect(judgements).toEqual([
    { name: "manifest.xml in the repository", problems: [] },
    { name: "manifest.xml for https://addins.contoso.com/closeout", problems: [] },
    { name: "manifest.json and its translations for https://addins.contoso.com/closeout", problems: [] },
  ]);
  expect(await problems()).toEqual([]);
});

test("a manifest.xml that was changed by hand is seen", async () => {
  writeFileSync(path.join(root, "manifest.xml"), readFileSync("manifest.xml", "utf8").replace("Open pane", "Open the pane"));
  expect(await problems()).toEqual(["it is not what its facts make: run npm run manifest"]);
});

test("one that Microsoft's reader refuses is seen, with its reason", async () => {
  expect(await problems({}, () => Promise.reject(new Error("Unclosed root tag")))).toEqual(["Microsoft's reader refuses it: Unclosed root tag"]);
});

test("an icon that is missing, or has another size, is seen in each manifest that names it", async () => {
  rmSync(path.join(root, "assets", "icon-75.png"));
  cpSync("assets/icon-144.png", path.join(root, "assets", "icon-192.png"));
  expect(await problems()).toEqual([
    "assets/icon-75.png is named, but is no file of the add-in",
    expect.stringMatching(/^assets\/icon-(75|192).png /),
    expect.stringMatching(/^assets\/icon-(75|192).png /),
  ]);
  expect(await problems()).toContain("assets/icon-192.png is 144 pixels wide; it must have 192");
});

test("an address that is not https is refused, as the build does", async () => {
  await expect(validateManifests(root, { ADDIN_URL: "http://addins.contoso.com" }, reads)).rejects.toThrow("ADDIN_URL must be an https address");
});

test("what only Microsoft can check is said with the way to ask", () => {
  expect(ONLY_MICROSOFT).toContain("npx office-addin-manifest validate");
  expect(ONLY_MICROSOFT).toContain("https://dev.teams.microsoft.com");
});
