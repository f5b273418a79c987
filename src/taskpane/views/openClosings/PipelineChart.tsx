import { MultiStackedBarChart, MultiStackedBarChartVariant } from "@fluentui/react-charting";
import { useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { COUNTED_REGIONS } from "../../../core/pipeline/pipelineCounts";
import type { PipelineProps } from "./Pipeline";

const BAR = 14;
const BAR_OF_CHART = 'g[role="img"]';
// The widths are those of openClosings.css.
const STYLES = { singleChartRoot: "pipeline-bar", chartTitleLeft: "pipeline-bar-name" };

/**
 * A bar for each step, its regions one after the other in the colours of the theme, all on one scale.
 *
 * Not HorizontalBarChartWithAxis, which would draw an axis: it keys each piece by its place and its count, so that pieces of
 * equal counts stayed behind when the filter changed, and it tells those who listen in English what it draws. This chart keys
 * by the place alone and takes every word from here, but for its legend, which is therefore drawn below.
 */
export function PipelineChart({ m, o, format, rows, language }: PipelineProps) {
  // The chart looks for a piece by its region, which is in every bar: told which one, it puts its callout there.
  const [at, setAt] = useState<Element | null>(null);
  const name = (region: (typeof COUNTED_REGIONS)[number]): string => (region === "notKnown" ? o.notKnown : m.regionName(region));
  const colour = (region: (typeof COUNTED_REGIONS)[number]): string => `var(--region-${region.toLowerCase()})`;
  const counted = rows.filter(({ total }) => total > 0);
  const regions = COUNTED_REGIONS.filter((region) => counted.some((row) => row.regions[region] > 0));
  if (counted.length === 0) return null;

  const point = (event: SyntheticEvent): void => {
    const piece = event.target instanceof Element ? event.target.closest(BAR_OF_CHART) : null;
    if (piece !== null) setAt(piece);
  };
  const leave = (): void => { setAt(null); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || at === null) return;
    // What is said of a piece goes first, and the list stays.
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <div className="pipeline-chart" role="group" aria-label={o.pipeline} onFocus={point} onMouseOver={point} onMouseLeave={leave} onBlur={leave} onKeyDown={onKeyDown}>
      <MultiStackedBarChart
        variant={MultiStackedBarChartVariant.AbsoluteScale}
        data={counted.map(({ waitsFor, regions: count, total }) => ({
          chartTitle: `${o.waitsForName[waitsFor]}: ${format.number(total)}`,
          chartData: regions.filter((region) => count[region] > 0).map((region) => ({
            data: count[region],
            legend: name(region),
            color: colour(region),
            xAxisCalloutData: `${o.waitsForName[waitsFor]} · ${name(region)}`,
            yAxisCalloutData: format.number(count[region]),
            callOutAccessibilityData: { ariaLabel: `${o.waitsForName[waitsFor]}, ${name(region)}: ${format.number(count[region])}` },
          })),
        }))}
        culture={language}
        barHeight={BAR}
        hideLegend
        hideLabels
        styles={STYLES}
        calloutProps={{ target: at, hidden: at === null, setInitialFocus: false }}
      />
      <ul className="pipeline-legend">
        {regions.map((region) => (
          <li key={region}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={colour(region)} />
            </svg>
            {name(region)}
          </li>
        ))}
      </ul>
    </div>
  );
}
