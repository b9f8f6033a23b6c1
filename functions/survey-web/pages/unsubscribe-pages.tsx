import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import type { Frame } from './frame.ts';
import { renderMessagePage } from './message-page.tsx';
import type { Page } from './page.ts';

/** Asks once: opening the link alone does nothing, because mail scanners open links too. */
export function renderUnsubscribeQuestion(frame: Frame): Page {
  const { title, text, button } = surveyPhrases(frame.language).unsubscribe;
  return renderMessagePage({
    ...frame,
    title,
    paragraphs: [text],
    children: (
      <form method="post">
        <button type="submit">{button}</button>
      </form>
    ),
  });
}

export function renderUnsubscribed(frame: Frame): Page {
  const { doneTitle, doneText } = surveyPhrases(frame.language).unsubscribe;
  return renderMessagePage({ ...frame, title: doneTitle, paragraphs: [doneText], done: true });
}
