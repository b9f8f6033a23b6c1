import type { Localized } from '../../localized.ts';
import type { Angle, Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { CHANGE_FIRST, RECOMMEND_WORK } from './recommendation.ts';
import { NEXT_FOR_EMPLOYEES } from './thanks.ts';

/** The employee Net Promoter question and what work is like, from the three angles: two minutes. */
export const EMPLOYEE_PULSE: SurveyDraft = {
  side: 'employee',
  title: { en: 'How work is going', vi: 'Công việc của Anh/Chị' },
  intro: {
    en: 'Eight short questions about what helps you to do good work. It takes about two minutes.',
    vi: 'Tám câu hỏi ngắn về những điều giúp Anh/Chị làm tốt công việc. Mất khoảng hai phút.',
  },
  thanks: {
    en: 'You will hear what we learned, and what we are going to do about it.',
    vi: 'Anh/Chị sẽ được biết chúng tôi rút ra điều gì và sẽ làm gì.',
  },
  next: NEXT_FOR_EMPLOYEES,
  moments: [],
  questions: [
    RECOMMEND_WORK,
    statement('tools', 'product', {
      en: 'I have what I need to do good work.',
      vi: 'Tôi có đủ công cụ để làm tốt công việc.',
    }),
    statement('processes', 'process', {
      en: 'Our processes help me serve customers.',
      vi: 'Quy trình giúp tôi phục vụ khách hàng tốt.',
    }),
    statement('authority', 'process', {
      en: 'I may decide what is needed to help a customer.',
      vi: 'Tôi được quyền quyết định những việc cần thiết để giúp khách hàng.',
    }),
    statement('manager', 'relationship', {
      en: 'My manager listens and acts.',
      vi: 'Quản lý của tôi lắng nghe và hành động.',
    }),
    statement('teamwork', 'relationship', {
      en: 'Other teams help me when I need them.',
      vi: 'Các bộ phận khác hỗ trợ khi tôi cần.',
    }),
    statement('recognition', 'relationship', {
      en: 'Good work is noticed here.',
      vi: 'Ở đây, làm tốt công việc thì được ghi nhận.',
    }),
    CHANGE_FIRST,
  ],
  headline: RECOMMEND_WORK.key,
};

function statement(key: string, angle: Angle, wording: Localized): Question {
  return { key, kind: 'agreement', required: false, angle, goal: 'retain', driver: true, wording };
}
