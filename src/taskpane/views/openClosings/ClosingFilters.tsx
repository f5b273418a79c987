import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { VARIANTS } from "../../../core/engagement/Closing";
import { GROUPINGS, type ClosingFilter, type Grouping } from "../../../core/pipeline/arrangeClosings";
import { WAITS_FOR } from "../../../core/pipeline/waitsFor";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import { REGIONS } from "../../../playbook/queues";
import { Choice } from "../Fields";

interface ClosingFiltersProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly filter: ClosingFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: ClosingFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** Which closings the table shows, and in which groups. */
export function ClosingFilters({ m, o, filter, grouping, onFilter, onGrouping }: ClosingFiltersProps) {
  const all = { value: "all" as const, text: o.all };
  return (
    <div className="closing-filters">
      <SearchBox className="closing-search" placeholder={o.filterText} ariaLabel={o.filterText} value={filter.text} disableAnimation showIcon={false} onChange={(_, text) => { onFilter({ ...filter, text: text ?? "" }); }} />
      <div className="filters">
        <Choice
          label={o.column.waitsFor}
          value={filter.waitsFor}
          options={[{ value: "open" as const, text: o.openOnly }, ...WAITS_FOR.map((waitsFor) => ({ value: waitsFor, text: o.waitsForName[waitsFor] })), all]}
          onChange={(waitsFor) => { onFilter({ ...filter, waitsFor }); }}
        />
        <Choice
          label={m.region}
          value={filter.region}
          options={[all, ...REGIONS.map((region) => ({ value: region, text: m.regionName(region) })), { value: "notKnown" as const, text: o.notKnown }]}
          onChange={(region) => { onFilter({ ...filter, region }); }}
        />
        <Choice label={m.variant} value={filter.variant} options={[all, ...VARIANTS.map((variant) => ({ value: variant, text: m.variantName[variant] }))]} onChange={(variant) => { onFilter({ ...filter, variant }); }} />
        <Choice label={o.groupBy} value={grouping} options={GROUPINGS.map((value) => ({ value, text: o.grouping[value] }))} onChange={onGrouping} />
        <Checkbox label={o.overdueOnly} checked={filter.overdueOnly} onChange={(_, overdueOnly) => { onFilter({ ...filter, overdueOnly: overdueOnly === true }); }} />
      </div>
    </div>
  );
}
