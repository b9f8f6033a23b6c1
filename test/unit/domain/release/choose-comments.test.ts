import { describe, expect, it } from 'vitest';
import type { WrittenComment } from '#shared/domain/confidentiality/publishable-comments.ts';
import { chooseComments } from '#shared/domain/release/choose-comments.ts';
import { writtenLanguage } from '#shared/domain/release/written-language.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { aSurvey } from '#test/support/builders.ts';

const context = { thresholds: { comments: 10 }, names: [] };

function inVietnamese(count: number): WrittenComment[] {
  return Array.from({ length: count }, (_, index) => ({
    language: 'vi',
    text: `Cần thêm người ở ca thứ ${'một hai ba bốn năm sáu bảy tám chín mười'.split(' ')[index % 10]}.`,
  }));
}

describe('choosing comments', () => {
  it('needs ten on one question, however many there are on others', () => {
    const survey = aSurvey({ side: 'employee' });
    expect(chooseComments(survey, new Map([['reason', inVietnamese(9)]]), context)).toEqual({});
    const ten = chooseComments(survey, new Map([['reason', inVietnamese(10)]]), context);
    expect(ten.reason).toHaveLength(10);
  });

  it('leaves out a language that four people wrote, and then what is no longer enough', () => {
    const survey = aSurvey({ side: 'employee' });
    const four = Array.from({ length: 4 }, () => ({ language: 'en' as const, text: 'The pay is too low.' }));
    const enough = chooseComments(survey, new Map([['reason', [...inVietnamese(10), ...four]]]), context);
    expect(enough.reason?.filter((text) => text.includes('pay'))).toEqual([]);
    expect(chooseComments(survey, new Map([['reason', [...inVietnamese(9), ...four]]]), context)).toEqual({});
  });

  it('goes by the language that was written, not by that of the page', () => {
    const survey = aSurvey({ side: 'employee' });
    const onVietnamesePages = Array.from({ length: 2 }, () => ({
      language: 'vi' as const,
      text: 'We have too many meetings and the planning is poor.',
    }));
    const chosen = chooseComments(
      survey,
      new Map([['reason', [...inVietnamese(12), ...onVietnamesePages]]]),
      context,
    );
    expect(chosen.reason).toHaveLength(12);
  });

  it('publishes nothing on a question that only people with certain scores were asked', () => {
    const conditional: Survey = aSurvey({
      side: 'employee',
      questions: aSurvey().questions.map((question) =>
        question.kind === 'text'
          ? { ...question, showIf: { all: [{ question: 'recommend', operator: 'at-most', value: 6 }] } }
          : question,
      ),
    });
    expect(chooseComments(conditional, new Map([['reason', inVietnamese(20)]]), context)).toEqual({});
  });
});

describe('the language that a comment is written in', () => {
  it.each([
    ['Quản lý biết lắng nghe.', 'en', 'vi'],
    ['The planning is poor and we are too few.', 'vi', 'en'],
    ['Khong co gi', 'vi', 'vi'],
    ['OK', 'en', 'en'],
    ['주말 근무가 너무 많습니다', 'vi', 'Hangul'],
    ['加班太多', 'en', 'Han'],
    ['Слишком много работы', 'en', 'Cyrillic'],
    ['Zu viele Überstunden', 'en', 'other-latin'],
  ] as const)('of “%s” on a page in %s is %s', (text, page, language) => {
    expect(writtenLanguage(text, page)).toBe(language);
  });
});

describe('what is published', () => {
  it('leads to nobody, on the roster or not', () => {
    const written = (text: string) => ({ language: 'vi' as const, text });
    const comments = [
      ...Array.from({ length: 10 }, () => written('Đồng nghiệp vui vẻ.')),
      written('Chị Hoa và anh Tuấn bên số 12 đường Láng cãi nhau, mã nhân viên NV-00123.'),
      written('nguyen thi thanh hoa hay mang moi nguoi, sdt 0912345678'),
    ];
    const survey = aSurvey({ side: 'employee' });
    const { reason = [] } = chooseComments(survey, new Map([['reason', comments]]), {
      thresholds: { comments: 10 },
      names: ['Nguyễn Thị Thanh Hoa'],
    });
    expect(reason.slice(10)).toEqual([
      'Chị [tên] và anh [tên] bên [địa chỉ] cãi nhau, mã nhân viên [số].',
      '[tên] hay mang moi nguoi, sdt [số điện thoại]',
    ]);
  });
});
