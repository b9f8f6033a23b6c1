import type { DigestContent } from '#shared/domain/digest/digest-content.ts';

const NPS = { en: 'Customer NPS', vi: 'NPS của khách hàng' };
const PULSE = { en: 'Employee NPS', vi: 'NPS của nhân viên' };

/** A digest in which one figure moved, one unit is withheld, and two customers wait for a call. */
export function aDigestContent(overrides: Partial<DigestContent> = {}): DigestContent {
  return {
    programId: 'program001',
    programName: { en: 'Airport experience', vi: 'Trải nghiệm sân bay' },
    from: '2026-11-15T17:00:00.000Z',
    to: '2026-11-22T16:59:59.000Z',
    timeZone: 'Asia/Ho_Chi_Minh',
    measures: [
      {
        measureId: 'customer_nps',
        side: 'customer',
        label: NPS,
        withheld: false,
        figure: { metric: 'nps', n: 2803, value: 37.2, low: 34.3, high: 40.1 },
        change: { difference: -6.4, detectable: true, since: '2026-08-14T02:00:00.000Z' },
        target: 40,
      },
      {
        measureId: 'satisfied',
        side: 'customer',
        label: { en: 'Satisfied customers', vi: 'Khách hàng hài lòng' },
        withheld: false,
        figure: { metric: 'top-two-box', n: 2790, value: 0.812, low: 0.797, high: 0.826 },
        change: { difference: 0.006, detectable: false, since: '2026-08-14T02:00:00.000Z' },
        target: 0.8,
      },
      {
        measureId: 'made_it_easy',
        side: 'customer',
        label: { en: 'We made it easy (1–7)', vi: 'Chúng tôi giúp mọi việc dễ dàng (1–7)' },
        withheld: false,
        figure: { metric: 'effort', n: 1204, value: 5.43, low: 5.35, high: 5.51 },
      },
      {
        measureId: 'employee_nps',
        side: 'employee',
        label: PULSE,
        withheld: false,
        figure: { metric: 'nps', n: 214, value: 12.1, low: 4.8, high: 19.4 },
        change: { difference: 2.2, detectable: false, since: '2026-08-14T02:00:00.000Z' },
      },
    ],
    units: {
      customerLabel: NPS,
      employeeLabel: PULSE,
      rows: [
        aUnit('Boarding Area A', 44, 38, 50, { n: 40, value: 21, low: 4, high: 37 }),
        aUnit('Boarding Area B', 31, 25, 37, { n: 36, value: -8, low: -26, high: 11 }),
        aUnit('Boarding Area C', 28, 20, 36, { n: 22, value: 5, low: -18, high: 27 }),
        aUnit('Boarding Area D', 41, 35, 47),
        aUnit('Boarding Area F', 36, 31, 41, { n: 61, value: 30, low: 16, high: 43 }),
      ],
    },
    widestGap: {
      kind: 'perception',
      unitName: 'Boarding Area B',
      statement: {
        en: 'What score would our customers give us?',
        vi: 'Theo Anh/Chị, khách hàng sẽ chấm chúng ta mấy điểm?',
      },
      customer: 7.9,
      employee: 6.4,
      low: -1.9,
      high: -1.1,
      flagged: true,
    },
    responseRates: { customer: { invited: 2840, answered: 2803 }, employee: { invited: 300, percent: 70 } },
    calls: [
      {
        caseId: 'case000001',
        name: 'Trần Văn Minh',
        unitName: 'Boarding Area B',
        tier: 'platinum',
        score: 3,
        comment:
          'Waited 40 minutes at the security check, and nobody told us why. The staff at the gate were kind.',
        dueAt: '2026-11-24T02:00:00.000Z',
        overdue: false,
      },
      {
        caseId: 'case000002',
        name: 'Nguyễn Thị Lan Hương',
        unitName: 'Boarding Area F',
        score: 0,
        comment: 'Nhà vệ sinh bẩn, không có chỗ ngồi.',
        dueAt: '2026-11-20T02:00:00.000Z',
        overdue: true,
      },
    ],
    openCases: 14,
    overdueCases: 3,
    overdueActions: 1,
    links: {
      results: 'https://surveys.example.com/programs/program001',
      pairReport: 'https://surveys.example.com/programs/program001/pair',
      cases: 'https://surveys.example.com/cases',
      settings: 'https://surveys.example.com/programs/program001/digest',
    },
    ...overrides,
  };
}

function aUnit(
  name: string,
  value: number,
  low: number,
  high: number,
  employee?: { n: number; value: number; low: number; high: number },
) {
  return {
    unitId: name.toLowerCase().replaceAll(' ', '-'),
    name,
    customer: { figure: { metric: 'nps' as const, n: 400, value, low, high }, withheld: false },
    employee: employee
      ? { figure: { metric: 'nps' as const, ...employee }, withheld: false }
      : { withheld: true },
  };
}
