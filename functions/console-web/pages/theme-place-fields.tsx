import { Angle } from '#shared/domain/survey/question.ts';
import type { ProgramLexicon } from '#shared/services/theme/get-lexicon.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly lexicon: ProgramLexicon;
  readonly angle: string;
  /** Empty for none. */
  readonly moment: string;
}

/** From which angle, and at which moment of the program's surveys, a theme is seen. */
export function ThemePlaceFields({ reader, lexicon, angle, moment }: Props) {
  const { language, phrases } = reader;
  const { lexicon: words, angles } = phrases.themes;
  return (
    <>
      <SelectField
        name="angle"
        label={words.add.angle}
        value={angle}
        options={Angle.options.map((each) => ({ value: each, label: angles[each] }))}
      />
      {lexicon.moments.length > 0 && (
        <SelectField
          name="moment"
          label={words.add.moment}
          value={moment}
          options={[
            { value: '', label: words.noMoment },
            ...lexicon.moments.map(({ key, name }) => ({ value: key, label: name[language] })),
          ]}
        />
      )}
    </>
  );
}
