import type { Reader as DigestReader, DigestSettings } from '#shared/domain/digest/digest.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import { formatNumber, formatWeekday } from '#shared/locale/format.ts';
import { ChoiceField, SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { RevisionField } from '../version-field.tsx';

const EMPTY_LINES = 2;
const TIME_ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Who reads the digest and when it goes out. */
export function DigestSettingsForm({ reader, settings }: { reader: StaffReader; settings: DigestSettings }) {
  const { settings: words } = reader.phrases.digest;
  const { language } = reader;
  const zones = TIME_ZONES.includes(settings.timeZone) ? TIME_ZONES : [settings.timeZone, ...TIME_ZONES];
  const lines: (DigestReader | undefined)[] = [...settings.readers, ...Array(EMPTY_LINES).fill(undefined)];
  return (
    <form class="stack" method="post" action={`/programs/${settings.programId}/digest-settings`}>
      <RevisionField revision={settings.revision ?? 0} />
      <fieldset class="field">
        <legend>{words.readers}</legend>
        <p class="hint">{words.readersHint}</p>
        {lines.map((line, index) => (
          <ReaderLine reader={reader} line={line} number={index + 1} />
        ))}
      </fieldset>
      <SelectField
        name="weekday"
        label={words.weekday}
        value={String(settings.weekday)}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: formatWeekday(language, day) }))}
      />
      <SelectField
        name="hour"
        label={words.hour}
        value={String(settings.hour)}
        options={HOURS.map((hour) => ({
          value: String(hour),
          label: words.hourText(formatNumber(language, hour)),
        }))}
      />
      <SelectField
        name="timeZone"
        label={words.timeZone}
        value={settings.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <ChoiceField
        name="pause"
        kind="checkbox"
        look="cards"
        label={words.quiet}
        options={[{ value: 'yes', label: words.pause, hint: words.pauseHint }]}
        chosen={settings.pauseWhenNothingIsNew ? ['yes'] : []}
      />
      <button type="submit" class="primary">
        {words.action}
      </button>
    </form>
  );
}

function ReaderLine(props: { reader: StaffReader; line: DigestReader | undefined; number: number }) {
  const { phrases, language } = props.reader;
  const { settings: words } = phrases.digest;
  const labelled = (what: string) => ({ 'aria-label': `${words.reader(props.number)}: ${what}` });
  return (
    <div class="reader-line">
      <input name="reader-name" value={props.line?.name} placeholder={words.name} {...labelled(words.name)} />
      <input
        name="reader-email"
        type="email"
        value={props.line?.email}
        placeholder={words.email}
        {...labelled(words.email)}
      />
      <select name="reader-language" {...labelled(words.language)}>
        {LANGUAGES.map((each) => (
          <option value={each} selected={each === (props.line?.language ?? language)}>
            {phrases.frame.languages[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
