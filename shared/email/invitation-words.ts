import type { Ring } from '../domain/contact/person.ts';
import type { Language, Localized } from '../domain/localized.ts';
import type { Side } from '../domain/side.ts';
import { isRated, type RatedQuestion, ratedScaleOf, valuesOf } from '../domain/survey/scale.ts';
import type { Survey } from '../domain/survey/survey.ts';
import type { Mailing } from '../domain/wave/delivery.ts';
import type { YouSaidWeDidPair } from '../domain/wave/you-said-we-did.ts';
import { formatDate, formatDayTime } from '../locale/format.ts';
import { type MailPhrases, mailPhrases } from '../locale/mail/mail-phrases.ts';
import type { Letterhead } from './letterhead.tsx';
import type { ScaleStep } from './scale-row.tsx';

export interface InvitationMailProps extends Letterhead {
  readonly language: Language;
  readonly mailing: Mailing;
  /** No further reminder follows. */
  readonly isLast?: boolean;
  readonly survey: Pick<Survey, 'side' | 'title' | 'intro' | 'headline' | 'questions'>;
  readonly recipientName: string;
  /** Of customers' side: partners and suppliers are spoken to as such. */
  readonly ring?: Ring | undefined;
  /** What was said last time, and what was done; at most a few. */
  readonly told?: readonly YouSaidWeDidPair[];
  readonly closesAt: string;
  readonly timeZone?: string;
  /** Fewest answers for which a score is shown: the number in the promise to employees. */
  readonly fewestAnswers: number;
  /** `https://…/a/<token>` without a query. */
  readonly answerLink: string;
  /** Customers only; employees cannot be unsubscribed. */
  readonly unsubscribeLink?: string;
}

/** Everything that an invitation says, in the order in which it is read. */
export interface InvitationWords {
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly promise?: string;
  readonly told?: { readonly title: string; readonly lines: readonly string[] };
  readonly question: string;
  readonly scale?: { readonly steps: readonly ScaleStep[]; readonly low: string; readonly high: string };
  readonly confirm: string;
  readonly plain: string;
  readonly open: string;
  readonly link: string;
  readonly closes: string;
  readonly why: string;
  readonly unsubscribe?: { readonly label: string; readonly link: string };
}

/** Words an invitation or a reminder in the reader's language. */
export function invitationWords(props: InvitationMailProps): InvitationWords {
  const { language, survey } = props;
  const senderName = props.brand.name;
  const phrases = mailPhrases(language).invitation;
  const isPartner = props.ring === 'partner' || props.ring === 'supplier';
  const side = isPartner && survey.side === 'customer' ? phrases.partner : phrases[survey.side];
  const isReminder = props.mailing !== 'invitation';
  const closingDate = formatDate(language, props.closesAt, props.timeZone);
  const title = survey.title[language];
  const name = oneLine(props.recipientName);
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  return {
    subject: isReminder ? side.reminderSubject(title, closingDate) : side.subject(title, senderName),
    greeting: name ? side.greeting(name) : side.greetingWithoutName,
    opening: isReminder ? reminderWords(props, side) : survey.intro[language],
    ...(survey.side === 'employee' && { promise: phrases.employee.promise(String(props.fewestAnswers)) }),
    ...toldWords(props, phrases),
    question: headline?.wording[language] ?? title,
    ...(headline && isRated(headline) && { scale: scaleWords(headline, props, phrases) }),
    confirm: side.confirm,
    plain: side.plain,
    open: side.open,
    link: `${props.answerLink}?lang=${language}`,
    closes: side.closes(formatDayTime(language, props.closesAt, props.timeZone)),
    why: side.why(senderName),
    ...unsubscribeWords(survey.side, props, phrases),
  };
}

function toldWords({ language, told = [] }: InvitationMailProps, { told: words }: MailPhrases['invitation']) {
  if (told.length === 0) return {};
  const lines = told.map(({ said, did }) => words.line(said[language], did[language]));
  return { told: { title: words.title, lines } };
}

type ReminderPhrases = Pick<MailPhrases['invitation'][Side], 'reminder' | 'lastReminder'>;

function reminderWords(props: InvitationMailProps, side: ReminderPhrases): string {
  const words = side.reminder(props.brand.name);
  return props.isLast ? `${words} ${side.lastReminder}` : words;
}

function scaleWords(headline: RatedQuestion, props: InvitationMailProps, phrases: MailPhrases['invitation']) {
  const scale = ratedScaleOf(headline);
  const { language } = props;
  const steps = valuesOf(scale).map((value) => ({
    value: headline.kind === 'rating' && headline.look === 'stars' ? `${value}\u2605` : String(value),
    spoken: phrases.outOf(String(value), String(scale.max)),
    link: `${props.answerLink}?score=${value}&lang=${language}`,
  }));
  return { steps, ...endsOf(headline, language, phrases) };
}

function endsOf(headline: RatedQuestion, language: Language, phrases: MailPhrases['invitation']) {
  const own = ({ low, high }: { low: Localized; high: Localized }) => ({
    low: low[language],
    high: high[language],
  });
  if (headline.kind === 'scale') return own(headline.labels);
  return headline.labels ? own(headline.labels) : phrases.scaleEnds[headline.kind];
}

function unsubscribeWords(side: Side, props: InvitationMailProps, phrases: MailPhrases['invitation']) {
  if (side === 'employee' || props.unsubscribeLink === undefined) return {};
  return { unsubscribe: { label: phrases.customer.unsubscribe, link: props.unsubscribeLink } };
}

/** A name as it came from a file may hold line breaks or other control characters. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
