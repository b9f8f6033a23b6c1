import type { Localized } from '../localized.ts';
import type { Measure } from '../program/program.ts';
import type { SurveyDraft } from './survey.ts';
import { CUSTOMER_MOMENTS } from './templates/customer-moments.ts';
import { CUSTOMER_NPS } from './templates/customer-nps.ts';
import { EMPLOYEE_PULSE } from './templates/employee-pulse.ts';
import { MEASURES } from './templates/measures.ts';
import { ORDER_FEEDBACK } from './templates/order-feedback.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from './templates/paired.ts';

/** A program to start from: its surveys, and the health figures that leadership would watch. */
export interface SurveyTemplate {
  readonly name: Localized;
  readonly description: Localized;
  readonly surveys: { readonly customer?: SurveyDraft; readonly employee?: SurveyDraft };
  readonly measures: readonly Measure[];
}

/** What a new program can be made from, the most complete one first. */
export const SURVEY_TEMPLATES = {
  paired: {
    name: { en: 'Customers and employees, side by side', vi: 'Khách hàng và nhân viên, song song' },
    description: {
      en: 'Both sides judge the same moments of truth; employees also estimate the customers’ score.',
      vi: 'Hai phía cùng đánh giá những thời điểm then chốt; nhân viên còn dự đoán điểm của khách hàng.',
    },
    surveys: { customer: PAIRED_CUSTOMER, employee: PAIRED_EMPLOYEE },
    measures: [MEASURES.customerNps, MEASURES.employeeNps, MEASURES.satisfaction, MEASURES.ease],
  },
  'customer-nps': {
    name: { en: 'Customer NPS', vi: 'NPS khách hàng' },
    description: {
      en: 'One score, why, and how we compare with others.',
      vi: 'Một điểm số, lý do, và so sánh với những nơi khác.',
    },
    surveys: { customer: CUSTOMER_NPS },
    measures: [MEASURES.customerNps, MEASURES.buyAgain],
  },
  'customer-moments': {
    name: { en: 'Customer satisfaction by moments of truth', vi: 'Hài lòng theo thời điểm then chốt' },
    description: {
      en: 'Each step a customer went through: product, process and relationship.',
      vi: 'Từng bước khách hàng đã trải qua: sản phẩm, quy trình và mối quan hệ.',
    },
    surveys: { customer: CUSTOMER_MOMENTS },
    measures: [MEASURES.customerNps, MEASURES.satisfaction, MEASURES.buyAgain],
  },
  'order-feedback': {
    name: { en: 'After an order', vi: 'Sau khi đặt hàng' },
    description: {
      en: 'Stars for what was ordered and for how it arrived. For waves that ask as something happens.',
      vi: 'Chấm sao cho món đã đặt và việc nhận hàng. Dành cho đợt hỏi ngay khi có sự kiện.',
    },
    surveys: { customer: ORDER_FEEDBACK },
    measures: [MEASURES.orders, MEASURES.onTime, MEASURES.buyAgain],
  },
  'employee-pulse': {
    name: { en: 'Employee pulse', vi: 'Khảo sát nhanh nhân viên' },
    description: {
      en: 'eNPS and what helps people to do good work. Two minutes.',
      vi: 'eNPS và những điều giúp nhân viên làm tốt công việc. Hai phút.',
    },
    surveys: { employee: EMPLOYEE_PULSE },
    measures: [MEASURES.employeeNps, MEASURES.tools],
  },
} as const satisfies Record<string, SurveyTemplate>;

export type TemplateId = keyof typeof SURVEY_TEMPLATES;
