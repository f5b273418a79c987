import { useCallback, useEffect, useMemo, useState } from "react";
import { copyClosingEmail } from "../app/copyClosingEmail";
import { offeredLanguage } from "../app/offeredLanguage";
import type { AnsweredRecords } from "../app/saveAnswers";
import { recordOfEmail, recordOfReplacement, writeClosingEmail } from "../app/writeClosingEmail";
import type { Answer } from "../app/write/earlierInsert";
import type { Inserted } from "../app/write/Inserted";
import { emailInTurn, saveInTurn } from "../app/write/inTurn";
import { recentWithKept } from "../app/write/recentWithKept";
import { undoInsert } from "../app/write/undoInsert";
import type { Closing } from "../core/engagement/Closing";
import type { EmailStep } from "../core/engagement/emailStep";
import { emailsWritten } from "../core/engagement/emailsWritten";
import { takeBackEmail } from "../core/engagement/takeBackEmail";
import type { IsoDate } from "../core/engagement/IsoDate";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Email, TemplateKind } from "../core/templates/Email";
import type { Candidate } from "../core/tenant/Detection";
import type { ItemMark } from "../ports/MailPort";
import { INTO_DRAFT } from "../ports/PageTurns";
import type { SettingsValues } from "../ports/Settings";
import type { ClosingRecord } from "./ClosingRecord";
import { FormStep } from "./FormStep";
import { hasOpened } from "./hasOpened";
import type { Services } from "./Services";
import { useNotedInsert } from "./useNotedInsert";
import { useStandingInsert } from "./useStandingInsert";
import { useTyped } from "./views/typedValues";
import { askedElsewhere, type AskedState, type LastOutcome, type MissingState, type WriteOutcomeState } from "./writing";

interface WritingSources {
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly candidate: Candidate;
  readonly mail: MailSnapshot;
  readonly item: ItemMark | null;
  readonly closing: Closing | null;
  readonly today: IsoDate;
  readonly act: ClosingRecord["act"];
  /** Outlook takes no email here: it goes to the clipboard, and the FM says when it is sent. */
  readonly copiesOnly: boolean;
  /** Outlives this hook: the pane shows another mail as soon as a reply opens. */
  readonly last: LastOutcome | null;
  readonly onLast: (last: LastOutcome | null) => void;
}

export interface Writing {
  readonly language: LanguageCode;
  readonly setLanguage: (language: LanguageCode) => void;
  readonly busy: TemplateKind | null;
  readonly missing: MissingState | null;
  /** It is asked because of a click beside this mail, and the FM has looked at no other since. */
  readonly asksNow: boolean;
  readonly outcome: WriteOutcomeState | null;
  readonly copied: "copied" | "byHand" | null;
  readonly write: (kind: TemplateKind) => void;
  /** The same email again, with the records as answered. */
  readonly retry: (records: AnsweredRecords) => void;
  /** The same email once more, which could not be written. */
  readonly again: () => void;
  /** What the FM says to the closing email that stands in the message. */
  readonly answer: (answer: Answer | "cancel") => void;
  readonly cancel: () => void;
  /** Takes the last insert back. */
  readonly undo: () => void;
  readonly undoing: boolean;
  /** The email that stands in the message since before: it can be taken back too. */
  readonly standing: TemplateKind | null;
  readonly copy: (email: Email) => void;
  /** A part of an email alone: its subject, its recipients. */
  readonly copyPart: (text: string) => void;
  /** The FM has sent what was copied. */
  readonly sent: (email: Email) => void;
}

// A press on the ribbon is over in less, unless Outlook is silent: who clicks here then waits for that much longer.
const RIBBON_WAITS_MS = 3_000;

