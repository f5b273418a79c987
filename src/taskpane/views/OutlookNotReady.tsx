import type { PaneMessages } from "../../messages/pane";

/** Outlook did not answer at all: the one state without a mail behind it. */
export function OutlookNotReady({ m }: { readonly m: PaneMessages }) {
  return (
    <main className="pane">
      <section className="card empty" role="alert">
        <p>{m.outlookNotReady}</p>
      </section>
    </main>
  );
}
