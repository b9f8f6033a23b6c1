import { listInvited } from '../../adapters/dynamodb/invitation-store.ts';
import { listOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import { listResponses } from '../../adapters/dynamodb/response-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { maskerOf } from '../../domain/confidentiality/mask-comment.ts';
import { unitsWithChildren } from '../../domain/contact/meets-criteria.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Program } from '../../domain/program/program.ts';
import { type AnswerFilter, filterOf } from '../../domain/response/answer-filter.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { aheadInOrder } from '../parallel/ahead-in-order.ts';
import { readWaveAlone } from '../results/read-wave.ts';
import { authorise, isAllowed } from '../staff/authorise.ts';

/** Answers that one file holds: as a workbook about 4 MB, and a function on AWS hands out 6 at most, packed. */
export const ANSWERS_PER_FILE = 50_000;
const BUCKETS_AHEAD = 6;

export interface ExportedAnswer {
  readonly response: Response;
  readonly unitId?: string | undefined;
  readonly tier?: Invitation['tier'];
  /** Who answered, for those who may see customers; nobody is known behind an open link. */
  readonly person?: { readonly name: string; readonly email: string } | undefined;
  readonly link?: OpenLink | undefined;
}

export interface AnswerExport {
  readonly program: Program;
  readonly wave: Wave;
  readonly survey: Survey;
  readonly tree: UnitTree;
  /** Whether the reader may see who answered. Others get comments with names and addresses masked. */
  readonly namesPeople: boolean;
  /** In no order that would mean anything; once only, a part of the wave at a time. */
  readonly answers: AsyncGenerator<ExportedAnswer>;
}

export interface ExportInput {
  readonly waveId: string;
  readonly filter: AnswerFilter;
  readonly timeZone: string;
  /** From 1, of so many. */
  readonly part?: { readonly number: number; readonly of: number };
}

/**
 * Single answers of a customer wave, suspected ones included and marked. Employees' answers are never handed out: their
 * waves are not found here. Throws `NotFound` for a part that does not exist.
 */
export async function exportAnswers(
  context: Context<'db'>,
  { waveId, filter, timeZone, part = { number: 1, of: 1 } }: ExportInput,
): Promise<AnswerExport> {
  authorise(context.actor, 'see-customer-results');
  const { db, actor } = context;
  const [{ program, wave, survey }, units, links] = await Promise.all([
    readWaveAlone(context, waveId, 'customer'),
    listUnits(db),
    listOpenLinks(db, waveId),
  ]);
  if (part.number > part.of || part.of > wave.buckets) throw new NotFound(`part ${part.number}`);
  const namesPeople = isAllowed(actor, 'see-customers');
  const tree = unitTreeOf(units);
  const wanted = filterOf(
    filter,
    unitsWithChildren(tree, filter.unit === undefined ? [] : [filter.unit]),
    timeZone,
  );
  const linksById = new Map(links.map((link) => [link.linkId, link]));
  const buckets = Array.from({ length: wave.buckets }, (_, bucket) => bucket).filter(
    (bucket) => Math.floor((bucket * part.of) / wave.buckets) === part.number - 1,
  );

  async function readBucket(bucket: number): Promise<ExportedAnswer[]> {
    const [responses, invited] = await Promise.all([
      Array.fromAsync(listResponses(db, waveId, bucket)),
      Array.fromAsync(listInvited(db, waveId, bucket)),
    ]);
    const people = new Map(invited.map((one) => [one.invitationId, one]));
    const answers = responses.flatMap((response): ExportedAnswer[] => {
      const link = response.linkId === undefined ? undefined : linksById.get(response.linkId);
      const person = response.linkId === undefined ? people.get(response.invitationId) : undefined;
      const { unitId, tier } = person ?? { unitId: link?.unitId, tier: undefined };
      return wanted({ ...response, unitId, tier })
        ? [{ response, unitId, tier, link, person: namesPeople ? person : undefined }]
        : [];
    });
    return namesPeople ? answers : masked(answers, survey, invited);
  }

  async function* all() {
    for await (const answers of aheadInOrder(buckets, BUCKETS_AHEAD, readBucket)) yield* answers;
  }
  return { program, wave, survey, tree, namesPeople, answers: all() };
}

function masked(
  answers: readonly ExportedAnswer[],
  survey: Survey,
  invited: readonly Invitation[],
): ExportedAnswer[] {
  const mask = maskerOf(invited.map(({ name }) => name));
  const isText = new Set(survey.questions.filter(({ kind }) => kind === 'text').map(({ key }) => key));
  return answers.map((answer) => {
    const { language } = answer.response;
    const readable = Object.entries(answer.response.answers).map(([key, said]) => [
      key,
      typeof said === 'string' && (isText.has(key) || key.endsWith('.other')) ? mask(said, language) : said,
    ]);
    return { ...answer, response: { ...answer.response, answers: Object.fromEntries(readable) } };
  });
}
