/** Every figure that `npm run bench` prints, in the order of its table and its JSON, with its unit. */
export const FIGURES = {
  "pane.firstScript.raw": "bytes",
  "pane.firstScript.gzip": "bytes",
  "pane.firstScript.brotli": "bytes",
  "pane.tenantShown.ms": "ms",
  "pane.baseline.ms": "ms",
  "pane.tenantShown.ratio": "ratio",
  "pane.longTasks.ms": "ms",
  "insert.customer.read.waits": "count",
  "insert.customer.read.calls": "count",
  "insert.customer.compose.waits": "count",
  "insert.customer.compose.calls": "count",
  "insert.accountTeam.read.waits": "count",
  "insert.accountTeam.read.calls": "count",
  "insert.accountTeam.compose.waits": "count",
  "insert.accountTeam.compose.calls": "count",
  "insert.assignment.read.waits": "count",
  "insert.assignment.read.calls": "count",
  "insert.assignment.compose.waits": "count",
  "insert.assignment.compose.calls": "count",
  "insert.ribbon.customer.read.waits": "count",
  "insert.ribbon.customer.read.calls": "count",
  "insert.ribbon.customer.compose.waits": "count",
  "insert.ribbon.customer.compose.calls": "count",
  "insert.ribbon.accountTeam.read.waits": "count",
  "insert.ribbon.accountTeam.read.calls": "count",
  "insert.ribbon.accountTeam.compose.waits": "count",
  "insert.ribbon.accountTeam.compose.calls": "count",
  "insert.ribbon.assignment.read.waits": "count",
  "insert.ribbon.assignment.read.calls": "count",
  "insert.ribbon.assignment.compose.waits": "count",
  "insert.ribbon.assignment.compose.calls": "count",
  "detect.ordinary.ms": "ms",
  "detect.1MB.ms": "ms",
  "sendCheck.script.gzip": "bytes",
  "sendCheck.1MB.ms": "ms",
  "directory.detect.1k.ms": "ms",
  "directory.detect.1M.ms": "ms",
  "directory.detect.1M.heapMB": "MB",
  "directory.import.1M.s": "s",
  "directory.import.1M.floor.s": "s",
  "directory.import.1M.ratio": "ratio",
  "directory.import.1M.longestBlock.ms": "ms",
  "directory.import.1M.heapMB": "MB",
  "directory.search.100k.ms": "ms",
  "closings.open.10k.ms": "ms",
  "closings.scroll.longestFrame.ms": "ms",
  "templates.render.ms": "ms",
  "templates.picker.5k.ms": "ms",
  "templates.filter.5k.ms": "ms",
  "sync.100k.s": "s",
  "sync.100k.heapMB": "MB",
  "sync.100k.requests": "count",
  "memory.30min.growthMB": "MB",
  "memory.500switches.growthMB": "MB",
} as const;

export type FigureName = keyof typeof FIGURES;
export type Unit = (typeof FIGURES)[FigureName];
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** The figures that a group measures are those that begin with its name. */
export type GroupName = FigureName extends `${infer Group}.${string}` ? Group : never;
export type FiguresOf<Group extends GroupName> = Readonly<Record<Extract<FigureName, `${Group}.${string}`>, number>>;

const DECIMALS: Readonly<Record<Unit, number>> = { bytes: 0, count: 0, ms: 1, s: 2, MB: 1, ratio: 2 };

/** The figure as it is printed: no more decimals than the measurement has meaning. */
export function rounded(name: FigureName, value: number): number {
  return Number(value.toFixed(DECIMALS[FIGURES[name]]));
}
