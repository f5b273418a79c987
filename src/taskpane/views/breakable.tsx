import { Fragment, type ReactNode } from "react";

/**
 * A domain or an address that breaks after a dot or an @ where it must, and never inside of a word. Copied it is what it was;
 * the mark is hidden from screen readers, to which a browser would say it as a space.
 */
export function breakable(text: string): ReactNode {
  const pieces = text.split(/([^.@]*[.@])/).filter((piece) => piece !== "");
  if (pieces.length < 2) return text;
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr aria-hidden="true" />}
      {piece}
    </Fragment>
  ));
}
