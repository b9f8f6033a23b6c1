import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { OWN, PersonFields } from '#shared/web/survey-page/form-fields.tsx';
import type { Page } from '#shared/web/survey-page/page.ts';
import type { Frame } from './frame.ts';
import { renderMessagePage } from './message-page.tsx';

/** Asks once: opening the link alone does nothing, because mail scanners open links too. */
export function renderUnsubscribeQuestion(frame: Frame): Page {
  const { title, text, button } = surveyPhrases(frame.language).unsubscribe;
  return renderMessagePage({
    ...frame,
    title,
    paragraphs: [text],
    children: (
      <form method="post" data-keep="none">
        <PersonFields />
        <button type="submit" name="go" value="unsubscribe">
          {button}
        </button>
      </form>
    ),
  });
}

/** Asks whoever may be a program once more. */
export function renderUnsubscribeConfirmation(frame: Frame): Page {
  const { unsubscribe, confirmation } = surveyPhrases(frame.language);
  return renderMessagePage({
    ...frame,
    title: confirmation.title,
    paragraphs: [confirmation.text],
    children: (
      <form method="post">
        <label class="choice">
          <input type="checkbox" name={OWN.confirmed} value="yes" required />
          <span>{unsubscribe.box}</span>
        </label>
        <div class="send">
          <button type="submit" name="go" value="unsubscribe">
            {unsubscribe.button}
          </button>
        </div>
      </form>
    ),
  });
}

export function renderUnsubscribed(frame: Frame): Page {
  const { doneTitle, doneText } = surveyPhrases(frame.language).unsubscribe;
  return renderMessagePage({ ...frame, title: doneTitle, paragraphs: [doneText], done: true });
}
