import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import type { Page } from '#shared/web/survey-page/page.ts';
import type { Frame } from './frame.ts';
import { renderMessagePage } from './message-page.tsx';

type PlainMessage =
  | 'unknownLink'
  | 'failed'
  | 'tooLarge'
  | 'malformed'
  | 'alreadyAnswered'
  | 'tooManyChanges'
  | 'tooLate'
  | 'ended'
  | 'tooManyRequests';

/** A page whose words depend on nothing but the language. */
export function renderPlainMessage(frame: Frame, message: PlainMessage): Page {
  const { title, text } = surveyPhrases(frame.language)[message];
  return renderMessagePage({ ...frame, title, paragraphs: [text] });
}

export function renderClosed(frame: Frame, wave: Wave): Page {
  const { closed } = surveyPhrases(frame.language);
  const when = formatDateTime(frame.language, wave.closedAt ?? wave.closesAt);
  return renderMessagePage({ ...frame, title: closed.title, paragraphs: [closed[wave.side](when)] });
}

export function renderNotYetOpen(frame: Frame, wave: Wave, now: Date): Page {
  const { notYetOpen } = surveyPhrases(frame.language);
  const text =
    new Date(wave.opensAt) > now
      ? notYetOpen.text(formatDateTime(frame.language, wave.opensAt))
      : notYetOpen.soon;
  return renderMessagePage({ ...frame, title: notYetOpen.title, paragraphs: [text] });
}
