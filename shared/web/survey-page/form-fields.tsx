import { fieldNames } from '../../domain/response/form-fields.ts';
import type { Question } from '../../domain/survey/question.ts';
import { STAMP } from './page.ts';
import type { SurveyPageProps } from './survey-page-props.ts';

export const FORM_ID = 'answers';

/** Names of the fields that a form of ours adds to the answers. No question can be called so. */
export const OWN = {
  page: 'on-page',
  opened: 'opened-at',
  hand: 'by-hand',
  /** People do not see it; what fills in every field gives itself away. */
  trap: 'web-site',
  preselected: 'pre-selected',
  changes: 'changes-earlier',
  visit: 'visit-id',
  confirmed: 'sent-by-a-person',
} as const;

type OwnFieldsProps = Pick<SurveyPageProps, 'survey' | 'page' | 'given' | 'score' | 'changes' | 'visitId'> & {
  /** Those on this page; what belongs to others travels along unseen. */
  readonly questions: readonly Question[];
};

/** Everything in the form that is no question: where it stands, and what helps to tell people from programs. */
export function OwnFields(props: OwnFieldsProps) {
  const { page, score, changes, visitId } = props;
  return (
    <>
      <Own name={OWN.page} value={String(page)} />
      <PersonFields />
      {score !== undefined && <Own name={OWN.preselected} value={String(score)} />}
      {changes && <Own name={OWN.changes} value="yes" />}
      {visitId && <Own name={OWN.visit} value={visitId} />}
      <FromOtherPages {...props} />
    </>
  );
}

/** What tells a person at a form from a program that sends forms. */
export function PersonFields() {
  return (
    <>
      <Own name={OWN.opened} value={STAMP} />
      <Own name={OWN.hand} value="" />
      <div class="away" aria-hidden="true">
        <input name={OWN.trap} tabindex={-1} autocomplete="off" data-own />
      </div>
    </>
  );
}

export function Own({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} data-own />;
}

function FromOtherPages({ survey, given, questions }: OwnFieldsProps) {
  const here = new Set(questions.flatMap(fieldNames));
  const elsewhere = survey.questions.flatMap(fieldNames).filter((name) => !here.has(name));
  return (
    <>
      {elsewhere.flatMap((name) =>
        given
          .getAll(name)
          .filter((value) => value !== '')
          .map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
