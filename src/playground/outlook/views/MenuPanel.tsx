import { useEffect, useRef } from "react";

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly closes: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** What a button of the top bar opens: starts at its first choice, ends with Escape. */
export function MenuPanel({ title, className = "", closes, onClose, children }: Props): React.JSX.Element {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector("select")?.focus();
  }, []);
  return (
    <section
      ref={panel}
      className={`settings-menu ${className}`}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" className="plain-button" onClick={onClose}>
        {closes}
      </button>
    </section>
  );
}
