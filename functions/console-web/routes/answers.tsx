import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { AnswerFilter } from '#shared/domain/response/answer-filter.ts';
import { exportAnswers } from '#shared/services/response/export-answers.ts';
import { listAnswerFiles } from '#shared/services/response/list-answer-files.ts';
import type { ConsoleEnv } from '../environment.ts';
import { answerTable } from '../pages/answer-table.ts';
import { AnswersPage } from '../pages/answers-page.tsx';
import { waveName } from '../pages/wave-words.ts';
import { readerOf, render } from '../render.tsx';
import { answerWithFile } from '../table-file.tsx';

const Part = z.coerce.number().int().min(1).catch(1);

/** Single answers of customers, to take along. */
export function answerRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/answers', async (c) => {
    const found = await listAnswerFiles(c.var.context, c.req.param());
    const filter = AnswerFilter.parse(c.req.query());
    return render(c, <AnswersPage reader={readerOf(c)} found={found} filter={filter} />);
  });

  routes.get('/waves/:waveId/answers.csv', async (c) => await file(c, c.req.param('waveId'), 'csv'));
  routes.get('/waves/:waveId/answers.xlsx', async (c) => await file(c, c.req.param('waveId'), 'xlsx'));

  return routes;
}

async function file(c: Context<ConsoleEnv>, waveId: string, kind: 'csv' | 'xlsx') {
  const { context, reader } = c.var;
  const { parts } = await listAnswerFiles(context, { waveId });
  const number = Part.parse(c.req.query('part'));
  const found = await exportAnswers(context, {
    waveId,
    filter: AnswerFilter.parse(c.req.query()),
    timeZone: reader.timeZone,
    part: { number, of: parts },
  });
  const ofParts = parts > 1 ? ` ${number}-${parts}` : '';
  return answerWithFile(
    c,
    answerTable(reader, found),
    `${waveName(reader, found.wave)} – ${reader.phrases.answers.files.all}${ofParts}`,
    kind,
  );
}