/** One email from click to done: prepare, ask for what is missing, put it in place, say what came of it. */
export function useWriting({ services, settings, candidate, mail, item, closing, today, act, copiesOnly, last, onLast }: WritingSources): Writing {
  const [language, setLanguage] = useOfferedLanguage(mail, item, candidate);
  const [busy, setBusy] = useState<TemplateKind | null>(null);
  const [asked, setAsked] = useTyped<AskedState | null>("asked", null);
  // Whoever looks at one mail after the other keeps the focus in Outlook's list.
  const [clicked, setClicked] = useState<{ readonly item: ItemMark | null } | null>(null);
  if (clicked !== null && clicked.item !== item) setClicked(null);
  const [copied, setCopied] = useState<Writing["copied"]>(null);
  const [undoing, setUndoing] = useState(false);
  const noted = useNotedInsert(services.mail);
  const [lastKind, setLastKind] = useTyped<TemplateKind>("email", "customer");
  // What came of an email for this tenant: another one may be chosen for the same mail.
  const [own, setOwn] = useTyped<WriteOutcomeState | null>("outcome", null);

  const draftOf = mail.surface === "compose" ? mail.conversationId : null;
  const setOutcome = (outcome: WriteOutcomeState | null): void => {
    setOwn(outcome);
    onLast(outcome && { item, draftOf, outcome });
  };
  const missing = useMemo(() => (asked === null ? null : isOfMail(asked, item, draftOf) ? { needed: asked.needed } : askedElsewhere(asked.needed)), [asked, item, draftOf]);
  const outcome = last !== null && isOf(last, item, draftOf, mail.surface) && (last.outcome === own || !isOfTenant(last.outcome)) ? last.outcome : null;

  /** The ribbon and the pane write into a message one after the other. */
  const besideRibbon = <T>(write: () => Promise<T>): Promise<T> => (mail.surface === "compose" ? services.turns.within(RIBBON_WAITS_MS, INTO_DRAFT, write) : write());

  const standing = useStandingInsert(services.mail, mail, item, copiesOnly || busy !== null || outcome !== null);

  const run = async (kind: TemplateKind, records: AnsweredRecords, answer?: Answer): Promise<void> => {
    setLastKind(kind);
    setBusy(kind);
    setClicked({ item });
    setAsked(null);
    setOutcome(null);
    setCopied(null);
    const stepOf = ({ language: writtenIn }: Email, to: readonly string[]): EmailStep => recordOfEmail(kind, today, records.tenant, { to, language: writtenIn });
    const form = new FormStep(services.emailsUnderWay, act);
    const onOpening = (email: Email, to: readonly string[]): void => { form.opening(records.closing, stepOf(email, to)); };
    try {
      noted.now();
      const sources = { candidate: { ...candidate, tenant: records.tenant }, closing: records.closing, settings: records.settings, mail, userName: services.mail.userName(), today };
      const outcome = copiesOnly
        ? await copyClosingEmail(kind, language, sources, services.clipboard, services)
        : await emailInTurn(services.mail, () => besideRibbon(() => writeClosingEmail(kind, language, sources, services.mail, { item, directory: services.directory, confirmations: services.confirmations, keptMarks: services.keptMarks, turnOfMark: (save) => saveInTurn(services.mail, save), recentOf: recentWithKept(services.keptMarks), ...(answer === undefined ? {} : { answer }), onOpening, onOpened: form.opened })));
      if (outcome.state === "toCopy") setCopied(outcome.copied ? "copied" : "byHand");
      if (outcome.state === "missing") setAsked({ item, draftOf, needed: outcome.needed });
      else setOutcome(outcome);
      if (outcome.state === "written") noted.later(item, outcome.result);
      if (outcome.state === "written" && outcome.result.done && !form.hasBegun) {
        const step = stepOf(outcome.email, outcome.to);
        const { replaced } = outcome.result;
        act(replaced === undefined ? step : (standing) => recordOfReplacement(standing, replaced, step, today));
      }
      if (outcome.state === "written" && !outcome.result.done) form.failed(outcome.result.unsure.length > 0);
    } finally {
      setBusy(null);
    }
  };

  const write = (kind: TemplateKind, answer?: Answer): void => {
    if (closing !== null) void run(kind, { tenant: candidate.tenant, closing, settings }, answer);
  };
  const undo = async (): Promise<void> => {
    const written = outcome?.state === "written" && outcome.result.done ? outcome.result.inserted : (standing ?? undefined);
    if (written === undefined || item === null || undoing) return;
    setUndoing(true);
    try {
      noted.now();
      const result = await besideRibbon(() => undoInsert(services.mail, item, written));
      setOutcome({ state: "undo", result, stepStays: result.undone && !unrecord(written) });
    } finally {
      setUndoing(false);
    }
  };
  /** Takes the email's step out of the record; false where it stays: something was recorded after it, or it is another tenant's. */
  const unrecord = ({ kind, of }: Inserted): boolean => {
    if (of === undefined || of.tenantKey !== closing?.tenantKey) return false;
    const { to, language: writtenIn } = of;
    let gone = true;
    act((record) => {
      const back = takeBackEmail(record, kind, { to, language: writtenIn }, today);
      gone = back !== null || !emailsWritten(record).some((one) => one.kind === kind && one.language === writtenIn && one.to.join() === to.join());
      return back === null ? [] : [back];
    });
    return gone;
  };
  const copy = async (email: Email): Promise<void> => {
    setCopied((await services.clipboard.copyRich(email.html, email.text)) ? "copied" : "byHand");
  };
  return {
    language,
    setLanguage,
    busy,
    missing,
    asksNow: clicked !== null,
    outcome,
    copied,
    write: (kind) => { write(kind); },
    retry: (records) => void run(lastKind, records),
    again: () => { write(lastKind); },
    answer: (answer) => {
      if (answer === "cancel") setOutcome(null);
      else write(lastKind, answer);
    },
    undo: () => void undo(),
    undoing,
    standing: standing?.kind ?? null,
    cancel: () => { setAsked(null); },
    copy: (email) => void copy(email),
    copyPart: (text) => void services.clipboard.copyText(text).then((done) => { setCopied(done ? "copied" : "byHand"); }),
    sent: (email) => {
      act(recordOfEmail(email.kind, today, outcome?.state === "toCopy" ? outcome.tenant : candidate.tenant));
      setOutcome(null);
    },
  };
}

