export { BROWSER_ARGUMENTS } from "../test/e2e/support/browserArguments";
import { BrowserStage, type Tools } from "./BrowserStage";
import { chooseGroups } from "./chooseGroups";
import { FIGURE_NAMES, type FigureName } from "./figures";
import { groups } from "./groups";
import { json, table } from "./report";

const WRONG_COMMAND = 2;

/** `npm run bench -- GROUP…`: a table for people, as each group ends, and one flat JSON object on the last line. Resolves to the exit status. */
export async function bench(names: readonly string[], tools: Tools): Promise<number> {
  const choice = chooseGroups(names, groups.map(({ name }) => name));
  if (!choice.known) {
    console.error(choice.sentence);
    return WRONG_COMMAND;
  }
  const stage = new BrowserStage(tools);
  const measured = new Map<FigureName, number>();
  try {
    for (const group of groups.filter(({ name }) => choice.chosen.includes(name))) {
      const result = await group.run(stage);
      const figures: Readonly<Partial<Record<FigureName, number>>> = result.figures;
      const own = new Map(FIGURE_NAMES.flatMap((name) => (figures[name] === undefined ? [] : [[name, figures[name]] as const])));
      own.forEach((value, name) => measured.set(name, value));
      console.log([...table(own), ...result.notes, ""].join("\n"));
    }
  } finally {
    await stage.close();
  }
  console.log(json(measured));
  return 0;
}
