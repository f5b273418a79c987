import path from "node:path";
import { readEml } from "../../src/adapters/eml/readEml";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { detectTenant } from "../../src/app/detectTenant";
import { offeredLanguage } from "../../src/app/offeredLanguage";
import { LANGUAGES } from "../../src/core/language/LanguageCode";
import { readFolder } from "../../src/evaluate/readFolder";
import { mutateBytes } from "./mutateBytes";
import { fuzzCases, Seeded } from "./seeded";

const ALL = 20_000;
const SEEDS = [1, 2, 3, 4];
const USER = "robin.weber@microsoft.com";
const FOLDERS = ["step1", "unseen", "clients"].map((name) => path.resolve(__dirname, "../../evaluation", name));

const folders = Promise.all(FOLDERS.map(readFolder));

it.each(SEEDS)(`broken mails: an answer each, never an exception (seed %i, ${String(fuzzCases(ALL) / SEEDS.length)} of them)`, async (seed) => {
  const read = await folders;
  const mails = read.flatMap((folder) => folder.mails.map(({ bytes }) => bytes));
  const sources = { directory: memoryDirectory(read.flatMap(({ tenants }) => tenants)), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] };
  const random = new Seeded(seed);
  for (let number = 0; number < fuzzCases(ALL) / SEEDS.length; number++) {
    const bytes = mutateBytes(random.pick(mails), mails, random);
    const mail = await readEml(bytes, USER);
    const detection = await detectTenant(mail, sources);
    const known = detection.outcome === "detected" ? [detection.candidate.tenant] : detection.outcome === "ask" ? detection.candidates.map(({ tenant }) => tenant) : [];
    for (const tenant of known) expect(LANGUAGES).toContain(await offeredLanguage(mail, tenant));
    // Nobody is taken for the customer without a reason that can be shown.
    if (detection.outcome === "detected") expect(detection.candidate.evidence.length).toBeGreaterThan(0);
  }
});
