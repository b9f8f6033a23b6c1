import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { ActionBaseline } from '../../domain/action/action.ts';
import { figureOf, metricOf } from '../../domain/metric/figure.ts';
import type { Side } from '../../domain/side.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import { scaleOf } from '../../domain/survey/scale.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readLatestCustomers, readLatestRelease } from '../results/read-both-sides.ts';

/** What the latest wave of one side may show, place by place. */
export interface ShownNow {
  readonly wave: Wave;
  readonly survey: Survey;
  /** Of a unit, or of the company; `undefined` where nobody answered or it is withheld. */
  answersOf(unitId: string | undefined): { counted: CountedAnswers; invited?: number } | undefined;
}

/** Customers' tallies, or employees' release and nothing else; `undefined` before there is any. */
export async function readShownNow(
  context: Pick<Context<'db'>, 'db'>,
  { programId, side }: { readonly programId: string; readonly side: Side },
): Promise<ShownNow | undefined> {
  const waves = await listWaves(context.db, programId, side);
  return side === 'customer' ? await customers(context, waves) : await employees(context, waves);
}

/** The figure of a question in a unit as it may be shown now; `undefined` where it may not, or nobody answered. */
export function baselineIn(
  { wave, survey, answersOf }: ShownNow,
  { unitId, question }: { readonly unitId: string | undefined; readonly question: string },
): ActionBaseline | undefined {
  const item = itemNamed(survey, question);
  const metric = item && metricOf(item.kind);
  const answers = answersOf(unitId);
  const histogram = answers?.counted.histograms[question];
  if (!metric || !histogram) return undefined;
  const figure = figureOf(metric, histogram, { invited: answers.invited, scale: scaleOf(item) });
  return figure && { ...figure, question, waveId: wave.waveId };
}

async function customers(
  context: Pick<Context<'db'>, 'db'>,
  waves: Parameters<typeof readLatestCustomers>[1],
): Promise<ShownNow | undefined> {
  const latest = await readLatestCustomers(context, waves);
  if (!latest) return undefined;
  const { wave, survey, counted: all } = latest;
  const answersOf = (unitId: string | undefined) => {
    const counted = unitId === undefined ? all.company : all.byUnit.get(unitId);
    return counted && { counted };
  };
  return { wave, survey, answersOf };
}

async function employees(
  context: Pick<Context<'db'>, 'db'>,
  waves: Parameters<typeof readLatestRelease>[1],
): Promise<ShownNow | undefined> {
  const latest = await readLatestRelease(context, waves);
  if (!latest) return undefined;
  const { wave, survey, release } = latest;
  const answersOf = (unitId: string | undefined) => {
    const [root] = release.groups;
    const group = unitId === undefined ? root : release.groups.find(({ groupId }) => groupId === unitId);
    return group && !group.withheld ? { counted: group.counted, invited: group.invited } : undefined;
  };
  return { wave, survey, answersOf };
}
