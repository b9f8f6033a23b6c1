// What the things are called that records of the trail are about: looked up when it is read, so nothing is kept twice.
import { listActions } from '../../adapters/dynamodb/action-store.ts';
import { listApiKeys } from '../../adapters/dynamodb/api-key-store.ts';
import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getCases } from '../../adapters/dynamodb/case-store.ts';
import { getLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import { getOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import { listOpportunities } from '../../adapters/dynamodb/opportunity-store.ts';
import { getPeople } from '../../adapters/dynamodb/person-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { listSegments } from '../../adapters/dynamodb/segment-store.ts';
import { listStaffAccounts } from '../../adapters/dynamodb/staff-account-store.ts';
import { getWaves } from '../../adapters/dynamodb/wave-store.ts';
import { listWebhooks } from '../../adapters/dynamodb/webhook-store.ts';
import { ERASED_NAME } from '../../domain/contact/erased-person.ts';
import type { Localized } from '../../domain/localized.ts';
import { Side } from '../../domain/side.ts';
import type { AuditRecord } from '../../domain/staff/audit-record.ts';
import { lexiconWith } from '../../domain/theme/lexicon-changes.ts';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';

type Subject = AuditRecord['subject'];

/** Names by `nameKey`. What was removed or erased, and whom the reader may not see, has none. */
export type SubjectNames = ReadonlyMap<string, SubjectName>;

/** Somebody who was erased has no name, and is not told by the id either. */
export type SubjectName = Localized | 'erased';

/** Names of one kind of thing, by what its id is together with whatever else makes it unique. */
type Namer = (context: NamingContext, subjects: readonly Subject[]) => Promise<Iterable<Named>>;
type Named = readonly [id: string, name: SubjectName];

/** Lists that several kinds of things are named from: each is read once. */
interface NamingContext extends Context<'db'> {
  readonly programs: () => ReturnType<typeof listPrograms>;
  readonly staff: () => ReturnType<typeof listStaffAccounts>;
}

/** Nothing of ours is longer; whoever types an address can type more. */
const LONGEST_ID = 200;

const NAMERS: Readonly<Record<string, Namer>> = {
  programId: async ({ programs }) => (await programs()).map(({ programId, name }) => [programId, name]),
  waveId: namesOfWaves,
  segmentId: async ({ db }) =>
    (await listSegments(db)).map(({ segmentId, name }) => [segmentId, plain(name)]),
  webhookId: async ({ db }) =>
    (await listWebhooks(db)).map(({ webhookId, url }) => [webhookId, plain(new URL(url).host)]),
  keyId: async ({ db }) => (await listApiKeys(db)).map(({ keyId, name }) => [keyId, plain(name)]),
  staffId: namesOfStaff,
  fromStaffId: namesOfStaff,
  toStaffId: namesOfStaff,
  linkId: async ({ db }, subjects) => {
    const links = subjects.map(({ waveId = '', linkId = '' }) => ({ waveId, linkId }));
    const once = [...new Map(links.map((link) => [nameKey('linkId', link), link])).values()];
    return (await getOpenLinks(db, once)).map(({ waveId, linkId, name }) => [
      nameKey('linkId', { waveId, linkId }),
      plain(name),
    ]);
  },
  themeId: async ({ db }, subjects) =>
    await inEachProgram(subjects, async (programId) => {
      const { themes } = lexiconWith(await getLexiconChanges(db, programId));
      return themes.map(({ themeId, name }) => [themeId, name]);
    }),
  actionId: async ({ db, actor }, subjects) =>
    await inEachProgram(subjects, async (programId) =>
      (await listActions(db, programId))
        .filter(({ side }) => isAllowed(actor, permissionOf(side, 'see-actions')))
        .map(({ actionId, title }) => [actionId, plain(title)]),
    ),
  benchmarkId: async ({ db, actor }, subjects) =>
    await inEachProgram(subjects, async (programId) =>
      (await listBenchmarks(db, programId))
        .filter(({ side }) => isAllowed(actor, permissionOf(side, 'see-benchmarks')))
        .map(({ benchmarkId, source }) => [benchmarkId, plain(source)]),
    ),
  opportunityId: async ({ db, actor }) => {
    if (!isAllowed(actor, 'see-opportunities')) return [];
    const known = (await listOpportunities(db)).filter(({ title }) => title !== ERASED_NAME);
    return known.map(({ opportunityId, title }) => [opportunityId, plain(title)]);
  },
  // The case of somebody who was erased is gone, and the name with it.
  caseId: async ({ db, actor }, subjects) => {
    if (!isAllowed(actor, 'see-cases')) return [];
    const cases = await getCases(db, idsIn(subjects, 'caseId'));
    return cases.map(({ caseId, name }) => [caseId, plain(name)]);
  },
  personId: async ({ db, actor }, subjects) => {
    const visible = Side.options.filter((side) => isAllowed(actor, `see-${side}s`));
    const names = visible.map(async (side) => {
      const ids = idsIn(
        subjects.filter((subject) => subject.side === side),
        'personId',
      );
      const people = await getPeople(db, side, ids);
      return [...people.values()].map(
        ({ personId, suppressed, name }): Named => [
          `${side}/${personId}`,
          suppressed === 'erased' ? 'erased' : plain(name),
        ],
      );
    });
    return (await Promise.all(names)).flat();
  },
};

/** What the things in these records are called, as far as the actor may know it. Each kind of thing is read once. */
export async function nameSubjects(
  context: Context<'db'>,
  records: readonly Pick<AuditRecord, 'subject'>[],
): Promise<SubjectNames> {
  authorise(context.actor, 'see-audit-trail');
  const subjects = records
    .map(({ subject }) => subject)
    .filter((subject) => Object.values(subject).every((id) => id.length <= LONGEST_ID));
  const naming = {
    ...context,
    programs: readOnce(() => listPrograms(context.db)),
    staff: readOnce(() => listStaffAccounts(context.db)),
  };
  const kinds = Object.entries(NAMERS).map(async ([kind, namer]) => {
    const about = subjects.filter((subject) => subject[kind] !== undefined);
    if (about.length === 0) return [];
    return [...(await namer(naming, about))].map(([id, name]) => [`${kind} ${id}`, name] as const);
  });
  return new Map((await Promise.all(kinds)).flat());
}

/** The name of one of the things in a subject, where it is known. */
export function nameIn(names: SubjectNames, kind: string, subject: Subject): SubjectName | undefined {
  return names.get(`${kind} ${nameKey(kind, subject)}`);
}

/** Ids that are given anew in each wave, program or side stand behind its own. */
function nameKey(kind: string, subject: Subject): string {
  const { programId = '', waveId = '', side = '' } = subject;
  const id = subject[kind] ?? '';
  if (kind === 'linkId') return `${waveId}/${id}`;
  if (kind === 'personId') return `${side}/${id}`;
  return WITHIN_PROGRAMS.has(kind) ? `${programId}/${id}` : id;
}

const WITHIN_PROGRAMS: ReadonlySet<string> = new Set(['themeId', 'actionId', 'benchmarkId']);

function idsIn(subjects: readonly Subject[], kind: string): string[] {
  return [...new Set(subjects.flatMap((subject) => subject[kind] ?? []))];
}

async function inEachProgram(
  subjects: readonly Subject[],
  namesIn: (programId: string) => Promise<readonly Named[]>,
): Promise<Named[]> {
  const programs = idsIn(subjects, 'programId').map(async (programId) =>
    (await namesIn(programId)).map(([id, name]): Named => [`${programId}/${id}`, name]),
  );
  return (await Promise.all(programs)).flat();
}

/** With the program behind it, where there are several. */
async function namesOfWaves(
  { db, programs }: NamingContext,
  subjects: readonly Subject[],
): Promise<readonly Named[]> {
  const [waves, all] = await Promise.all([getWaves(db, idsIn(subjects, 'waveId')), programs()]);
  const programNames = new Map(all.map(({ programId, name }) => [programId, name]));
  return waves.map(({ waveId, programId, side, number }) => {
    const name = (language: keyof Localized) => {
      const wave = CONSOLE_PHRASES[language].waves.name[side](formatNumber(language, number));
      const program = programNames.get(programId)?.[language];
      return all.length > 1 && program !== undefined ? `${wave}, ${program}` : wave;
    };
    return [waveId, inBoth(name)];
  });
}

async function namesOfStaff({ staff }: NamingContext): Promise<readonly Named[]> {
  return (await staff()).map(({ staffId, name }) => [staffId, plain(name)]);
}

function plain(name: string): Localized {
  return { en: name, vi: name };
}

function inBoth(name: (language: keyof Localized) => string): Localized {
  return { en: name('en'), vi: name('vi') };
}

function readOnce<Found>(read: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => {
    found ??= read();
    return found;
  };
}
