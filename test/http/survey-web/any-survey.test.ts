import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import { surveyProblems } from '#shared/domain/survey/checks/check-survey.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import { personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import { shownQuestions } from '#shared/domain/survey/shown-questions.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { askedPerson } from '#shared/domain/wave/asked-person.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import { usualWords } from '#shared/locale/survey/usual-words.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { anySurvey, fieldsFor } from '#test/support/any-survey.ts';
import { anInvitation, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { postOf } from '#test/support/survey-web.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const PEOPLE: Partial<Invitation>[] = [
  {},
  { tier: 'gold', attributes: { order: 'A-17' } },
  { tier: 'silver' },
];
const savable = anySurvey.filter((survey) => surveyProblems(survey).length === 0);
let waves = 0;

it('lets any survey that can be saved be answered to its last page, and stores nothing that was not shown', async () => {
  const choices = fc.infiniteStream(fc.nat());
  await fc.assert(
    fc.asyncProperty(savable, fc.constantFrom(...PEOPLE), choices, async (draft, person, numbers) => {
      const invitation = await invite(draft, person);
      const pages = await answerPageByPage(draft, invitation, () => numbers.next().value);
      expect(pages).toBeLessThanOrEqual(draft.questions.length + 1);
      const [response] = await Array.fromAsync(listResponses(db, invitation.waveId, 0));
      const answers = response?.answers ?? {};
      const asked = personalSurvey(draft, askedPerson(invitation, unitTreeOf([])), usualWords('customer'));
      const shown = shownQuestions(asked, answers).flatMap(itemsIn);
      const stored = new Set(Object.keys(answers).map((key) => key.split('.')[0]));
      expect([...stored].filter((key) => !shown.some((item) => item.key === key))).toEqual([]);
      expect(shown.filter(({ key, required }) => required && !stored.has(key))).toEqual([]);
      expect(response).not.toHaveProperty('suspicion');
    }),
    { numRuns: 60 },
  );
});

async function invite(draft: SurveyDraft, person: Partial<Invitation>): Promise<Invitation> {
  waves += 1;
  const waveId = `anysurvey${String(waves).padStart(4, '0')}`;
  await putSurvey(db, { ...draft, surveyId: waveId, version: 1 });
  await putRoster(db, { waveId, units: [], invitedByUnit: {} });
  await createWave(db, aWave({ waveId, surveyId: waveId }));
  const invitation = anInvitation({ waveId, ...person });
  await createInvitation(db, invitation);
  return invitation;
}

/** Fills in everything that stands on each page, as in a browser that cannot hide questions; how many pages it took. */
async function answerPageByPage(
  { questions }: SurveyDraft,
  invitation: Invitation,
  pick: () => number,
): Promise<number> {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const path = `/a/${tokenFor(resources.secrets, 'answer', invitation)}`;
  let html = await (await app.request(path)).text();
  for (let page = 1; ; page++) {
    const form = hiddenFieldsIn(html);
    for (const question of questions) {
      if (!html.includes(`id="q-${question.key}"`)) continue;
      for (const [name, value] of fieldsFor(question, pick)) form.append(name, value);
    }
    form.set('by-hand', 'touched');
    form.set('go', /name="go" value="(send|next)"/.exec(html)?.[1] ?? '');
    const answer = await app.request(path, postOf(form));
    if (answer.status === 303) return page;
    expect(answer.status).toBe(200);
    html = await answer.text();
  }
}

function hiddenFieldsIn(html: string): URLSearchParams {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]));
}
