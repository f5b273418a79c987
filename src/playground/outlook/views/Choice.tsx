import { useId } from "react";

interface Props<Value extends string> {
  readonly label: string;
  /** Value to what it is called, in the order shown. */
  readonly choices: Readonly<Partial<Record<Value, string>>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, with its label above. */
export function Choice<Value extends string>({ label, choices, value, onChoose }: Props<Value>): React.JSX.Element {
  const id = useId();
  return (
    <div className="settings-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value as Value);
        }}
      >
        {Object.entries<string>(choices as Readonly<Record<string, string>>).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
