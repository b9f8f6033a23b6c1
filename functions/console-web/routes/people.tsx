import { type Context, Hono } from 'hono';
import { readTarget } from '#shared/domain/contact/column-mapping.ts';
import type { Side } from '#shared/domain/side.ts';
import { Invalid } from '#shared/services/errors.ts';
import { findPeople } from '#shared/services/person/find-people.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { acceptUpload } from '#shared/services/upload/accept-upload.ts';
import { badRowsFile } from '#shared/services/upload/bad-rows-file.ts';
import { chooseColumns } from '#shared/services/upload/choose-columns.ts';
import { continueUpload } from '#shared/services/upload/continue-upload.ts';
import { getUploadView } from '#shared/services/upload/get-upload.ts';
import { recentUploads } from '#shared/services/upload/list-uploads.ts';
import { receiveSlice } from '#shared/services/upload/receive-slice.ts';
import { startUpload } from '#shared/services/upload/start-upload.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, readForm } from '../form.ts';
import { PeoplePage, type PeoplePageState } from '../pages/people-page.tsx';
import { UploadPage } from '../pages/upload-page.tsx';
import { readerOf, render } from '../render.tsx';
import { sideNamed } from '../side-named.ts';

const UPLOAD = '/people/:side/uploads/:uploadId';

/** Bringing people in: a file, a check that changes nothing, then the import. */
export function peopleRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/people/:side', async (c) => {
    const side = sideNamed(c.req.param('side'));
    authorise(c.var.context.actor, side === 'customer' ? 'see-customers' : 'see-employees');
    const done = c.req.query('done') === 'erased' ? c.var.reader.phrases.person.erase.done : undefined;
    return await peoplePage(c, side, { done });
  });

  routes.post('/people/:side/uploads', async (c) => {
    const side = sideNamed(c.req.param('side'));
    const form = await readForm(c);
    const beginning = await fileIn(form);
    const sizeInBytes = Number(form.text('size')) || beginning.byteLength;
    const fileName = form.text('name') || form.fileName('file');
    try {
      const { uploadId } = await startUpload(c.var.context, { side, fileName, sizeInBytes, beginning });
      return c.redirect(`/people/${side}/uploads/${uploadId}`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await peoplePage(c, side, { problem: error.explanation[c.var.reader.language] });
    }
  });

  routes.post(`${UPLOAD}/slices`, async (c) => {
    const form = await readForm(c);
    const bytes = await fileIn(form);
    await receiveSlice(c.var.context, { ...uploadOf(c), start: Number(form.text('start')), bytes });
    return toUpload(c);
  });

  routes.get(UPLOAD, async (c) => {
    const view = await getUploadView(c.var.context, uploadOf(c));
    const { state } = view.upload;
    // While something is going on the page looks again by itself.
    const isGoingOn = state === 'receiving' || state === 'checking' || state === 'importing';
    if (isGoingOn) c.header('refresh', '2');
    return render(c, <UploadPage reader={readerOf(c)} view={view} />);
  });

  routes.post(`${UPLOAD}/columns`, async (c) => {
    const form = await readForm(c);
    const ref = uploadOf(c);
    const [choices, names] = [form.list('target'), form.list('attribute')];
    const targets: ReturnType<typeof readTarget>[] = [];
    for (const [index, column] of form.list('column').entries()) {
      const name = names[index] || `column ${Number(column) + 1}`;
      targets[Number(column)] = readTarget(ref.side, choices[index] ?? '', name);
    }
    await chooseColumns(c.var.context, { ...ref, targets, sheet: form.text('sheet') || undefined });
    return toUpload(c);
  });

  routes.post(`${UPLOAD}/acceptance`, async (c) => {
    const form = await readForm(c);
    const marksLeavers = form.text('leavers') === 'mark';
    await acceptUpload(c.var.context, { ...uploadOf(c), run: Number(form.text('run')) || 0, marksLeavers });
    return toUpload(c);
  });

  routes.post(`${UPLOAD}/continuation`, async (c) => {
    await continueUpload(c.var.context, uploadOf(c));
    return toUpload(c);
  });

  routes.get(`${UPLOAD}/bad-rows.csv`, async (c) => {
    const ref = uploadOf(c);
    const file = await badRowsFile(c.var.context, { ...ref, language: c.var.reader.language });
    return c.body(file, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="bad-rows-${ref.uploadId}.csv"`,
    });
  });

  routes.post('/people/:side/imports', async (c) => {
    const side = sideNamed(c.req.param('side'));
    const form = await readForm(c);
    const csv = await fileIn(form);
    const acceptGoodRows = form.text('accept') === 'good-rows';
    try {
      return await peoplePage(c, side, {
        direct: await importPeople(c.var.context, { side, csv, acceptGoodRows }),
      });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await peoplePage(c, side, { problem: error.explanation[c.var.reader.language] });
    }
  });

  return routes;
}

async function peoplePage(c: Context<ConsoleEnv>, side: Side, state: PeoplePageState = {}) {
  const { context } = c.var;
  const search = c.req.query('search')?.trim() ?? '';
  const [uploads, found, tree] = await Promise.all([
    recentUploads(context, { side }),
    findPeople(context, { side, search }),
    listUnits(context),
  ]);
  const isRefused = state.problem !== undefined || state.direct?.outcome === 'nothing-imported';
  return render(
    c,
    <PeoplePage
      reader={readerOf(c)}
      side={side}
      uploads={uploads}
      search={search}
      found={found}
      tree={tree}
      {...state}
    />,
    isRefused ? 422 : 200,
  );
}

async function fileIn(form: Form): Promise<Uint8Array> {
  return (await form.file('file')) ?? new Uint8Array();
}

function uploadOf(c: Context<ConsoleEnv, `${string}/:side/${string}/:uploadId`>) {
  return { side: sideNamed(c.req.param('side')), uploadId: c.req.param('uploadId') };
}

function toUpload(c: Context<ConsoleEnv, `${string}/:side/${string}/:uploadId`>) {
  const { side, uploadId } = uploadOf(c);
  return c.redirect(`/people/${side}/uploads/${uploadId}`, 303);
}
