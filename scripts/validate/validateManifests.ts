import { existsSync, readFileSync } from "fs";
import path from "path";
import { version } from "../../package.json";
import { addInUrls } from "../addInUrls";
import { manifestFiles } from "../manifestFiles";
import { readXml } from "./readXml";
import { unifiedProblems } from "./unifiedProblems";
import { xmlProblems } from "./xmlProblems";

/** One manifest's outcome: what was judged, and what is wrong with it. */
export interface Judgement {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What needs Microsoft's service or a person, in the words that `npm run validate` prints. */
export const ONLY_MICROSOFT = [
  "Only Microsoft's services can check:",
  "  - manifest.xml against the XML schemas themselves, which are in no package: npx office-addin-manifest validate manifest.xml",
  "  - that every address answers, and that each icon there has its size (the same command, on the published manifest);",
  "  - manifest.json and its app package beyond the schema: the app validation of the Developer Portal, https://dev.teams.microsoft.com;",
  "  - the Marketplace's policies, when it is submitted to Partner Center.",
].join("\n");

const PNG_WIDTH_AT = 16;

/** The images that a manifest names are there, and the two of the app package have the size that it must have. */
function imageProblems(names: readonly string[], root: string, sizes: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set(names)].flatMap((name) => {
    const file = path.join(root, name);
    if (!existsSync(file)) {
      return [`${name} is named, but is no file of the add-in`];
    }
    const size = sizes.get(name);
    const width = readFileSync(file).readUInt32BE(PNG_WIDTH_AT);
    return size === undefined || size === width ? [] : [`${name} is ${width} pixels wide; it must have ${size}`];
  });
}

/** Every image that a manifest names under the add-in's address, as a path in its folder. */
const imagesIn = (text: string, addInUrl: string): readonly string[] => [...text.matchAll(/"([^"]+\.png)"/g)].flatMap(([, name = ""]) => (name.startsWith(`${addInUrl}/`) ? [name.slice(addInUrl.length + 1)] : name.includes("://") ? [] : [name]));

/**
 * Judges the repository's manifest.xml, and both manifests as `npm run build` makes them for the addresses in the environment, offline.
 *
 * @param root  the project's folder
 * @param readByMicrosoft  office-addin-manifest's reader: resolves for a manifest that it can read
 * @throws {RangeError} if an address is wrong, as the build does
 */
export async function validateManifests(root: string, environment: Readonly<Record<string, string | undefined>>, readByMicrosoft: (file: string) => Promise<unknown>): Promise<readonly Judgement[]> {
  const urls = addInUrls({}, environment);
  const files = manifestFiles(urls, version);
  const xml = files["manifest.xml"] ?? "";
  const committed = path.join(root, "manifest.xml");
  const unreadable = await readByMicrosoft(committed).then(
    () => [],
    (error: unknown) => [`Microsoft's reader refuses it: ${error instanceof Error ? error.message : String(error)}`],
  );
  const outdated = readFileSync(committed, "utf8") === manifestFiles(addInUrls({}, {}), version)["manifest.xml"] ? [] : ["it is not what its facts make: run npm run manifest"];
  const unified = Object.fromEntries(Object.entries(files).flatMap(([name, text]) => (name.endsWith(".json") ? [[name, JSON.parse(text) as unknown]] : [])));
  const packageIcons = new Map([
    ["assets/icon-192.png", 192],
    ["assets/outline-32.png", 32],
  ]);
  return [
    { name: "manifest.xml in the repository", problems: [...unreadable, ...outdated] },
    { name: `manifest.xml for ${urls.addInUrl}`, problems: [...xmlProblems(readXml(xml)), ...imageProblems(imagesIn(xml, urls.addInUrl), root, packageIcons)] },
    { name: `manifest.json and its translations for ${urls.addInUrl}`, problems: [...(await unifiedProblems(unified)), ...imageProblems(imagesIn(files["manifest.json"] ?? "", urls.addInUrl), root, packageIcons)] },
  ];
}
