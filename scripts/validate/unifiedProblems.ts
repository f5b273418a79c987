import { readFileSync } from "fs";
import path from "path";
import { AppManifestUtils } from "@microsoft/app-manifest";

type Json = Readonly<Record<string, unknown>>;

const SCHEMAS = path.join("node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams");

/**
 * Microsoft's schema of that name and version, from its package.
 *
 * The schema of translations writes a bracket in two patterns that a strict reader of patterns refuses; nothing else is changed.
 */
function schema(version: string, name: string): Parameters<typeof AppManifestUtils.validateAgainstSchema>[1] {
  const text = readFileSync(path.join(SCHEMAS, `v${version}`, `${name}.schema.json`), "utf8");
  return JSON.parse(text.replaceAll(String.raw`\\b]\\.`, String.raw`\\b\\]\\.`)) as ReturnType<typeof schema>;
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object in the value, itself included. */
const objectsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.flatMap(objectsIn) : isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []);

/** What refers to an action that no runtime has, the actions that nothing refers to, and ids that stand twice. */
function actionProblems(manifest: Json): readonly string[] {
  const extensions = objectsIn(manifest.extensions);
  const actions = extensions.flatMap(({ runtimes }) => (Array.isArray(runtimes) ? objectsIn(runtimes).flatMap(({ id, type }) => (type === "openPage" || type === "executeFunction" ? [String(id)] : [])) : []));
  const references = extensions.flatMap(({ actionId }) => (typeof actionId === "string" ? [actionId] : []));
  const ids = extensions.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  return [
    ...references.flatMap((id) => (actions.includes(id) ? [] : [`the action ${id} is referred to, but no runtime has it`])),
    ...actions.flatMap((id) => (references.includes(id) ? [] : [`nothing refers to the action ${id}`])),
    ...ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`the id ${id} stands twice`])),
  ];
}

/** The text at a path such as "extensions[0].ribbons[1].tabs[0].groups[0].label"; undefined where there is none. */
const at = (value: unknown, dotted: string): unknown => dotted.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : Array.isArray(inner) ? (inner as unknown[])[Number(key)] : undefined), value);

/**
 * One line for each thing in a unified manifest and its translations that Microsoft's published JSON schema forbids, or that fits
 * together badly; empty if there is none.
 *
 * @param files  of the app package, by path: "manifest.json" and those that its localizationInfo names
 * @throws {Error} if there is no schema of the manifest's version
 */
export async function unifiedProblems(files: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const manifest = files["manifest.json"];
  if (!isObject(manifest)) {
    return ["manifest.json is missing"];
  }
  const version = String(manifest.manifestVersion);
  const judged = async (name: string, content: unknown): Promise<readonly string[]> => {
    // The package's type names its own manifests; it validates whatever it is given.
    const problems = await AppManifestUtils.validateAgainstSchema(content as never, schema(version, name));
    return problems;
  };

  const languages = objectsIn(manifest.localizationInfo).flatMap(({ file }) => (typeof file === "string" ? [file] : []));
  const translations = await Promise.all(
    languages.map(async (file) => {
      const content = files[file];
      if (!isObject(content)) {
        return [`${file} is named, but missing`];
      }
      const astray = Object.keys(content).filter((key) => key !== "$schema" && typeof at(manifest, key) !== "string");
      return [...(await judged("MicrosoftTeams.Localization", content)), ...astray.map((key) => `translates ${key}, which is not in the manifest`)].map((problem) => `${file}: ${problem}`);
    }),
  );
  return [...(await judged("MicrosoftTeams", manifest)), ...actionProblems(manifest), ...translations.flat()];
}
