import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { Conflict, Invalid, NotFound } from '#shared/services/errors.ts';
import { countCustomers } from '#shared/services/segment/count-customers.ts';
import { getSegment } from '#shared/services/segment/get-segment.ts';
import { listSegments } from '#shared/services/segment/list-segments.ts';
import { removeSegment } from '#shared/services/segment/remove-segment.ts';
import { restoreSegment } from '#shared/services/segment/restore-segment.ts';
import { saveSegment } from '#shared/services/segment/save-segment.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { type ReadCriteria, readCriteria, typedFrom } from '../criteria-form.ts';
import type { ConsoleEnv } from '../environment.ts';
import { queryAsForm, readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { removedIn } from '../pages/removed-notice.tsx';
import { SegmentPage } from '../pages/segment-page.tsx';
import { SegmentsPage } from '../pages/segments-page.tsx';
import { readerOf, render } from '../render.tsx';
import { seenVersionIn } from '../version-field.tsx';

const Done = z.enum(['saved', 'removed', 'restored']).optional().catch(undefined);

/** Saved choices of customers, with how many there are in each. */
export function segmentRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/segments', async (c) => {
    const { context } = c.var;
    const segments = await listSegments(context);
    const counts = await countCustomers(
      context,
      segments.map(({ criteria }) => criteria),
    );
    const done = Done.parse(c.req.query('done'));
    const shown = { segments, counts, done, removed: removedIn(c.req.query()) };
    return render(c, <SegmentsPage reader={readerOf(c)} {...shown} />);
  });

  routes.get('/segments/new', async (c) => {
    authorise(c.var.context.actor, 'edit-segments');
    return await segmentPage(c, { name: c.req.query('name') ?? '', read: readCriteria(queryAsForm(c)) });
  });

  routes.post('/segments', async (c) => await save(c, undefined));

  routes.get('/segments/:segmentId', async (c) => {
    const segment = await getSegment(c.var.context, c.req.param('segmentId'));
    const isCounting = c.req.query('name') !== undefined;
    const { criteria, version = 0 } = segment;
    return await segmentPage(c, {
      segmentId: segment.segmentId,
      version: (isCounting ? seenVersionIn(queryAsForm(c)) : undefined) ?? version,
      name: c.req.query('name') ?? segment.name,
      read: isCounting
        ? readCriteria(queryAsForm(c))
        : { typed: typedFrom(criteria), criteria, problems: {} },
    });
  });

  routes.post('/segments/:segmentId', async (c) => await save(c, c.req.param('segmentId')));

  routes.get('/segments/:segmentId/removal', async (c) => {
    authorise(c.var.context.actor, 'edit-segments');
    const { segmentId, name } = await getSegment(c.var.context, c.req.param('segmentId'));
    const { segments } = c.var.reader.phrases.audience;
    const page = (
      <ConfirmationPage
        reader={readerOf(c)}
        title={segments.removal.title(name)}
        explanation={segments.removal.explanation}
        action={`/segments/${segmentId}/removal`}
        confirm={segments.removal.confirm}
        back={segments.removal.back}
        backTo="/segments"
        trail={[{ href: '/segments', label: segments.title }]}
      />
    );
    return render(c, page);
  });

  routes.post('/segments/:segmentId/removal', async (c) => {
    const { segmentId } = c.req.param();
    await removeSegment(c.var.context, segmentId);
    return c.redirect(`/segments?done=removed&removed=${segmentId}`, 303);
  });

  routes.post('/segments/:segmentId/restoration', async (c) => {
    await restoreSegment(c.var.context, c.req.param('segmentId'));
    return c.redirect('/segments?done=restored', 303);
  });

  return routes;
}

async function save(c: HonoContext<ConsoleEnv>, segmentId: string | undefined) {
  const form = await readForm(c);
  const { context, reader } = c.var;
  authorise(context.actor, 'edit-segments');
  const read = readCriteria(form);
  const name = form.text('name');
  const seen = seenVersionIn(form);
  const shown = { segmentId, name, read, version: seen };
  if (Object.keys(read.problems).length > 0) return await segmentPage(c, shown, 422);
  try {
    await saveSegment(context, { segmentId, name, criteria: read.criteria, seen });
    return c.redirect('/segments?done=saved', 303);
  } catch (error) {
    if (segmentId !== undefined && (error instanceof Conflict || error instanceof NotFound)) {
      return await overtakenPage(c, shown, segmentId);
    }
    if (!(error instanceof Invalid)) throw error;
    return await segmentPage(c, { ...shown, problem: error.explanation[reader.language] }, 422);
  }
}

/** What is saved now beside what was typed; where it is gone, what was typed as a new one. */
async function overtakenPage(c: HonoContext<ConsoleEnv>, shown: Shown, segmentId: string) {
  const { context, reader } = c.var;
  const now = await getSegment(context, segmentId).catch((error) => {
    if (!(error instanceof NotFound)) throw error;
  });
  if (now) return await segmentPage(c, { ...shown, version: now.version, overtakenBy: now }, 409);
  const { gone } = reader.phrases.audience.segments;
  return await segmentPage(c, { ...shown, segmentId: undefined, problem: gone }, 409);
}

interface Shown {
  readonly segmentId?: string | undefined;
  readonly version?: number | undefined;
  readonly overtakenBy?: Segment;
  readonly name: string;
  readonly read: ReadCriteria;
  readonly problem?: string;
}

async function segmentPage(c: HonoContext<ConsoleEnv>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const { context } = c.var;
  const [tree, counts] = await Promise.all([
    listUnits(context),
    countCustomers(context, [shown.read.criteria]),
  ]);
  return render(c, <SegmentPage reader={readerOf(c)} tree={tree} counts={counts} {...shown} />, status);
}
