import { Hono } from 'hono';
import type { Localized } from '#shared/domain/localized.ts';
import type { TemplateId } from '#shared/domain/survey/templates.ts';
import { Invalid, InvalidSurvey } from '#shared/services/errors.ts';
import { createProgram, type NewProgram } from '#shared/services/program/create-program.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { listPrograms } from '#shared/services/program/list-programs.ts';
import { getHealthFigures } from '#shared/services/results/get-health-figures.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, pack, readForm } from '../form.ts';
import { HomePage } from '../pages/home-page.tsx';
import { NewProgramPage, OWN_SURVEYS, type TypedProgram } from '../pages/new-program-page.tsx';
import { ProgramPage } from '../pages/program-page.tsx';
import { readerOf, render } from '../render.tsx';
import { readDefinition } from '../survey-definition.ts';

export function programRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/', async (c) => {
    const { context } = c.var;
    const programs = await listPrograms(context);
    const overviews = await Promise.all(programs.map(({ programId }) => getProgram(context, { programId })));
    const reader = readerOf(c);
    const health = await Promise.all(
      overviews.map(async (overview) => ({
        program: overview.program,
        figures: await getHealthFigures(context, overview),
      })),
    );
    return render(c, <HomePage reader={reader} programs={overviews} health={health} />);
  });

  routes.get('/programs/new', (c) => {
    authorise(c.var.context.actor, 'edit-programs');
    return render(c, <NewProgramPage reader={readerOf(c)} />);
  });

  routes.post('/programs', async (c) => {
    authorise(c.var.context.actor, 'edit-programs');
    const reader = readerOf(c);
    const form = await readForm(c);
    const typed = await typedIn(form);
    const page = { reader, typed };
    const words = reader.phrases.program.new;
    const { file } = typed;
    if (typed.template === OWN_SURVEYS && !file) {
      return render(c, <NewProgramPage {...page} fileProblem={words.fileMissing} />, 422);
    }
    try {
      const { name, ...asked } = askedFor(typed);
      if (!name) {
        const heldFile = file && pack(file);
        return render(
          c,
          <NewProgramPage {...page} heldFile={heldFile} nameProblem={words.nameMissing} />,
          422,
        );
      }
      const { program } = await createProgram(c.var.context, { ...asked, name });
      return c.redirect(`/programs/${program.programId}`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problems = error instanceof InvalidSurvey ? error.problems : [error];
      return render(c, <NewProgramPage {...page} problems={problems} />, 422);
    }
  });

  routes.get('/programs/:programId', async (c) => {
    const overview = await getProgram(c.var.context, { programId: c.req.param('programId') });
    return render(c, <ProgramPage reader={readerOf(c)} overview={overview} />);
  });

  return routes;
}

interface Typed extends TypedProgram {
  readonly file: Uint8Array | undefined;
}

/** What the form holds. A file without another choice is a choice of its own. */
async function typedIn(form: Form): Promise<Typed> {
  const file = await form.file('definition');
  return {
    nameEn: form.text('name-en'),
    nameVi: form.text('name-vi'),
    template: form.text('template') || (file ? OWN_SURVEYS : ''),
    file,
  };
}

type WithoutName<Program> = Program extends unknown ? Omit<Program, 'name'> : never;

/** What the form asks for: a template, or the surveys of an uploaded file. */
function askedFor(typed: Typed): WithoutName<NewProgram> & { name: Localized | undefined } {
  const typedName = nameFrom(typed.nameEn, typed.nameVi);
  if (!typed.file || typed.template !== OWN_SURVEYS) {
    return { name: typedName, templateId: typed.template as TemplateId };
  }
  const { name, customer, employee, measures } = readDefinition(typed.file);
  const surveys = { ...(customer && { customer }), ...(employee && { employee }) };
  return { name: typedName ?? name, surveys, ...(measures && { measures }) };
}

/** One name serves for both languages until the other one is given. */
function nameFrom(en: string, vi: string): Localized | undefined {
  return en || vi ? { en: en || vi, vi: vi || en } : undefined;
}
