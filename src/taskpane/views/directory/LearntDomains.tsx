import { DefaultButton } from "@fluentui/react/lib/Button";
import type { Confirmation } from "../../../core/tenant/Confirmation";
import { shownDomain } from "../../../core/tenant/domainName";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";

interface LearntDomainsProps {
  readonly title: string;
  readonly d: DirectoryMessages;
  readonly learnt: readonly Confirmation[];
  readonly date: (iso: string) => string;
  readonly onUnlearn: (key: string) => void;
}

/** Domains that the FM's choices taught, each with the way to take it back; nothing where there are none. */
export function LearntDomains({ title, d, learnt, date, onUnlearn }: LearntDomainsProps) {
  if (learnt.length === 0) return null;
  return (
    <section className="learnt" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {learnt.map(({ key, at }) => {
          const domain = shownDomain(key.slice("domain:".length));
          return (
            <li key={key}>
              <span>{d.learntSince(domain, date(at))}</span>
              <DefaultButton onClick={() => { onUnlearn(key); }}>{d.unlearn(domain)}</DefaultButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
