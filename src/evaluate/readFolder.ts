import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDirectoryCsv } from "../adapters/csv/readDirectoryCsv";
import type { RowFault } from "../core/directory/directoryRows";
import type { Tenant } from "../core/tenant/Tenant";
import type { TenantLookUp } from "../ports/TenantLookUp";
import { FolderError } from "./FolderError";
import { readExpected } from "./readExpected";
import type { Expected } from "./readExpected";
import { recordedLookUp } from "./recordedLookUp";

export interface LabelledMail {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

export interface LabelledFolder {
  /** By file name. */
  readonly mails: readonly LabelledMail[];
  /** Files in mails/ that no label names. */
  readonly unlabelled: readonly string[];
  readonly tenants: readonly Tenant[];
  readonly faults: readonly (RowFault & { readonly line: number })[];
  /** null: the folder has no openid.json, so nothing is looked up. */
  readonly lookUp: TenantLookUp | null;
}

/** Reads a folder of labelled mail as evaluation.md lays it out. @throws {FolderError} */
export async function readFolder(folder: string): Promise<LabelledFolder> {
  const files = (await readdir(join(folder, "mails")).catch((cause: unknown) => {
    throw new FolderError(`There is no folder ${join(folder, "mails")} that can be read.`, { cause });
  })).filter((file) => file.toLowerCase().endsWith(".eml"));
  const labels = await readJson(folder, "expected.json");
  if (labels === undefined) throw new FolderError(`There is no ${join(folder, "expected.json")}.`);
  const expected = readExpected(labels);
  const missing = [...expected.keys()].filter((file) => !files.includes(file));
  if (missing.length > 0) throw new FolderError(`expected.json names ${missing.join(", ")}, which ${missing.length === 1 ? "is" : "are"} not in mails/.`);
  if (expected.size === 0) throw new FolderError("expected.json has no label.");

  const recorded = await readJson(folder, "openid.json");
  const { tenants, faults } = await readDirectory(folder);
  const mails = await Promise.all([...expected].map(async ([file, label]) => ({ file, bytes: await readBytes(folder, file), expected: label })));
  return {
    mails: mails.sort((a, b) => (a.file < b.file ? -1 : 1)),
    unlabelled: files.filter((file) => !expected.has(file)).sort(),
    tenants,
    faults,
    lookUp: recorded === undefined ? null : recordedLookUp(recorded),
  };
}

async function readBytes(folder: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, "mails", file));
  } catch (cause) {
    throw new FolderError(`mails/${file} cannot be read.`, { cause });
  }
}

async function readDirectory(folder: string): Promise<Pick<LabelledFolder, "tenants" | "faults">> {
  const bytes = await readOptional(folder, "directory.csv");
  if (bytes === undefined) return { tenants: [], faults: [] };
  const reading = readDirectoryCsv(bytes);
  if (reading.read) return reading;
  switch (reading.reason) {
    case "empty":
      return { tenants: [], faults: [] };
    case "unknownEncoding":
      throw new FolderError("directory.csv is neither UTF-8 nor UTF-16.");
    case "brokenQuotes":
      throw new FolderError(`directory.csv has a quote in line ${reading.line} that does not close where its cell ends.`);
    case "noTenantColumn":
      throw new FolderError("directory.csv has neither a Tenant nor a Tenant ID column.");
  }
}

/** undefined: there is no such file. */
async function readJson(folder: string, file: string): Promise<unknown> {
  const bytes = await readOptional(folder, file);
  if (bytes === undefined) return undefined;
  try {
    // A byte order mark, which editors leave, is no JSON.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new FolderError(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

async function readOptional(folder: string, file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new FolderError(`${join(folder, file)} cannot be read.`, { cause });
  }
}
