import type { ApiKey } from '#shared/domain/api-key/api-key.ts';
import type { Customer, Employee } from '#shared/domain/contact/person.ts';
import type { StaffAccount } from '#shared/domain/staff/staff-account.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { Webhook } from '#shared/domain/webhook/webhook.ts';

/** An open customer wave of two weeks in November 2026. */
export function aWave(overrides: Partial<Wave> = {}): Wave {
  return {
    waveId: 'wave000001',
    programId: 'program001',
    side: 'customer',
    number: 1,
    surveyId: 'survey0001',
    surveyVersion: 1,
    state: 'open',
    opensAt: '2026-11-16T02:00:00.000Z',
    closesAt: '2026-11-30T10:00:00.000Z',
    remindAfterDays: [3, 5],
    unitIds: [],
    buckets: 1,
    thresholds: { scores: 5, comments: 10 },
    ...overrides,
  };
}

export function anInvitation(overrides: Partial<Invitation> = {}): Invitation {
  return {
    waveId: 'wave000001',
    invitationId: 'abcdefghjkmnpqrstvwxyz01',
    bucket: 0,
    personId: 'person-1',
    name: 'Trần Văn Minh',
    email: 'minh.tran@example.com',
    language: 'vi',
    unitId: 'hanoi',
    ...overrides,
  };
}

export function aCustomer(overrides: Partial<Customer> = {}): Customer {
  return {
    side: 'customer',
    personId: 'customer-1',
    externalId: 'C-1001',
    name: 'Trần Văn Minh',
    email: 'minh.tran@example.com',
    language: 'vi',
    unitId: 'hanoi',
    tier: 'gold',
    ...overrides,
  };
}

export function anEmployee(overrides: Partial<Employee> = {}): Employee {
  return {
    side: 'employee',
    personId: 'employee-1',
    externalId: 'E-2001',
    name: 'Lê Thị Hoa',
    email: 'hoa.le@example.com',
    language: 'vi',
    unitId: 'hanoi',
    ...overrides,
  };
}

/** A key whose secret nobody knows. */
export function anApiKey(overrides: Partial<ApiKey> = {}): ApiKey {
  return {
    keyId: 'shopsystem00',
    name: 'Shop',
    secretHash: 'A'.repeat(43),
    createdAt: '2026-11-16T02:00:00.000Z',
    createdBy: 'Nguyễn Thị Lan',
    ...overrides,
  };
}

/** Somebody of HR who has signed in. */
export function aSignIn(overrides: Partial<StaffAccount> = {}): StaffAccount {
  return {
    staffId: 'staff-mai',
    email: 'mai@acme.example',
    name: 'Vũ Thị Mai',
    roles: ['hr'],
    lastSignInAt: '2026-11-23T02:00:00.000Z',
    ...overrides,
  };
}

export function aWebhook(overrides: Partial<Webhook> = {}): Webhook {
  return {
    webhookId: 'crmwebhook00',
    url: 'https://crm.acme.example/hooks/insideout',
    events: ['answer.arrived', 'case.opened'],
    createdAt: '2026-11-16T02:00:00.000Z',
    createdBy: 'Nguyễn Thị Lan',
    secret: `whsec_${'A'.repeat(43)}=`,
    ...overrides,
  };
}

/** Three questions: the score, why, and whether there was a problem. */
export function aSurvey(overrides: Partial<Survey> = {}): Survey {
  return {
    surveyId: 'survey0001',
    version: 1,
    side: 'customer',
    title: { en: 'Your visit', vi: 'Lần ghé thăm của Quý khách' },
    intro: { en: 'Two minutes are enough.', vi: 'Chỉ mất hai phút.' },
    thanks: { en: 'Thank you.', vi: 'Xin cảm ơn Quý khách.' },
    moments: [],
    headline: 'recommend',
    questions: [
      {
        key: 'recommend',
        kind: 'nps',
        required: true,
        wording: {
          en: 'How likely are you to recommend us to a friend or colleague?',
          vi: 'Quý khách có sẵn sàng giới thiệu chúng tôi cho bạn bè hay đồng nghiệp không?',
        },
      },
      {
        key: 'reason',
        kind: 'text',
        required: false,
        maxLength: 1000,
        wording: { en: 'What is the main reason?', vi: 'Lý do chính là gì ạ?' },
      },
      {
        key: 'met_a_problem',
        kind: 'yes-no',
        required: false,
        wording: { en: 'Did you meet a problem?', vi: 'Quý khách có gặp vấn đề gì không?' },
      },
    ],
    ...overrides,
  };
}
