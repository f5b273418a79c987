import { useEffect, useId, useRef, useState } from "react";
import { RIBBON_ITEMS } from "../ribbonItems";
import { Icon } from "./Icon";

interface Props {
  readonly enabled: boolean;
  readonly onCommand: (functionName: string) => void;
  readonly onOpenPane: () => void;
}

/** The add-in's menu on the ribbon: its commands without the pane, and the pane. */
export function CommandMenu({ enabled, onCommand, onOpenPane }: Props): React.JSX.Element {
  const [place, setPlace] = useState<{ readonly top: number; readonly right: number } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setPlace(null);
    button.current?.focus();
  };

  useEffect(() => {
    if (place === null) return undefined;
    menu.current?.querySelector("button")?.focus();
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true && button.current?.contains(event.target) !== true) setPlace(null);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [place]);

  const toggle = (): void => {
    const bounds = button.current?.getBoundingClientRect();
    setPlace(place !== null || bounds === undefined ? null : { top: bounds.bottom + 4, right: Math.max(8, document.documentElement.clientWidth - bounds.right) });
  };
  const onKey = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      close();
      return;
    }
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items[(next + items.length) % items.length]?.focus();
  };

  return (
    <>
      <button ref={button} type="button" className="ribbon-button ribbon-commands" aria-label="Closing emails" title="Closing emails" aria-haspopup="menu" aria-expanded={place !== null} aria-controls={place === null ? undefined : id} disabled={!enabled} onClick={toggle}>
        <Icon name="chevronDown" size={16} />
      </button>
      {place !== null && (
        <div ref={menu} id={id} className="ribbon-menu" role="menu" aria-label="FastTrack Closeout" style={place} onKeyDown={onKey}>
          {RIBBON_ITEMS.map(({ functionName, label, drawing }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                if (functionName === null) onOpenPane();
                else onCommand(functionName);
              }}
            >
              <img className="icon" src={`assets/${drawing}-32.png`} width={18} height={18} alt="" />
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
