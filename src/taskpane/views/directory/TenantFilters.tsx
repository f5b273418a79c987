import type { TenantFilter } from "../../../app/filterTenants";
import type { LanguageCode } from "../../../core/language/LanguageCode";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { PaneMessages } from "../../../messages/pane";
import { QUEUE_TRANSLATIONS, REGIONS } from "../../../playbook/queues";
import { Choice } from "../Fields";

interface TenantFiltersProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  readonly language: LanguageCode;
  readonly filter: TenantFilter;
  readonly onFilter: (filter: TenantFilter) => void;
}

const MILESTONES = ["reached", "notReached", "notKnown"] as const;

/** Which tenants the list shows: of a region, which is its queue, and by the milestone. */
export function TenantFilters({ m, d, language, filter, onFilter }: TenantFiltersProps) {
  return (
    <div className="filters">
      <Choice
        label={d.regionAndQueue}
        value={filter.region}
        options={[
          { value: "all" as const, text: d.all },
          ...REGIONS.map((region) => ({ value: region, text: `${m.regionName(region)} – ${QUEUE_TRANSLATIONS[language][region]}` })),
          { value: "notKnown" as const, text: d.notKnown },
        ]}
        onChange={(region) => { onFilter({ ...filter, region }); }}
      />
      <Choice
        label={d.milestone}
        value={filter.milestone}
        options={[{ value: "all" as const, text: d.all }, ...MILESTONES.map((milestone) => ({ value: milestone, text: d.milestoneName[milestone] }))]}
        onChange={(milestone) => { onFilter({ ...filter, milestone }); }}
      />
    </div>
  );
}
