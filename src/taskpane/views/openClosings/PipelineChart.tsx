import { HorizontalBarChartWithAxis } from "@fluentui/react-charting";
import { useEffect, useRef, useState } from "react";
import { COUNTED_REGIONS } from "../../../core/pipeline/pipelineCounts";
import type { PipelineProps } from "./Pipeline";

const BAR = 16;
const ROW = 24;
const AROUND = 76;
const NARROWEST = 240;
/** In pixels: what a letter of a step's name takes at most, and what stands between the names and the bars. */
const LETTER = 7;
const WIDE_LETTER = 12;
const BESIDE_NAMES = 16;
const MOST_FOR_NAMES = 0.55;

/** A bar for each step, its regions one after the other in the colours of the theme. */
export function PipelineChart({ m, o, format, rows, language }: PipelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const name = (region: (typeof COUNTED_REGIONS)[number]): string => (region === "notKnown" ? o.notKnown : m.regionName(region));
  const counted = rows.filter(({ total }) => total > 0);
  const data = counted.flatMap(({ waitsFor, regions }) =>
    COUNTED_REGIONS.filter((region) => regions[region] > 0).map((region) => ({
      x: regions[region],
      y: o.waitsForName[waitsFor],
      legend: name(region),
      color: `var(--region-${region.toLowerCase()})`,
      xAxisCalloutData: o.waitsForName[waitsFor],
      yAxisCalloutData: format.number(regions[region]),
      callOutAccessibilityData: { ariaLabel: `${o.waitsForName[waitsFor]}, ${name(region)}: ${format.number(regions[region])}` },
    })),
  );
  return (
    <div className="pipeline-chart" ref={box}>
      {width > 0 && data.length > 0 && (
        <HorizontalBarChartWithAxis
          data={data}
          chartTitle={o.pipeline}
          culture={language}
          width={width}
          height={counted.length * ROW + AROUND}
          barHeight={BAR}
          hideLabels
          showYAxisLables
          showYAxisLablesTooltip={false}
          margins={{ left: Math.min(width * MOST_FOR_NAMES, Math.max(...data.map(({ y }) => lengthOf(y))) + BESIDE_NAMES), right: 16, top: 8, bottom: 32 }}
          legendProps={{ allowFocusOnLegends: true }}
          enabledLegendsWrapLines
        />
      )}
    </div>
  );
}

/** What a name takes at most, in pixels. */
const lengthOf = (name: string): number => Array.from(name).reduce((sum, sign) => sum + (sign > "\u2e7f" ? WIDE_LETTER : LETTER), 0);

/** The width that the chart has, followed. */
function useWidth(box: React.RefObject<HTMLDivElement>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => { setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth))); };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [box]);
  return width;
}