/**
 * What came of an email belongs to its mail; what was opened by it stays said on the draft that opened. Where Outlook gives the
 * same draft as another object, a click must not end without a word.
 */
const isOf = (last: LastOutcome, item: ItemMark | null, draftOf: string | null, surface: MailSnapshot["surface"]): boolean =>
  isOfMail(last, item, draftOf) || (surface === "compose" && hasOpened(last.outcome));

/** Says something of its tenant alone, and nothing of what stands in the mail. */
const isOfTenant = ({ state }: WriteOutcomeState): boolean => state === "toCopy" || state === "refused";

const isOfMail = (one: Pick<LastOutcome, "item" | "draftOf">, item: ItemMark | null, draftOf: string | null): boolean => one.item === item || (draftOf !== null && one.draftOf === draftOf);

const NONE_CHOSEN: ReadonlyMap<ItemMark | null, LanguageCode> = new Map();

/** The language the mail is written in until the FM chooses another for it. */
function useOfferedLanguage(mail: MailSnapshot, item: ItemMark | null, candidate: Candidate): [LanguageCode, (language: LanguageCode) => void] {
  const [chosen, setChosen] = useTyped<ReadonlyMap<ItemMark | null, LanguageCode>>("language", NONE_CHOSEN);
  const [offered, setOffered] = useState<LanguageCode>(candidate.tenant.language ?? "en");
  const { tenant } = candidate;
  useEffect(() => {
    let stale = false;
    offeredLanguage(mail, tenant).then((language) => { if (!stale) setOffered(language); }, () => undefined);
    return () => { stale = true; };
  }, [mail, tenant]);
  const choose = useCallback((language: LanguageCode) => { setChosen(new Map(chosen).set(item, language)); }, [item, chosen, setChosen]);
  return [chosen.get(item) ?? offered, choose];
}
