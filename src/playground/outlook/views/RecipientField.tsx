import { useId } from "react";
import type { RecipientField as Field } from "../../host/HostPage";
import { formatAddress } from "../../mailbox/parseAddresses";
import type { Draft } from "../Draft";
import { Icon } from "./Icon";

const LABELS: Record<Field, string> = { to: "To", cc: "Cc", bcc: "Bcc" };

/** Recipients as chips, and a box to type or paste more into. */
export function RecipientField({ draft, field }: { readonly draft: Draft; readonly field: Field }): React.JSX.Element {
  const id = useId();
  const chips = draft.getChips(field);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === ";" || event.key === ",") {
      event.preventDefault();
      draft.settle(field);
    } else if (event.key === "Backspace" && draft.getTyped(field) === "" && chips.length > 0) draft.remove(field, chips.length - 1);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {LABELS[field]}
      </label>
      <div className="chips">
        {chips.map((person, at) => (
          <span className="chip" key={`${person.address} ${String(at)}`} title={formatAddress(person)} data-address={person.address}>
            {person.name || person.address}
            <button
              type="button"
              aria-label={`Remove ${person.name || person.address} from ${LABELS[field]}`}
              onClick={() => {
                draft.remove(field, at);
              }}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={draft.getTyped(field)}
          onChange={(event) => {
            draft.type(field, event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            draft.settle(field);
          }}
        />
      </div>
    </div>
  );
}
