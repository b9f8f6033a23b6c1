import type { Channel } from '#shared/domain/response/response.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { YouSaidWeDid } from '#shared/domain/wave/you-said-we-did.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import type { Page } from '#shared/web/survey-page/page.ts';
import type { Frame } from './frame.ts';
import { renderMessagePage } from './message-page.tsx';

/** A kiosk thanks for so long, then it is the next visitor's turn. */
const KIOSK_THANKS_FOR_IN_SECONDS = 8;

export interface ThanksProps extends Frame {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly channel: Channel;
  readonly path: string;
  /** Which of the survey's words of thanks the answers called for. */
  readonly variant?: number | undefined;
  /** What came of the wave before. */
  readonly lastTime?: YouSaidWeDid | undefined;
}

/** Thanks in the words that fit the answers, says what happens next, and what came of the last time. */
export function renderThanks(props: ThanksProps): Page {
  const { wave, survey, channel, path, language, brand, lastTime } = props;
  const { thanks } = surveyPhrases(language);
  const words = survey.thanksVariants?.[props.variant ?? -1]?.wording ?? survey.thanks;
  const paragraphs = [words[language], survey.next?.[language] ?? '', whatIsKept(props)];
  const hasPageOfItsOwn = channel === 'mail' || channel === 'link';
  return renderMessagePage({
    language,
    brand,
    channel,
    title: thanks.title,
    paragraphs: [...paragraphs, hasPageOfItsOwn ? thanks.closePage : ''].filter(Boolean),
    done: true,
    sent: true,
    ...(channel === 'kiosk' && { refresh: { seconds: KIOSK_THANKS_FOR_IN_SECONDS, to: path } }),
    children: (
      <>
        {survey.side === 'customer' && channel === 'mail' && wave.state === 'open' && (
          <p>
            <a href={`${path}?lang=${language}`}>{thanks.change}</a>
          </p>
        )}
        {lastTime && <LastTime {...lastTime} language={language} />}
      </>
    ),
  });
}

function whatIsKept({ wave, survey, channel, language }: ThanksProps): string {
  const { thanks } = surveyPhrases(language);
  if (survey.side === 'employee') return thanks.employee;
  return channel === 'mail' ? thanks.customer(formatDateTime(language, wave.closesAt)) : thanks.open;
}

function LastTime({ pairs, language }: YouSaidWeDid & Pick<Frame, 'language'>) {
  const { lastTime } = surveyPhrases(language);
  return (
    <section class="did" aria-labelledby="last-time">
      <h2 id="last-time">{lastTime.heading}</h2>
      <dl>
        {pairs.map(({ said, did }) => (
          <>
            <dt>{lastTime.said(said[language])}</dt>
            <dd>{lastTime.did(did[language])}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
