import { evaluateFolder } from "./evaluateFolder";
import { FolderError } from "./FolderError";
import { isFaultless } from "./summarize";

/** Status of a folder that cannot be judged, or of a wrong command; 1 is for faults found. */
const CANNOT_JUDGE = 2;

/** `npm run evaluate -- FOLDER`: a line for each mail and the summary alone on the last one. Resolves to the exit status. */
export async function evaluate(folders: readonly string[]): Promise<number> {
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) {
    console.error("Usage: npm run evaluate -- FOLDER, for example evaluation/step1");
    return CANNOT_JUDGE;
  }
  try {
    const { lines, summary } = await evaluateFolder(folder);
    console.log([...lines, JSON.stringify(summary)].join("\n"));
    return isFaultless(summary) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    console.error(error.message);
    return CANNOT_JUDGE;
  }
}
