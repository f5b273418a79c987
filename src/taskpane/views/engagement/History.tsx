import { DefaultButton } from "@fluentui/react/lib/Button";
import { useRef, useState } from "react";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../../messages/pane";
import { focusOn } from "../focusOn";

/** A change of the closing, in words. */
export interface ShownEvent {
  /** Its place in the history. */
  readonly at: number;
  readonly day: string;
  readonly text: string;
  /** The day it was taken back; null: it stands. */
  readonly takenBack: string | null;
}

interface HistoryProps {
  readonly m: PaneMessages;
  readonly e: EngagementMessages;
  /** Newest first. */
  readonly events: readonly ShownEvent[];
  /** The event that can be taken back; null: none. */
  readonly undoable: number | null;
  /** Why the last undo was refused. */
  readonly refusal: string | null;
  readonly number: (value: number) => string;
  readonly onUndo: (at: number) => void;
}

const LATEST = 3;

/** What happened in a closing, newest first, and the way to take the latest change back. */
export function History({ m, e, events, undoable, refusal, number, onUndo }: HistoryProps) {
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = ({ at, text }: ShownEvent): void => {
    onUndo(at);
    setSaid(text);
    // The button goes with the change. Not to the next one: a second press would take back what nobody meant.
    if (heading.current !== null) focusOn(heading.current);
  };
  const undone = said !== "" && refusal === null ? events.find(({ text, takenBack }) => text === said && takenBack !== null) : undefined;
  return (
    <section className="card" aria-label={e.whatHappened}>
      <h2 ref={heading} tabIndex={-1}>
        {e.whatHappened}
      </h2>
      <p role="status" className="unseen">
        {undone ? e.undone(undone.text) : ""}
      </p>
      {refusal !== null && (
        <p role="alert" className="error">
          {refusal}
        </p>
      )}
      {events.length === 0 && <p className="quiet">{e.nothingHappened}</p>}
      {events.length > 0 && (
        <ol className="events" reversed>
          {(all ? events : events.slice(0, LATEST)).map((event) => (
            <li key={event.at} className={event.takenBack === null ? "event" : "event event-undone"}>
              <span className="event-day">{event.day}</span>
              <div className="event-text">
                {event.takenBack === null ? <span>{event.text}</span> : <del>{event.text}</del>}
                {event.takenBack !== null && <span className="quiet">{e.takenBackOn(event.takenBack)}</span>}
                {event.at === undoable && (
                  <DefaultButton className="small" ariaLabel={m.undoStep(event.text)} onClick={() => { undo(event); }}>
                    {m.undo}
                  </DefaultButton>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {events.length > LATEST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? e.showLatest : e.showAll(number(events.length))}
        </button>
      )}
    </section>
  );
}
