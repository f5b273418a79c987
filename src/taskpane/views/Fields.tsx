import { TextField } from "@fluentui/react/lib/TextField";
import { useState } from "react";
import { readWhole } from "../../app/answers";
import { useTyped } from "./typedValues";

interface NumberFieldProps {
  /** Tells the field from the tenant's others. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly least: number;
  readonly wrong: string;
  readonly onChange: (value: number | null) => void;
}

/** A whole number. What is typed stays as it is typed; only a number within its bounds is passed on, blank as null. */
export function NumberField({ name, label, description, value, least, wrong, onChange }: NumberFieldProps) {
  // What is typed stands while it is no number, and while somebody types: a value from elsewhere does not change it under their hands.
  const [typed, setTyped] = useTyped<string>(`number ${name}`);
  const [typing, setTyping] = useState(false);
  const saysValue = typed !== undefined && (typed.trim() === "" ? null : readWhole(typed, least)) === value;
  const isNumber = typed !== undefined && (typed.trim() === "" || readWhole(typed, least) !== null);
  const text = typed !== undefined && (typing || saysValue || !isNumber) ? typed : value === null ? "" : String(value);
  const isWrong = text.trim() !== "" && readWhole(text, least) === null;
  return (
    <TextField
      label={label}
      {...(description === undefined ? {} : { description })}
      inputMode="numeric"
      data-field={name}
      value={text}
      {...(isWrong ? { errorMessage: wrong } : {})}
      onFocus={() => { setTyping(true); }}
      onBlur={() => { setTyping(false); }}
      onChange={(_, now) => {
        const next = now ?? "";
        setTyping(true);
        setTyped(next);
        const read = readWhole(next, least);
        if (next.trim() === "") onChange(null);
        else if (read !== null) onChange(read);
      }}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** Shown while nothing is chosen. Without it the first option is. */
  readonly placeholder?: string;
  readonly onChange: (value: T) => void;
}

/** A native select: the lightest control that every keyboard, screen reader and phone knows. */
export function Choice<T extends string>({ label, value, options, placeholder, onChange }: ChoiceProps<T>) {
  return (
    <label className="choice-field">
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => { onChange(event.target.value as T); }}>
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
