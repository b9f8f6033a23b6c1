import type { ShownBrand } from '#shared/domain/brand/shown-brand.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { AnswerError, PostedFields } from '#shared/domain/response/parse-answers.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { conditionStyles } from './condition-styles.ts';
import { ErrorSummary, NotSaved } from './error-summary.tsx';
import { renderPage } from './layout.tsx';
import type { Page } from './page.ts';
import { Promises } from './promises.tsx';
import { QuestionField } from './question-field.tsx';
import { sectionsOf } from './sections.ts';

export interface SurveyPageProps {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly language: Language;
  readonly brand: ShownBrand;
  /** What is filled in already: the score from the mail, or everything that was posted. */
  readonly given: PostedFields;
  /** The headline's score when it was chosen in the mail. */
  readonly score?: number | undefined;
  readonly errors?: readonly AnswerError[];
  readonly notSaved?: boolean;
}

/** The whole survey as one form. Nothing in it names the person or the link, so one page serves everybody. */
export function renderSurveyPage(props: SurveyPageProps): Page {
  const { wave, survey, language, brand, score, errors = [] } = props;
  const { problems } = surveyPhrases(language);
  const title = survey.title[language];
  const sections = sectionsOf(survey, language);
  const wrong = errors.length > 0 || props.notSaved;
  return renderPage({
    language,
    brand,
    title: wrong ? problems.titlePrefix(title) : title,
    styles: conditionStyles(survey, sections),
    ...(score !== undefined && { query: `score=${score}` }),
    children: (
      <>
        {errors.length > 0 && <ErrorSummary survey={survey} language={language} errors={errors} />}
        {props.notSaved && <NotSaved language={language} />}
        <h1>{title}</h1>
        <p class="intro">{survey.intro[language]}</p>
        {survey.side === 'employee' && <Promises wave={wave} language={language} />}
        <form method="post">
          {sections.map(({ heading, questions }, index) => {
            const fields = questions.map((question) => <Field {...props} question={question} />);
            if (index === 0 && !heading) return fields;
            return (
              <section id={`part-${index}`} class="part">
                {heading && <h2>{heading}</h2>}
                {fields}
              </section>
            );
          })}
          <Sending {...props} />
        </form>
      </>
    ),
  });
}

function Field(props: SurveyPageProps & { question: Survey['questions'][number] }) {
  const { question, survey, language, given, score, errors } = props;
  const main = question.key === survey.headline;
  return (
    <>
      {main && score !== undefined && <p class="hint">{surveyPhrases(language).preselected}</p>}
      <QuestionField
        question={question}
        language={language}
        main={main}
        given={given.getAll(question.key)}
        error={errors?.find((error) => error.question === question.key)?.message}
      />
    </>
  );
}

/** What sending means, and the button. Customers find it at hand as soon as the headline has an answer. */
function Sending({ wave, survey, language }: SurveyPageProps) {
  const { beforeSending, send } = surveyPhrases(language);
  const employee = survey.side === 'employee';
  return (
    <>
      <p class="before">
        {employee ? beforeSending.employee : beforeSending.customer(formatDateTime(language, wave.closesAt))}
      </p>
      <div class={employee ? 'send' : 'send handy'}>
        <button type="submit">{send}</button>
      </div>
    </>
  );
}
