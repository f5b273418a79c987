import type { Person } from "../../../core/mail/MailSnapshot";

const COLOURS = 10;

/** Up to two letters of a name, as Outlook draws them; of an address, its first. */
export function initialsOf(person: Person | null): string {
  const words = (person?.name === "" ? person.address : (person?.name ?? "")).normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [words[0], person?.name === "" ? undefined : words.length > 1 ? words.at(-1) : undefined];
  return [first, second].map((word) => [...(word ?? "")][0] ?? "").join("").toLocaleUpperCase();
}

/** Always the same colour for the same address. */
export function colourOf(person: Person | null): number {
  let sum = 0;
  for (const character of (person?.address ?? "").toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % COLOURS;
}

export function Avatar({ person, large = false }: { readonly person: Person | null; readonly large?: boolean }): React.JSX.Element {
  return (
    <span className={`avatar avatar-${String(colourOf(person))}${large ? " avatar-large" : ""}`} aria-hidden="true">
      {initialsOf(person) || "?"}
    </span>
  );
}
