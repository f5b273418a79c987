import { useLayoutEffect, useRef, type FocusEvent } from "react";
import { focusOn } from "./focusOn";

interface FocusHandlers {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * A control that goes away with what it did would take the focus with it, and whoever works by the keyboard would begin anew at
 * the top: the focus goes to the step that the control stood in. Who leaves a control by themselves stays where they went, for
 * React tells of no blur while it takes elements away.
 */
export function useFocusOfStep(): FocusHandlers {
  const step = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (step.current?.isConnected === true && document.activeElement === document.body) focusOn(step.current);
  });
  return {
    onFocus: (event) => { step.current = event.target.closest<HTMLElement>("[data-step]"); },
    onBlur: () => { step.current = null; },
  };
}
