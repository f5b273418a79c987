import { DefaultButton } from "@fluentui/react/lib/Button";
import type { FormEvent } from "react";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import { useTyped } from "../typedValues";
import { DayInput, dayFault } from "./DayField";

interface OnDayProps {
  /** Tells the field from the tenant's others. */
  readonly name: string;
  readonly e: EngagementMessages;
  readonly label: string;
  /** What is recorded, for who cannot see which step the button stands in. */
  readonly step: string;
  /** Where the field begins: the recorded day, or today. */
  readonly begin: string;
  readonly today: string;
  readonly disabled?: boolean;
  readonly onDay: (day: string) => void;
}

/** A day and the button that records it. */
export function OnDay({ name, e, label, step, begin, today, disabled = false, onDay }: OnDayProps) {
  const [typed, setTyped] = useTyped<string>(`on ${name}`);
  const [tried, setTried] = useTyped(`on ${name} tried`, false);
  const value = typed ?? begin;
  const fault = dayFault(value, today, e);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(fault === null ? undefined : true);
    if (fault !== null || disabled) return;
    setTyped(undefined);
    onDay(value);
  };
  return (
    <form className="on-day" onSubmit={submit} noValidate>
      <DayInput label={label} value={value} max={today} error={tried || (typed !== undefined && typed !== "") ? fault : null} onChange={setTyped} />
      <DefaultButton type="submit" disabled={disabled} ariaLabel={e.recordDayOf(step)}>
        {e.recordDay}
      </DefaultButton>
    </form>
  );
}
