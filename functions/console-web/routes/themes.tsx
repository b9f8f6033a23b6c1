import { Hono, type Context as HonoContext } from 'hono';
import { isOwn, lexiconWith } from '#shared/domain/theme/lexicon-changes.ts';
import { wordsOfTheme } from '#shared/domain/theme/read-theme-words.ts';
import { Invalid, NotFound } from '#shared/services/errors.ts';
import { addTheme } from '#shared/services/theme/add-theme.ts';
import { askForThemes } from '#shared/services/theme/ask-for-themes.ts';
import { getLexicon } from '#shared/services/theme/get-lexicon.ts';
import { listThemeComments } from '#shared/services/theme/list-theme-comments.ts';
import { removeTheme } from '#shared/services/theme/remove-theme.ts';
import { restoreTheme } from '#shared/services/theme/restore-theme.ts';
import { saveThemeWords } from '#shared/services/theme/save-theme-words.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { EMPTY_THEME, LexiconPage, type ThemeDraft } from '../pages/lexicon-page.tsx';
import { removedIn } from '../pages/removed-notice.tsx';
import { ThemeCommentsPage } from '../pages/theme-comments-page.tsx';
import { ThemeWordsPage } from '../pages/theme-words-page.tsx';
import { readerOf, render } from '../render.tsx';
import { readThemeWordsForm } from '../theme-words-form.ts';
import { versionIn } from '../version-field.tsx';

