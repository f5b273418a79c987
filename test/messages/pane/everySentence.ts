import type { AccountTeam } from "../../../src/core/engagement/Closing";
import type { RefusalReason } from "../../../src/core/engagement/ClosingAction";
import { STEP_IDS } from "../../../src/core/engagement/Step";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { CRITERION_IDS } from "../../../src/core/notes/checklist";
import type { Doubt, Evidence } from "../../../src/core/tenant/Detection";
import type { PaneMessages } from "../../../src/messages/pane";
import { QUEUES, REGIONS } from "../../../src/playbook/queues";

/** What is given to a sentence: nothing of it is a word of any language, so what is found again was carried, not written. */
export const GIVEN = {
  shown: "xq1.example",
  other: "xq2.example",
  name: "Xqzw 3",
  number: "7531",
  second: "8642",
  date: "‹2031-05-17›",
  parts: "‹xq4›",
  queue: QUEUES.APJ,
  task: "4058",
  codes: "[EXO] [TEAMS]",
  activeUsers: "61",
  needed: "97",
} as const;

const codes = ["EXO", "TEAMS"] as const;
const queue = QUEUES.APJ;
const both = ["seats", "activeUsers"] as const;

// Records, so that a new kind, code or place without a sample is a type error.
const PLACES: Record<Evidence["place"], true> = { from: true, to: true, cc: true, bcc: true, replyTo: true, subject: true, newest: true, link: true, signature: true, quoted: true, memory: true };
const KINDS: Record<Evidence["kind"], true> = { participantDomain: true, participantAddress: true, tenantId: true, tenantName: true, domain: true, customerName: true, lookUp: true, lookUpOfText: true, confirmedThread: true, confirmedDomain: true };

const DOUBTS: { readonly [K in Doubt["kind"]]: Extract<Doubt, { kind: K }> } = {
  twoCustomers: { kind: "twoCustomers" },
  domainInTwoTenants: { kind: "domainInTwoTenants", domain: GIVEN.shown },
  unknownDomain: { kind: "unknownDomain", domain: GIVEN.shown },
  lookAlike: { kind: "lookAlike", domain: GIVEN.shown, of: GIVEN.other },
  onlyWeakEvidence: { kind: "onlyWeakEvidence" },
  unconfirmedTenantId: { kind: "unconfirmedTenantId", tenantId: GIVEN.shown },
  textNamesAnother: { kind: "textNamesAnother", shown: GIVEN.shown },
  bodyUnread: { kind: "bodyUnread" },
  bodyCut: { kind: "bodyCut" },
  directoryUnread: { kind: "directoryUnread" },
};

const UNMANAGED: readonly Exclude<AccountTeam, "known">[] = ["unknown", "notManaged", "unknownAndNotManaged"];

type Samples = { readonly [C in RefusalReason["code"]]: readonly Extract<RefusalReason, { code: C }>[] };

const REASONS: Samples = {
  workloadsUnknown: [{ code: "workloadsUnknown" }],
  figuresMissing: [both, ["seats"] as const, ["activeUsers"] as const].map((missing) => ({ code: "figuresMissing", missing, codes })),
  milestoneNotReached: [codes, []].map((some) => ({ code: "milestoneNotReached", needed: 97, activeUsers: 61, seats: 970, codes: some })),
  workloadsOpen: [{ code: "workloadsOpen", codes }],
  accountTeamNotSaid: [{ code: "accountTeamNotSaid" }],
  accountTeamUnknown: UNMANAGED.map((accountTeam) => ({ code: "accountTeamUnknown", accountTeam })),
  accountTeamNotEmailed: [{ code: "accountTeamNotEmailed", codes }],
  faqNotReviewed: [{ code: "faqNotReviewed" }],
  nextStepsMissing: [{ code: "nextStepsMissing" }],
  discussionNotHeld: [{ code: "discussionNotHeld", codes }],
  anotherWorkload: [{ code: "anotherWorkload", codes }],
  rfaNotDemoed: [{ code: "rfaNotDemoed" }],
  customerNotEmailed: [{ code: "customerNotEmailed", codes }],
  taskNotMarked: [{ code: "taskNotMarked", task: 4058, codes }],
  regionUnknown: [{ code: "regionUnknown" }],
  queueNotRequested: [{ code: "queueNotRequested" }],
  queueNotConfirmed: [{ code: "queueNotConfirmed", queue }],
  taskMarked: [{ code: "taskMarked" }],
  serviceStatusSet: [{ code: "serviceStatusSet" }],
  workloadsHaveSteps: [{ code: "workloadsHaveSteps", codes }],
  accountTeamEmailed: [{ code: "accountTeamEmailed" }],
  anotherWorkloadNotNamed: [{ code: "anotherWorkloadNotNamed" }],
  noAnotherWorkload: [{ code: "noAnotherWorkload" }],
  notInMigration: [{ code: "notInMigration" }],
  queueRequested: [{ code: "queueRequested" }],
  queueConfirmed: [{ code: "queueConfirmed" }],
  unassigned: [{ code: "unassigned" }],
  dateTooEarly: [{ code: "dateTooEarly", earliest: "2031-05-17" as Extract<RefusalReason, { code: "dateTooEarly" }>["earliest"] }],
  nothingToUndo: [{ code: "nothingToUndo" }],
};

const date = (iso: string): string => `‹${iso}›`;
const keysOf = <K extends string>(record: Record<K, unknown>): readonly K[] => Object.keys(record) as K[];

