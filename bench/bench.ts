export { BROWSER_ARGUMENTS } from "../test/e2e/support/browserArguments";
import { BrowserStage, type Tools } from "./BrowserStage";
import { chooseGroups } from "./chooseGroups";
import { FIGURE_NAMES, type FigureName } from "./figures";
import { groups } from "./groups";
import { json, table } from "./report";

const WRONG_COMMAND = 2;

/** `npm run bench -- GROUP…`: a table for people, and one flat JSON object on the last line. Resolves to the exit status. */
export async function bench(names: readonly string[], tools: Tools): Promise<number> {
  const choice = chooseGroups(names, groups.map(({ name }) => name));
  if (!choice.known) {
    console.error(choice.sentence);
    return WRONG_COMMAND;
  }
  const stage = new BrowserStage(tools);
  const measured = new Map<FigureName, number>();
  const notes: string[] = [];
  try {
    for (const group of groups.filter(({ name }) => choice.chosen.includes(name))) {
      const result = await group.run(stage);
      const figures: Readonly<Partial<Record<FigureName, number>>> = result.figures;
      for (const name of FIGURE_NAMES) if (figures[name] !== undefined) measured.set(name, figures[name]);
      notes.push(...result.notes);
    }
  } finally {
    await stage.close();
  }
  console.log([...table(measured), ...(notes.length > 0 ? ["", ...notes] : []), "", json(measured)].join("\n"));
  return 0;
}
