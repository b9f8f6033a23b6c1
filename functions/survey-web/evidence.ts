import type { Answers } from '#shared/domain/response/answers.ts';
import type { SubmissionEvidence } from '#shared/domain/response/suspicion-rules.ts';
import { itemNamed } from '#shared/domain/survey/items.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { OWN } from '#shared/web/survey-page/form-fields.tsx';

type Asked = Pick<Survey, 'headline' | 'questions'>;

/** What the form of a page that asks nothing tells of who pressed its button. */
export function pressEvidenceIn(form: URLSearchParams, now: Date): SubmissionEvidence {
  const opened = Number(form.get(OWN.opened) || Number.NaN);
  return {
    trapFilled: Boolean(form.get(OWN.trap)),
    script: scriptIn(form),
    buttonPressed: form.has('go'),
    ...(Number.isFinite(opened) && { secondsOpen: Math.max(0, now.getTime() / 1000 - opened) }),
    onlyPreselected: true,
  };
}

/** What a posted survey tells of how it was filled in. */
export function evidenceIn(
  form: URLSearchParams,
  survey: Asked,
  answers: Answers,
  now: Date,
): SubmissionEvidence {
  return { ...pressEvidenceIn(form, now), onlyPreselected: isAsServed(form, survey, answers) };
}

function scriptIn(form: URLSearchParams): SubmissionEvidence['script'] {
  const hand = form.get(OWN.hand);
  return hand === 'touched' || hand === 'untouched' ? hand : 'off';
}

/** Nothing was answered but what the page was served with. An empty box of a consent is no answer. */
function isAsServed(form: URLSearchParams, survey: Asked, answers: Answers): boolean {
  const preselected = form.get(OWN.preselected);
  return Object.entries(answers).every(
    ([key, answer]) =>
      (key === survey.headline && String(answer) === preselected) ||
      (answer === 'no' && itemNamed(survey, key)?.kind === 'consent'),
  );
}
