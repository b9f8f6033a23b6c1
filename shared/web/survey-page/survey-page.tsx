import { parseAnswers } from '../../domain/response/parse-answers.ts';
import type { Channel } from '../../domain/response/response.ts';
import { pagesOf, pagesWithQuestions, questionsOnPage } from '../../domain/survey/pages.ts';
import type { Question } from '../../domain/survey/question.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { conditionStyles } from './condition-styles.ts';
import { ErrorSummary, NotSent } from './error-summary.tsx';
import { FORM_ID, OwnFields } from './form-fields.tsx';
import { renderPage } from './layout.tsx';
import type { Page } from './page.ts';
import { Progress } from './progress.tsx';
import { Promises } from './promises.tsx';
import { QuestionField } from './question-field.tsx';
import { sectionsOf } from './sections.ts';
import { Sending } from './sending.tsx';
import type { SurveyPageProps } from './survey-page-props.ts';

/** After this long without a touch a kiosk begins anew, so that the next visitor finds an empty page. */
const KIOSK_WAITS_FOR_IN_SECONDS = 60;

/** One page of a survey as a form, with what other pages hold in hidden fields. */
export function renderSurveyPage(props: SurveyPageProps): Page {
  const { survey, language, brand, channel, score, page, given, errors = [], minutesToWait } = props;
  const { problems, changing } = surveyPhrases(language);
  const { answers } = parseAnswers(survey, given);
  const questions = questionsOnPage(survey, page, answers);
  const sections = sectionsOf(questions, survey, language);
  const title = survey.title[language];
  const isWrong = errors.length > 0 || props.notSaved || minutesToWait !== undefined;
  const isLast = page >= pagesOf(survey).length - 1;
  return renderPage({
    language,
    brand,
    channel,
    title: isWrong ? problems.titlePrefix(title) : title,
    styles: conditionStyles({ questions }, sections),
    ...(score !== undefined && { query: `score=${score}` }),
    children: (
      <>
        {errors.length > 0 && <ErrorSummary survey={survey} language={language} errors={errors} />}
        {props.notSaved && <NotSent why={problems.notSaved} />}
        {minutesToWait !== undefined && <NotSent why={problems.tooManyAnswers(minutesToWait)} />}
        <Progress pages={pagesWithQuestions(survey, answers)} page={page} language={language} />
        <h1>{title}</h1>
        {page === 0 && <p class="intro">{survey.intro[language]}</p>}
        {props.changes && page === 0 && <p class="hint">{changing}</p>}
        {page === 0 && survey.side === 'employee' && <Promises wave={props.wave} language={language} />}
        <form
          method="post"
          id={FORM_ID}
          autocomplete={channel === 'kiosk' ? 'off' : undefined}
          data-keep={keptIn(survey, channel)}
          data-filled={isWrong || props.changes ? 'yes' : undefined}
          data-reset={channel === 'kiosk' ? KIOSK_WAITS_FOR_IN_SECONDS : undefined}
        >
          <OwnFields {...props} questions={questions} />
          {sections.map(({ heading, questions: together }, index) => {
            const fields = together.map((question) => <Field {...props} question={question} />);
            if (index === 0 && !heading) return fields;
            return (
              <section id={`part-${index}`} class="part">
                {heading && <h2>{heading}</h2>}
                {fields}
              </section>
            );
          })}
          <Sending {...props} isLast={isLast} />
        </form>
      </>
    ),
  });
}

/** An employee's answers are gone from the device with the window, a visitor's at a kiosk are never kept on it. */
function keptIn(survey: Survey, channel: Channel): 'local' | 'session' | 'none' {
  if (channel === 'kiosk') return 'none';
  return survey.side === 'employee' || channel !== 'mail' ? 'session' : 'local';
}

function Field(props: SurveyPageProps & { question: Question }) {
  const { question, survey, language, given, score, errors = [] } = props;
  const main = question.key === survey.headline;
  return (
    <>
      {main && score !== undefined && <p class="hint">{surveyPhrases(language).preselected}</p>}
      <QuestionField question={question} language={language} main={main} given={given} errors={errors} />
    </>
  );
}
