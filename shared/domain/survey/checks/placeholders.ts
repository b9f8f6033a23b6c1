import type { Localized } from '../../localized.ts';
import { type Placeholder, placeholdersIn, withoutPlaceholders, wordingsIn } from '../fill-in.ts';
import type { SurveyDraft } from '../survey.ts';
import { type Problem, problem } from './problem.ts';

/** Placeholders for which the product has words of its own where they are not known. */
export const USUAL_PLACEHOLDERS: readonly string[] = ['name', 'unit', 'product', 'order'];

/** Placeholders that could be shown to somebody as they stand, or that say different things in each language. */
export function placeholderProblems({ questions, ...rest }: SurveyDraft): Problem[] {
  return [
    ...problemsIn(rest, {}),
    ...questions.flatMap((question) => problemsIn(question, { question: question.key })),
  ];
}

function problemsIn(data: unknown, where: Pick<Problem, 'question'>): Problem[] {
  return wordingsIn(data).flatMap((wording) =>
    explanationsFor(wording).map(([code, explanation]) =>
      where.question ? problem(code, { key: where.question }, explanation) : { code, explanation },
    ),
  );
}

function explanationsFor(wording: Localized): [string, Localized][] {
  const [en, vi] = [placeholdersIn(wording.en), placeholdersIn(wording.vi)];
  if (/[{}]/.test(withoutPlaceholders(wording.en + wording.vi))) {
    return [
      [
        'placeholder-malformed',
        {
          en: `“${wording.en}”: write placeholders as {name} or {product|your order}, and no other braces.`,
          vi: `“${wording.vi}”: viết chỗ điền là {name} hoặc {product|đơn hàng}, không dùng dấu ngoặc nhọn khác.`,
        },
      ],
    ];
  }
  const bare = [...en, ...vi].find(({ name, fallback }) => !fallback && !USUAL_PLACEHOLDERS.includes(name));
  if (bare) {
    return [
      [
        'placeholder-without-words',
        {
          en: `“{${bare.name}}” needs words for people of whom it is not known: {${bare.name}|…}.`,
          vi: `“{${bare.name}}” cần lời thay thế khi không có thông tin: {${bare.name}|…}.`,
        },
      ],
    ];
  }
  const isIn = (others: readonly Placeholder[], name: string) => others.some((other) => other.name === name);
  // A language may address people by name where the other does not.
  const lone = [...en, ...vi].find(({ name }) => name !== 'name' && !(isIn(en, name) && isIn(vi, name)));
  if (!lone) return [];
  return [
    [
      'placeholder-in-one-language',
      {
        en: `“{${lone.name}}” stands in one language only. Use it in both, or in neither.`,
        vi: `“{${lone.name}}” chỉ có ở một ngôn ngữ. Hãy dùng ở cả hai, hoặc bỏ ở cả hai.`,
      },
    ],
  ];
}