type Spoken = { readonly [K in keyof PaneMessages]: PaneMessages[K] extends (...given: never[]) => string ? K : never }[keyof PaneMessages];
type Call = (m: PaneMessages) => Readonly<Record<string, string>>;

const by = <K extends string>(keys: readonly K[], say: (key: K) => string): Record<string, string> => Object.fromEntries(keys.map((key) => [key, say(key)]));

/** Every sentence that takes something, with every variant of what it takes. A new one without a call here is a type error. */
const CALLS: Record<Spoken, Call> = {
  listed: (m) => ({ items: m.listed([GIVEN.parts, GIVEN.name]) }),
  sentences: (m) => ({ items: m.sentences([GIVEN.parts, GIVEN.name]) }),
  regionName: (m) => by(REGIONS, m.regionName),
  evidence: (m) => by(keysOf(KINDS), (kind) => m.evidence({ kind, place: "to", shown: GIVEN.shown, weight: 1 })),
  place: (m) => by(keysOf(PLACES), m.place),
  doubt: (m) => by(keysOf(DOUBTS), (kind) => m.doubt(DOUBTS[kind])),
  insertStands: (m) => ({ email: m.insertStands(GIVEN.name) }),
  chooseThis: (m) => ({ name: m.chooseThis(GIVEN.name) }),
  neverCustomer: (m) => ({ domain: m.neverCustomer(GIVEN.shown) }),
  alreadyThere: (m) => ({ name: m.alreadyThere(GIVEN.name) }),
  alreadyThereDomains: (m) => ({ name: m.alreadyThereDomains(GIVEN.name, GIVEN.shown) }),
  alreadyThereFilled: (m) => ({ name: m.alreadyThereFilled(GIVEN.name) }),
  ofAnother: (m) => ({ name: m.ofAnother(GIVEN.name) }),
  addedToDirectory: (m) => ({ name: m.addedToDirectory(GIVEN.name) }),
  badNumber: (m) => ({ least: m.badNumber(GIVEN.number) }),
  assignmentRequestHint: (m) => ({ queue: m.assignmentRequestHint(GIVEN.queue) }),
  languageOf: (m) => by(LANGUAGES, m.languageOf),
  alreadyWritten: (m) => ({ parts: m.alreadyWritten(GIVEN.parts) }),
  maybeWritten: (m) => ({ parts: m.maybeWritten(GIVEN.parts) }),
  early: (m) => ({ reasons: m.early(GIVEN.parts) }),
  progress: (m) => ({ figures: m.progress(GIVEN.number, GIVEN.second) }),
  stepTitle: (m) => by(STEP_IDS, (step) => m.stepTitle(step, GIVEN.task)),
  doneOn: (m) => ({ date: m.doneOn(GIVEN.date) }),
  reason: (m) => Object.fromEntries(keysOf(REASONS).flatMap((code) => REASONS[code].map((reason, at) => [`${code}.${String(at)}`, m.reason(reason, date)]))),
  stillOpen: (m) => ({ code: m.stillOpen("[EXO]") }),
  workloadDone: (m) => ({ code: m.workloadDone("[EXO]") }),
  markTask: (m) => ({ task: m.markTask(GIVEN.task) }),
  markDate: (m) => ({ date: m.markDate(GIVEN.date) }),
  undoStep: (m) => ({ step: m.undoStep(GIVEN.parts) }),
  criterion: (m) => by(CRITERION_IDS, (id) => m.criterion(id, GIVEN.task)),
  lookUpSends: (m) => ({ domain: m.lookUpSends(GIVEN.shown) }),
  asTeam: (m) => ({ language: m.asTeam(GIVEN.name) }),
  lookUpSent: (m) => ({ domain: m.lookUpSent(GIVEN.shown) }),
  learnt: (m) => ({ both: m.learnt(GIVEN.shown, GIVEN.name) }),
  forgetDomain: (m) => ({ domain: m.forgetDomain(GIVEN.shown) }),
  domainForgotten: (m) => ({ domain: m.domainForgotten(GIVEN.shown) }),
  lookUpFound: (m) => ({ both: m.lookUpFound(GIVEN.shown, GIVEN.name) }),
  lookUpBusy: (m) => ({ time: m.lookUpBusy(GIVEN.date) }),
  lookUpUnread: (m) => ({ domain: m.lookUpUnread(GIVEN.shown) }),
  lookUpNotFound: (m) => ({ domain: m.lookUpNotFound(GIVEN.shown) }),
  partnersOfTeam: (m) => ({ domains: m.partnersOfTeam(GIVEN.parts) }),
  assignmentTeamOfTeam: (m) => ({ addresses: m.assignmentTeamOfTeam(GIVEN.parts) }),
  teamConfigFault: (m) => ({ place: m.teamConfigFault(GIVEN.parts) }),
  backupSkipped: (m) => ({ figure: m.backupSkipped(GIVEN.number) }),
  restored: (m) => ({ figures: m.restored(GIVEN.number, GIVEN.second) }),
};

/** Every sentence of a language, by key and variant: "reason.taskMarked.0", "failure.timeout", "save". */
export function everySentence(m: PaneMessages): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>();
  for (const [key, value] of Object.entries(m) as readonly (readonly [string, unknown])[]) {
    if (typeof value === "function") {
      for (const [variant, sentence] of Object.entries(CALLS[key as Spoken](m))) said.set(`${key}.${variant}`, sentence);
    } else if (typeof value === "object" && value !== null) {
      for (const [variant, sentence] of Object.entries(value)) said.set(`${key}.${variant}`, sentence);
    } else {
      said.set(key, value);
    }
  }
  return said;
}
