import { addInUrls } from "../../scripts/addInUrls";
import { manifestFiles } from "../../scripts/manifestFiles";
import { unifiedVersion, xmlVersion } from "../../scripts/manifestVersion";
import { attribute, child, readXml } from "../../scripts/validate/readXml";

const CONTOSO = addInUrls({ ADDIN_URL: "https://addins.contoso.com/closeout" });
const xmlFor = (urls: Parameters<typeof manifestFiles>[0], version = "1.0.0") => manifestFiles(urls, version)["manifest.xml"] ?? "";

test("every address of the add-in moves to its folder, and nothing else changes", () => {
  const published = xmlFor(CONTOSO);
  expect(published).not.toContain("localhost");
  expect(published.replaceAll("https://addins.contoso.com/closeout/", "https://localhost:3000/")).toBe(xmlFor(addInUrls({}, {})));
});

test("a support page elsewhere is named as it is, and its characters stay text", () => {
  const urls = addInUrls({ ADDIN_URL: "https://addins.contoso.com", SUPPORT_URL: "https://help.contoso.com/?a=1&b='$&'" });
  const published = xmlFor(urls);
  expect(attribute(child(readXml(published), "SupportUrl"), "DefaultValue")).toBe(urls.supportUrl);
  expect(published).toContain("?a=1&amp;b=");
});

test.each([
  ["0.1.0", "0.1.0.0"],
  ["1.0.0", "1.0.0.0"],
  ["12.34.99999", "12.34.99999.0"],
])("package version %s is version %s in manifest.xml, and itself in manifest.json", (version, expected) => {
  expect(xmlVersion(version)).toBe(expected);
  expect(unifiedVersion(version)).toBe(version);
  expect(child(readXml(xmlFor(CONTOSO, version)), "Version").text).toBe(expected);
  expect(JSON.parse(manifestFiles(CONTOSO, version)["manifest.json"] ?? "")).toMatchObject({ version });
});

test.each(["1.0", "1.0.0.0", "1.0.0-beta.1", "v1.0.0", "1.0.100000", ""])("package version %p is refused", (version) => {
  expect(() => xmlVersion(version)).toThrow(RangeError);
  expect(() => unifiedVersion(version)).toThrow(RangeError);
  expect(() => manifestFiles(CONTOSO, version)).toThrow(/must be three numbers/);
});
