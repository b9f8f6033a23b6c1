import { Hono } from 'hono';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { type NextCalls, nextCalls } from '#shared/services/case/next-calls.ts';
import type { Context } from '#shared/services/context.ts';
import { getStanding } from '#shared/services/digest/get-standing.ts';
import { overviewOf, type ProgramOverview } from '#shared/services/program/get-program.ts';
import { listPrograms } from '#shared/services/program/list-programs.ts';
import { readMeasures } from '#shared/services/results/read-measures.ts';
import { listSegments } from '#shared/services/segment/list-segments.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { FirstPage } from '../pages/first-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { StandingPage } from '../pages/standing-page.tsx';
import { readerOf, render } from '../render.tsx';

const CALLS_SHOWN = 5;

/** The page after the sign-in: to each what they come for. */
export function startRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/', async (c) => {
    const { context } = c.var;
    const reader = readerOf(c);
    const listed = await listPrograms(context);
    const programs = await Promise.all(listed.map((program) => overviewOf(context, program)));
    const chosen = chosenOf(programs, c.req.query('program'));
    if (!chosen) return render(c, <FirstPage reader={reader} />);
    const { programId } = chosen.program;
    const seesAll = isAllowed(context.actor, 'see-cases') && isAllowed(context.actor, 'see-digest');
    const [segments, calls, standing, measured] = await Promise.all([
      segmentsFor(context),
      callsFor(context),
      seesAll ? getStanding(context, { programId }) : undefined,
      seesAll ? undefined : readMeasures(context, chosen),
    ]);
    const page = { reader, programs, chosen, segments };
    if (calls && standing) return render(c, <StandingPage {...page} calls={calls} standing={standing} />);
    return render(c, <HomePage {...page} calls={calls} measures={measured?.measures ?? []} />);
  });

  return routes;
}

/** The one asked for, else the one with the latest wave, else the newest. */
function chosenOf(
  programs: readonly ProgramOverview[],
  wanted: string | undefined,
): ProgramOverview | undefined {
  const lastOpening = ({ waves }: ProgramOverview) =>
    waves
      .map(({ opensAt }) => opensAt)
      .sort()
      .at(-1) ?? '';
  return (
    programs.find(({ program }) => program.programId === wanted) ??
    programs.toSorted((a, b) => lastOpening(b).localeCompare(lastOpening(a)))[0]
  );
}

async function segmentsFor(context: Context): Promise<Segment[]> {
  return isAllowed(context.actor, 'run-customer-waves') ? await listSegments(context) : [];
}

async function callsFor(context: Context): Promise<NextCalls | undefined> {
  if (!isAllowed(context.actor, 'see-cases')) return undefined;
  return await nextCalls(context, CALLS_SHOWN);
}
