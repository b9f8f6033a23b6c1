import { type Context, Hono } from 'hono';
import { BENCHMARK_COLUMNS } from '#shared/domain/benchmark/read-benchmark.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { checkBenchmarkImport } from '#shared/services/benchmark/check-benchmark-import.ts';
import { getBenchmark } from '#shared/services/benchmark/get-benchmark.ts';
import { importBenchmarks } from '#shared/services/benchmark/import-benchmarks.ts';
import { listBenchmarks } from '#shared/services/benchmark/list-benchmarks.ts';
import { removeBenchmark } from '#shared/services/benchmark/remove-benchmark.ts';
import { restoreBenchmark } from '#shared/services/benchmark/restore-benchmark.ts';
import { saveBenchmark } from '#shared/services/benchmark/save-benchmark.ts';
import { Invalid } from '#shared/services/errors.ts';
import { authorise, permissionOf } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { pack, readForm } from '../form.ts';
import { BenchmarkCheckPage } from '../pages/benchmark-check-page.tsx';
import { BenchmarksPage, type BenchmarksShown } from '../pages/benchmarks-page.tsx';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { valueText } from '../pages/figure-words.ts';
import { removedIn } from '../pages/removed-notice.tsx';
import { readerOf, render } from '../render.tsx';
import { sideNamed } from '../side-named.ts';

/** Figures from elsewhere: by hand or from a file, which is checked first. */
export function benchmarkRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/benchmarks', async (c) => {
    const { done } = c.var.reader.phrases.benchmarks;
    const { done: what, count = '0' } = c.req.query();
    const { undo } = c.var.reader.phrases.frame;
    const known = { saved: done.saved, replaced: done.replaced, restored: undo.done };
    const imported = done.imported(formatNumber(c.var.reader.language, Number(count) || 0));
    const notice = what === 'imported' ? imported : known[what as keyof typeof known];
    const shown = { done: notice, isRemoved: what === 'removed', removed: removedIn(c.req.query()) };
    return await benchmarksPage(c, c.req.param('programId'), shown);
  });

  routes.post('/programs/:programId/benchmarks', async (c) => {
    const programId = c.req.param('programId');
    const form = await readForm(c);
    const side = sideNamed(form.text('side'));
    const typed = Object.fromEntries(BENCHMARK_COLUMNS.map(({ name }) => [name, form.text(name)]));
    const saved = await saveBenchmark(c.var.context, { programId, side, typed });
    if (saved.outcome === 'saved' || saved.outcome === 'replaced') {
      return c.redirect(`/programs/${programId}/benchmarks?done=${saved.outcome}`, 303);
    }
    const problems = saved.outcome === 'refused' ? saved.problems : [];
    const problem = saved.outcome === 'too-many' ? c.var.reader.phrases.benchmarks.tooMany : undefined;
    return await benchmarksPage(c, programId, { typed: { side, cells: typed, problems }, problem });
  });

  routes.post('/programs/:programId/benchmarks/import-checks', async (c) => {
    const programId = c.req.param('programId');
    const form = await readForm(c);
    const side = sideNamed(form.text('side'));
    authorise(c.var.context.actor, permissionOf(side, 'edit-benchmarks'));
    const csv = (await form.file('file')) ?? new Uint8Array();
    try {
      const report = await checkBenchmarkImport(c.var.context, { programId, side, csv });
      return render(
        c,
        <BenchmarkCheckPage {...{ programId, side, report }} reader={readerOf(c)} packedFile={pack(csv)} />,
      );
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problem = error.explanation[c.var.reader.language];
      return await benchmarksPage(c, programId, { file: { side, problem } });
    }
  });

  routes.post('/programs/:programId/benchmarks/imports', async (c) => {
    const programId = c.req.param('programId');
    const form = await readForm(c);
    const side = sideNamed(form.text('side'));
    const csv = (await form.file('file')) ?? new Uint8Array();
    const acceptGoodRows = form.text('accept') === 'good-rows';
    const report = await importBenchmarks(c.var.context, { programId, side, csv, acceptGoodRows });
    if (report.outcome === 'imported') {
      const count = report.counts.new + report.counts.changed;
      return c.redirect(`/programs/${programId}/benchmarks?done=imported&count=${count}`, 303);
    }
    const page = (
      <BenchmarkCheckPage {...{ programId, side, report }} reader={readerOf(c)} packedFile={pack(csv)} />
    );
    return render(c, page, 422);
  });

  routes.get('/programs/:programId/benchmarks/:benchmarkId/removal', async (c) => {
    const { programId, benchmarkId } = c.req.param();
    const [benchmark, { sides }] = await Promise.all([
      getBenchmark(c.var.context, { programId, benchmarkId }),
      listBenchmarks(c.var.context, { programId }),
    ]);
    const reader = readerOf(c);
    const { benchmarks: words } = reader.phrases;
    const asked = sides
      .flatMap(({ survey }) => survey.questions)
      .find(({ key }) => key === benchmark.question);
    const figure = asked?.wording[reader.language] ?? benchmark.question;
    const list = `/programs/${programId}/benchmarks`;
    return render(
      c,
      <ConfirmationPage
        reader={reader}
        title={words.removal.title}
        explanation={words.removal.explanation(figure, valueText(reader, benchmark), benchmark.source)}
        action={`${list}/${benchmarkId}/removal`}
        confirm={words.removal.confirm}
        back={words.removal.back}
        backTo={list}
        trail={[{ href: list, label: words.title }]}
      />,
    );
  });

  routes.post('/programs/:programId/benchmarks/:benchmarkId/removal', async (c) => {
    const { programId, benchmarkId } = c.req.param();
    await removeBenchmark(c.var.context, { programId, benchmarkId });
    return c.redirect(`/programs/${programId}/benchmarks?done=removed&removed=${benchmarkId}`, 303);
  });

  routes.post('/programs/:programId/benchmarks/:benchmarkId/restoration', async (c) => {
    const { programId, benchmarkId } = c.req.param();
    const { outcome } = await restoreBenchmark(c.var.context, { programId, benchmarkId });
    if (outcome === 'restored') return c.redirect(`/programs/${programId}/benchmarks?done=restored`, 303);
    return await benchmarksPage(c, programId, { problem: c.var.reader.phrases.benchmarks.tooMany });
  });

  return routes;
}

async function benchmarksPage(c: Context<ConsoleEnv>, programId: string, shown: BenchmarksShown) {
  const listed = await listBenchmarks(c.var.context, { programId });
  const page = <BenchmarksPage reader={readerOf(c)} {...listed} {...shown} />;
  return render(c, page, shown.typed || shown.file ? 422 : 200);
}
