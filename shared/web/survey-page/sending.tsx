import { formatDateTime } from '../../locale/format.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import type { SurveyPageProps } from './survey-page-props.ts';

/**
 * The buttons, and before the last one what sending means. Customers find the button at hand as soon as the headline
 * has an answer, except in a frame, which is as high as its page. The way on stands first: it is what the Enter key presses.
 */
export function Sending(props: SurveyPageProps & { isLast: boolean }) {
  const { language, page, isLast, channel } = props;
  const { send, goOn, goBack, kept } = surveyPhrases(language);
  const isHandy = props.survey.side === 'customer' && isLast && channel !== 'widget';
  return (
    <>
      {isLast && <p class="before">{beforeSending(props)}</p>}
      <p
        class="saved"
        role="status"
        data-saved={channel === 'kiosk' ? '' : kept.saved}
        data-offline={kept.offline}
      />
      <div class={isHandy ? 'send handy' : 'send'}>
        <button type="submit" name="go" value={isLast ? 'send' : 'next'}>
          {isLast ? send : goOn}
        </button>
        {page > 0 && (
          <button type="submit" class="plain" name="go" value="back">
            {goBack}
          </button>
        )}
      </div>
    </>
  );
}

function beforeSending({ wave, survey, language, channel }: SurveyPageProps): string {
  const phrases = surveyPhrases(language).beforeSending;
  if (survey.side === 'employee') return phrases.employee;
  return channel === 'mail' ? phrases.customer(closing(wave, language)) : phrases.open;
}

function closing(wave: SurveyPageProps['wave'], language: SurveyPageProps['language']): string {
  return formatDateTime(language, wave.closesAt);
}
