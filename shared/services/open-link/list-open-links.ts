import { listOpenLinks as readOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { countByLink } from '../tally/count-open-answers.ts';
import { unitsOf } from './create-open-link.ts';
import { customerWave } from './customer-wave.ts';
import { lastAnswerDay } from './last-answer-day.ts';

/** A link with what came in through it. */
export interface AnsweredLink {
  readonly link: OpenLink;
  readonly answers: number;
  /** A day in UTC, `2026-11-17`; absent before the first answer. */
  readonly lastAnsweredOn?: string | undefined;
}

export interface OpenLinks {
  readonly wave: Wave;
  /** Those in use first, then by name. */
  readonly links: readonly AnsweredLink[];
  /** The units that a link of this wave may belong to. */
  readonly units: UnitTree;
}

/** The open links of a customer wave. Throws `NotFound` for any other wave. */
export async function listOpenLinks(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<OpenLinks> {
  authorise(context.actor, 'see-customer-waves');
  const wave = await customerWave(context, waveId);
  const [stored, answers, units] = await Promise.all([
    readOpenLinks(context.db, waveId),
    countByLink(context, waveId),
    unitsOf(context, waveId),
  ]);
  const links = await Promise.all(
    stored.map(async (link) => ({
      link,
      answers: answers.get(link.linkId) ?? 0,
      lastAnsweredOn: await lastAnswerDay(context, link),
    })),
  );
  return { wave, links: links.sort(inUseFirst), units };
}

function inUseFirst({ link: a }: AnsweredLink, { link: b }: AnsweredLink): number {
  if (!a.endedAt !== !b.endedAt) return a.endedAt ? 1 : -1;
  return a.name.localeCompare(b.name);
}
