import { readFileSync } from "fs";
import { addInUrls } from "../../scripts/addInUrls";
import { manifestVersion, publishedManifest } from "../../scripts/publishedManifest";
import { attribute, child, readXml } from "../manifest/readXml";

const xml = readFileSync("manifest.xml", "utf8");
const CONTOSO = addInUrls({ ADDIN_URL: "https://addins.contoso.com/closeout" });

test("every address of the add-in moves to its folder, and nothing else changes", () => {
  const published = publishedManifest(xml, CONTOSO, "1.0.0");
  expect(published).not.toContain("localhost");
  expect(published.replaceAll("https://addins.contoso.com/closeout/", "https://localhost:3000/")).toBe(xml);
});

test("where it is served from localhost, the manifest is the repository's", () => {
  expect(publishedManifest(xml, addInUrls(), "1.0.0")).toBe(xml);
});

test("a support page elsewhere is named as it is, and its characters stay text", () => {
  const urls = addInUrls({ ADDIN_URL: "https://addins.contoso.com", SUPPORT_URL: "https://help.contoso.com/?a=1&b='$&'" });
  const published = publishedManifest(xml, urls, "1.0.0");
  expect(attribute(child(readXml(published), "SupportUrl"), "DefaultValue")).toBe(urls.supportUrl);
  expect(published).toContain("?a=1&amp;b=");
});

test.each([
  ["0.1.0", "0.1.0.0"],
  ["1.0.0", "1.0.0.0"],
  ["12.34.99999", "12.34.99999.0"],
])("package version %s is version %s of the manifest", (version, expected) => {
  expect(manifestVersion(version)).toBe(expected);
  expect(child(readXml(publishedManifest(xml, CONTOSO, version)), "Version").text).toBe(expected);
});

test.each(["1.0", "1.0.0.0", "1.0.0-beta.1", "v1.0.0", "1.0.100000", ""])("package version %p is refused", (version) => {
  expect(() => manifestVersion(version)).toThrow(RangeError);
});

test.each([
  ["no SupportUrl", /<SupportUrl.*>/],
  ["no Version", /<Version>.*<\/Version>/],
])("a manifest with %s is refused instead of published half done", (_, pattern) => {
  expect(() => publishedManifest(xml.replace(pattern, ""), CONTOSO, "1.0.0")).toThrow(/manifest.xml must have one/);
  expect(() => publishedManifest(xml.replace(pattern, "$&$&"), CONTOSO, "1.0.0")).toThrow(/but it has 2/);
});
