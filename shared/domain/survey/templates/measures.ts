import type { Measure } from '../../program/program.ts';

/** The health figures that the templates offer to leadership. */
export const MEASURES = {
  customerNps: {
    measureId: 'customer_nps',
    side: 'customer',
    question: 'recommend',
    metric: 'nps',
    label: { en: 'Customer NPS', vi: 'NPS khách hàng' },
  },
  employeeNps: {
    measureId: 'employee_nps',
    side: 'employee',
    question: 'recommend_work',
    metric: 'nps',
    label: { en: 'Employee NPS', vi: 'NPS nhân viên' },
  },
  satisfaction: {
    measureId: 'satisfaction',
    side: 'customer',
    question: 'satisfaction',
    metric: 'top-two-box',
    label: { en: 'Satisfied customers', vi: 'Khách hàng hài lòng' },
  },
  ease: {
    measureId: 'ease',
    side: 'customer',
    question: 'easy',
    metric: 'effort',
    label: { en: 'Ease for customers', vi: 'Mức độ dễ dàng cho khách hàng' },
  },
  buyAgain: {
    measureId: 'buy_again',
    side: 'customer',
    question: 'buy_again',
    metric: 'top-two-box',
    label: { en: 'Would choose us again', vi: 'Sẽ tiếp tục lựa chọn chúng ta' },
  },
  orders: {
    measureId: 'orders',
    side: 'customer',
    question: 'satisfaction',
    metric: 'top-two-box',
    label: { en: 'Satisfied with their order', vi: 'Hài lòng với đơn hàng' },
  },
  onTime: {
    measureId: 'on_time',
    side: 'customer',
    question: 'on_time',
    metric: 'top-two-box',
    label: { en: 'Delivered when promised', vi: 'Giao hàng đúng hẹn' },
  },
  tools: {
    measureId: 'tools',
    side: 'employee',
    question: 'tools',
    metric: 'top-two-box',
    label: { en: 'Have what they need', vi: 'Có đủ công cụ làm việc' },
  },
} as const satisfies Record<string, Measure>;