/** What people write about: counting it, reading the comments behind it, and the words by which it is recognised. */
export function themeRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.post('/waves/:waveId/themes', async (c) => {
    const waveId = c.req.param('waveId');
    await askForThemes(c.var.context, { waveId });
    return c.redirect(`/waves/${waveId}/results?themes=asked#themes`, 303);
  });

  routes.get('/waves/:waveId/themes/:themeId', async (c) => {
    const page = Number(c.req.query('page') ?? '1');
    const found = await listThemeComments(c.var.context, { ...c.req.param(), page });
    return render(c, <ThemeCommentsPage reader={readerOf(c)} found={found} />);
  });

  routes.get('/programs/:programId/themes', async (c) => {
    const { frame } = c.var.reader.phrases;
    const what = c.req.query('done');
    return await lexiconPage(c, {
      done: what === 'restored' ? frame.undo.done : undefined,
      isRemoved: what === 'removed',
      removed: removedIn(c.req.query()),
    });
  });

  routes.post('/programs/:programId/themes', async (c) => {
    const { programId } = c.req.param();
    const { language, phrases } = c.var.reader;
    const form = await readForm(c);
    const draft: ThemeDraft = {
      name: { en: form.text('name-en'), vi: form.text('name-vi') },
      angle: form.text('angle'),
      moment: form.text('moment'),
      side: form.text('side'),
    };
    try {
      const added = await addTheme(c.var.context, { programId, version: versionIn(form), ...draft });
      if (added.outcome === 'overtaken') {
        return await lexiconPage(c, { draft, problem: phrases.themes.lexicon.overtaken }, 409);
      }
      return c.redirect(`/programs/${programId}/themes/${added.themeId}?done=added`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await lexiconPage(c, { draft, problem: error.explanation[language] });
    }
  });

  routes.get('/programs/:programId/themes/:themeId', async (c) => {
    const { lexicon, theme } = await themeOf(c);
    const { done } = c.var.reader.phrases.themes.lexicon;
    const typed = wordsOfTheme(lexicon.changes, theme.themeId);
    const said = { saved: done.saved, added: done.added }[c.req.query('done') ?? ''];
    return render(
      c,
      <ThemeWordsPage
        reader={readerOf(c)}
        lexicon={lexicon}
        theme={theme}
        typed={typed}
        place={{ angle: theme.angle, moment: theme.moment ?? '' }}
        done={said}
      />,
    );
  });

  routes.post('/programs/:programId/themes/:themeId', async (c) => {
    const name = c.req.param();
    const form = await readForm(c);
    const words = readThemeWordsForm(form);
    const place = { angle: form.text('angle'), moment: form.text('moment') };
    const kept = await saveThemeWords(c.var.context, { ...name, version: versionIn(form), words, place });
    if (kept.outcome === 'saved') {
      return c.redirect(`/programs/${name.programId}/themes/${name.themeId}?done=saved`, 303);
    }
    const { lexicon: said } = c.var.reader.phrases.themes;
    const { lexicon, theme } = await themeOf(c);
    const page = (
      <ThemeWordsPage
        reader={readerOf(c)}
        lexicon={lexicon}
        theme={theme}
        typed={words}
        place={place}
        problems={kept.outcome === 'incomplete' ? kept.problems : undefined}
        problem={kept.outcome === 'too-many' ? said.tooMany : undefined}
        isOvertaken={kept.outcome === 'overtaken'}
      />
    );
    return render(c, page, kept.outcome === 'overtaken' ? 409 : 422);
  });

  routes.get('/programs/:programId/themes/:themeId/removal', async (c) => {
    const reader = readerOf(c);
    const { lexicon, theme } = await themeOf(c);
    // A theme that every program has stays; only its words can be removed.
    if (!isOwn(lexicon.changes, theme)) throw new NotFound(theme.themeId);
    const { removal } = reader.phrases.themes.words;
    const all = `/programs/${lexicon.program.programId}/themes`;
    const page = (
      <ConfirmationPage
        reader={reader}
        title={removal.title(theme.name[reader.language])}
        explanation={removal.explanation}
        action={`${all}/${theme.themeId}/removal`}
        confirm={removal.confirm}
        back={removal.back}
        backTo={`${all}/${theme.themeId}`}
        trail={[{ href: all, label: reader.phrases.themes.lexicon.title }]}
      />
    );
    return render(c, page);
  });

  routes.post('/programs/:programId/themes/:themeId/removal', async (c) => {
    const name = c.req.param();
    const { outcome } = await removeTheme(c.var.context, name);
    const { overtaken } = c.var.reader.phrases.themes.lexicon;
    if (outcome === 'overtaken') return await lexiconPage(c, { problem: overtaken }, 409);
    return c.redirect(`/programs/${name.programId}/themes?done=removed&removed=${name.themeId}`, 303);
  });

  routes.post('/programs/:programId/themes/:themeId/restoration', async (c) => {
    const name = c.req.param();
    const { language, phrases } = c.var.reader;
    try {
      const { outcome } = await restoreTheme(c.var.context, name);
      const { overtaken } = phrases.themes.lexicon;
      if (outcome === 'overtaken') return await lexiconPage(c, { problem: overtaken }, 409);
      return c.redirect(`/programs/${name.programId}/themes?done=restored`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await lexiconPage(c, { problem: error.explanation[language] });
    }
  });

  return routes;
}

/** The theme that the path names, with the words of its program. */
async function themeOf(c: HonoContext<ConsoleEnv, '/programs/:programId/themes/:themeId'>) {
  const { programId, themeId } = c.req.param();
  const lexicon = await getLexicon(c.var.context, { programId });
  const theme = lexiconWith(lexicon.changes).themes.find((each) => each.themeId === themeId);
  if (!theme) throw new NotFound(themeId);
  return { lexicon, theme };
}

interface Shown {
  readonly draft?: ThemeDraft;
  readonly problem?: string;
  readonly done?: string | undefined;
  readonly isRemoved?: boolean;
  readonly removed?: string | undefined;
}

async function lexiconPage(
  c: HonoContext<ConsoleEnv, '/programs/:programId/themes'>,
  { draft = EMPTY_THEME, problem, ...said }: Shown,
  status: 200 | 409 | 422 = problem ? 422 : 200,
) {
  const lexicon = await getLexicon(c.var.context, { programId: c.req.param('programId') });
  const page = (
    <LexiconPage reader={readerOf(c)} lexicon={lexicon} draft={draft} problem={problem} {...said} />
  );
  return render(c, page, status);
}
