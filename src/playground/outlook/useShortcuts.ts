import { useEffect, useRef } from "react";
import type { RibbonActions } from "./views/Ribbon";

/** Outlook on the web's own keys; none while something is being typed. */
export function useShortcuts(actions: RibbonActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const action = { n: latest.current.newMail, r: event.shiftKey ? latest.current.replyAll : latest.current.reply, f: event.shiftKey ? latest.current.forward : undefined }[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.nodeName));
}
