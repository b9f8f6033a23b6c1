import { fieldNames } from '#shared/domain/response/form-fields.ts';
import type { PostedFields } from '#shared/domain/response/posted-fields.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { OWN, Own } from '#shared/web/survey-page/form-fields.tsx';
import type { Page } from '#shared/web/survey-page/page.ts';
import type { Frame } from './frame.ts';
import { renderMessagePage } from './message-page.tsx';

interface ConfirmationProps extends Frame {
  readonly survey: Survey;
  readonly given: PostedFields;
}

/**
 * Asks somebody who may be a program for one more press. The box is empty: what sends a form as it finds it does not
 * get past it, and a person loses a second.
 */
export function renderConfirmation({ survey, given, ...frame }: ConfirmationProps): Page {
  const { confirmation } = surveyPhrases(frame.language);
  const isFromMail = frame.channel === 'mail';
  const carried = [...survey.questions.flatMap(fieldNames), OWN.changes, OWN.visit].flatMap((name) =>
    given.getAll(name).map((value) => ({ name, value })),
  );
  return renderMessagePage({
    ...frame,
    title: confirmation.title,
    paragraphs: [isFromMail ? confirmation.text : confirmation.open],
    children: (
      <form method="post">
        {carried.map(({ name, value }) => (
          <Own name={name} value={value} />
        ))}
        <label class="choice">
          <input type="checkbox" name={OWN.confirmed} value="yes" required />
          <span>{confirmation.box}</span>
        </label>
        <div class="send">
          <button type="submit" name="go" value="send">
            {confirmation.button}
          </button>
        </div>
      </form>
    ),
  });
}
