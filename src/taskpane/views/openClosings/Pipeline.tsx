import { Component, lazy, Suspense, useState, type ReactNode } from "react";
import { COUNTED_REGIONS, type PipelineRow } from "../../../core/pipeline/pipelineCounts";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import type { PaneFormats } from "../paneFormats";

// The charting library is larger than all the rest of the pane.
const PipelineChart = lazy(async () => ({ default: (await import("./PipelineChart")).PipelineChart }));

export interface PipelineProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly rows: readonly PipelineRow[];
  readonly language: string;
}

/** How many closings stand where: a chart, or the same numbers as a table. */
export function Pipeline({ shows, onShows, ...props }: PipelineProps & { readonly shows: boolean; readonly onShows: (shows: boolean) => void }) {
  const { o } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="pipeline" aria-label={o.pipeline}>
      <div className="pipeline-head">
        <button type="button" className="link disclosure" aria-expanded={shows} onClick={() => { onShows(!shows); }}>
          {o.pipeline}
        </button>
        {shows && (
          <button type="button" className="link" onClick={() => { setAsTable(!asTable); }}>
            {asTable ? o.asChart : o.asTable}
          </button>
        )}
      </div>
      {shows && (asTable ? <PipelineTable {...props} /> : (
        <ChartFault otherwise={<><p className="quiet">{o.chartNotLoaded}</p><PipelineTable {...props} /></>}>
          <Suspense fallback={<div className="pipeline-chart skeleton" />}>
            <PipelineChart {...props} />
          </Suspense>
        </ChartFault>
      ))}
    </section>
  );
}

/** Roles stand by name: where the pane is narrow each row is a block of its own, and a browser takes that for no table. */
function PipelineTable({ m, o, format, rows }: PipelineProps) {
  const columns: readonly { readonly key: string; readonly heading: string; readonly count: (row: PipelineRow) => number }[] = [
    ...COUNTED_REGIONS.map((region) => ({ key: region, heading: region === "notKnown" ? o.notKnown : m.regionName(region), count: (row: PipelineRow) => row.regions[region] })),
    { key: "total", heading: o.total, count: ({ total }) => total },
    { key: "overdue", heading: o.overdue, count: ({ overdue }) => overdue },
  ];
  return (
    <table className="pipeline-table" role="table" aria-label={o.pipeline}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{o.column.waitsFor}</th>
          {columns.map(({ key, heading }) => <th key={key} role="columnheader" scope="col">{heading}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.waitsFor} role="row">
            <th role="rowheader" scope="row">{o.waitsForName[row.waitsFor]}</th>
            {columns.map(({ key, heading, count }) => (
              <td key={key} role="cell" data-label={heading} className={count(row) === 0 ? "none" : undefined}>{format.number(count(row))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A script that does not load, or a chart that fails, leaves the numbers. */
class ChartFault extends Component<{ readonly otherwise: ReactNode; readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}
