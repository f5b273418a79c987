import { useId } from "react";
import { isIsoDate } from "../../../core/engagement/IsoDate";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import { useTyped } from "../typedValues";

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly error: string | null;
  /** What leads to it. */
  readonly field?: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A day, in the browser's own field: each reader's order of day and month, and a calendar. */
export function DayInput({ label, value, min, max, error, field, onChange, onBlur }: DayInputProps) {
  const errorId = useId();
  return (
    <label className="choice-field day-field">
      <span>{label}</span>
      <input type="date" value={value} min={min} max={max} data-field={field} aria-invalid={error !== null} aria-describedby={error === null ? undefined : errorId} onChange={(event) => { onChange(event.target.value); }} onBlur={onBlur} />
      {error !== null && (
        <span id={errorId} className="error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}

/** Why a day cannot be one on which something was done; null: it can. */
export function dayFault(day: string, today: string, e: EngagementMessages): string | null {
  if (!isIsoDate(day)) return e.dayMissing;
  return day > today ? e.dayToCome : null;
}

interface DayFieldProps {
  /** Tells the field from the tenant's others. */
  readonly name: string;
  readonly e: EngagementMessages;
  readonly label: string;
  readonly value: string | null;
  readonly today: string;
  /** null: the day is taken back. */
  readonly onDay: (day: string | null) => void;
}

/** A day of the record, said when the field is left; blank takes it back. */
export function DayField({ name, e, label, value, today, onDay }: DayFieldProps) {
  const [typed, setTyped] = useTyped<string>(`day ${name}`);
  const fault = typed === undefined || typed === "" ? null : dayFault(typed, today, e);
  const leave = (): void => {
    if (typed === undefined || fault !== null) return;
    setTyped(undefined);
    if ((typed || null) !== value) onDay(typed || null);
  };
  return <DayInput label={label} value={typed ?? value ?? ""} max={today} error={fault} field={name} onChange={setTyped} onBlur={leave} />;
}
