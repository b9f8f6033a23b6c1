import { LastScore } from '#shared/domain/contact/criteria.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import { ChoiceField, InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { ReadCriteria } from '../criteria-form.ts';
import type { Reader } from '../environment.ts';

const TIERS = ['platinum', 'gold', 'silver', 'none'] as const;
const WHENS = ['before', 'since', 'never'] as const;

interface Props {
  readonly reader: Reader;
  readonly read: Pick<ReadCriteria, 'typed' | 'problems'>;
}

/** By which customers are chosen, beside unit and ring. What is left empty chooses nobody out. */
export function CriteriaFields({ reader, read: { typed, problems } }: Props) {
  const { audience, frame } = reader.phrases;
  const { criteria: words } = audience;
  const error = (field: keyof typeof problems) => {
    const problem = problems[field];
    return problem && audience[problem];
  };
  return (
    <>
      <ChoiceField
        name="tiers"
        kind="checkbox"
        look="list"
        label={words.tiers}
        options={TIERS.map((value) => ({ value, label: words.tierNames[value] }))}
        chosen={typed.tiers}
      />
      <ChoiceField
        name="languages"
        kind="checkbox"
        look="list"
        label={words.languages}
        options={LANGUAGES.map((value) => ({ value, label: frame.languages[value] }))}
        chosen={typed.languages}
      />
      <ChoiceField
        name="lastScores"
        kind="checkbox"
        look="list"
        label={words.lastScores}
        hint={words.lastScoresHint}
        options={LastScore.options.map((value) => ({ value, label: words.lastScoreNames[value] }))}
        chosen={typed.lastScores}
      />
      <SelectField
        name="lastInvited"
        label={words.lastInvited}
        value={typed.lastInvited}
        options={[
          { value: '', label: words.whens.any },
          ...WHENS.map((value) => ({ value, label: words.whens[value] })),
        ]}
      />
      <InputField
        name="lastInvitedDay"
        type="date"
        label={words.day}
        value={typed.lastInvitedDay}
        error={error('lastInvitedDay')}
      />
      <InputField
        name="attribute"
        label={words.attribute}
        hint={words.attributeHint}
        value={typed.attribute}
      />
      <InputField
        name="attributeValues"
        label={words.values}
        hint={words.valuesHint}
        value={typed.attributeValues}
        error={error('attributeValues')}
      />
    </>
  );
}
