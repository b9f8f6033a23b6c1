import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putApiKey } from '#shared/adapters/dynamodb/api-key-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putOpportunity } from '#shared/adapters/dynamodb/opportunity-store.ts';
import { putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putSegment } from '#shared/adapters/dynamodb/segment-store.ts';
import { noteSignIn } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { replaceWebhook } from '#shared/adapters/dynamodb/webhook-store.ts';
import { Role } from '#shared/domain/staff/staff.ts';
import { aCustomer, anApiKey, anEmployee, aSignIn, aWebhook } from '#test/support/builders.ts';
import { type ConsoleClient, consoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpportunity } from '#test/support/improvements.ts';
import { testResources } from '#test/support/resources.ts';
import { aStoredUpload } from '#test/support/uploads.ts';

/** One visit: what is asked for, what comes of it, and for whom. Everybody else gets 403. */
interface Visit {
  readonly route: string;
  readonly path: string;
  readonly fields?: Record<string, string>;
  readonly roles: readonly Role[];
  readonly status: number;
}

const EVERYBODY: readonly Role[] = ['hr', 'marketing', 'leadership', 'admin'];
const HR: readonly Role[] = ['hr', 'admin'];
const MARKETING: readonly Role[] = ['marketing', 'admin'];
const LEADERS: readonly Role[] = ['leadership', 'admin'];
const ADMINS: readonly Role[] = ['admin'];
const EDITORS: readonly Role[] = ['hr', 'marketing', 'admin'];
const SEES_CUSTOMERS: readonly Role[] = ['marketing', 'leadership', 'admin'];
const SEES_EMPLOYEES: readonly Role[] = ['hr', 'leadership', 'admin'];

/** Waves that are over answer a second closure or reminder with "already so": asking changes nothing. */
const VISITS: readonly Visit[] = [
  { route: 'GET /', path: '/', roles: EVERYBODY, status: 200 },
  { route: 'GET /programs/new', path: '/programs/new', roles: ['hr', 'marketing', 'admin'], status: 200 },
  { route: 'POST /programs', path: '/programs', roles: ['hr', 'marketing', 'admin'], status: 422 },
  { route: 'GET /programs/:programId', path: '/programs/rolesprogram', roles: EVERYBODY, status: 200 },
  {
    route: 'GET /programs/:programId/surveys',
    path: '/programs/rolesprogram/surveys',
    roles: EVERYBODY,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/surveys/pairs',
    path: '/programs/rolesprogram/surveys/pairs',
    roles: ADMINS,
    status: 422,
  },
  ...['', '/preview', '/preview-mail', '/questions/:questionKey', '/versions', '/versions/:version'].flatMap(
    (page) =>
      bothSides(`GET /programs/:programId/surveys/:side${page}`, (side) => ({
        path: surveyPlace(side, page),
        roles: EVERYBODY,
        status: 200,
      })),
  ),
  ...[
    '/frame',
    '/frame/conditions/:place',
    '/questions/:questionKey/removal',
    '/questions/:questionKey/conditions/:place',
    '/versions/new',
    '/versions/:version/draft',
  ].flatMap((page) =>
    bothSides(`GET /programs/:programId/surveys/:side${page}`, (side) => ({
      path: surveyPlace(side, page),
      roles: side === 'customer' ? MARKETING : HR,
      status: 200,
    })),
  ),
  // Of a revision that never was, so that nothing changes.
  ...[
    '/frame',
    '/frame/conditions/:place',
    '/questions',
    '/questions/:questionKey',
    '/questions/:questionKey/place',
    '/questions/:questionKey/removal',
    '/questions/:questionKey/conditions/:place',
    '/versions',
    '/versions/:version/draft',
  ].flatMap((page) =>
    bothSides(`POST /programs/:programId/surveys/:side${page}`, (side) => ({
      path: surveyPlace(side, page),
      fields: { revision: '99', kind: 'nps', 'wording-en': 'How likely?' },
      roles: side === 'customer' ? MARKETING : HR,
      status: 409,
    })),
  ),
  ...bothSides('GET /programs/:programId/waves/new', (side) => ({
    path: `/programs/rolesprogram/waves/new?side=${side}`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /programs/:programId/waves', (side) => ({
    path: '/programs/rolesprogram/waves',
    fields: { side },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('GET /programs/:programId/sample-mail', (side) => ({
    path: `/programs/rolesprogram/sample-mail?side=${side}`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  { route: 'GET /waves', path: '/waves', roles: EVERYBODY, status: 200 },
  ...bothSides('GET /waves/:waveId', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2' : '/waves/rolesemp2',
    roles: side === 'customer' ? SEES_CUSTOMERS : SEES_EMPLOYEES,
    status: 200,
  })),
  ...bothSides('GET /waves/:waveId/results', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/results' : '/waves/rolesemp1/results',
    roles: side === 'customer' ? SEES_CUSTOMERS : SEES_EMPLOYEES,
    status: 200,
  })),
  {
    route: 'GET /waves/:waveId/answers',
    path: '/waves/rolescus2/answers',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  ...(['csv', 'xlsx'] as const).map((kind) => ({
    route: `GET /waves/:waveId/answers.${kind}`,
    path: `/waves/rolescus2/answers.${kind}`,
    roles: SEES_CUSTOMERS,
    status: 200,
  })),
  ...bothSides('GET /waves/:waveId/report', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/report' : '/waves/rolesemp1/report',
    roles: side === 'customer' ? SEES_CUSTOMERS : SEES_EMPLOYEES,
    status: 200,
  })),
  {
    route: 'GET /programs/:programId/report',
    path: '/programs/rolesprogram/report',
    roles: EVERYBODY,
    status: 200,
  },
  ...bothSides('POST /waves/:waveId/reminders', (side) => ({
    path: side === 'customer' ? '/waves/rolescus1/reminders' : '/waves/rolesemp1/reminders',
    fields: { mailing: 'reminder-1' },
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
  ...bothSides('GET /waves/:waveId/closure', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/closure' : '/waves/rolesemp2/closure',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /waves/:waveId/closure', (side) => ({
    path: side === 'customer' ? '/waves/rolescus1/closure' : '/waves/rolesemp1/closure',
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
  ...bothSides('GET /waves/:waveId/pause', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/pause' : '/waves/rolesemp2/pause',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /waves/:waveId/pause', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/pause' : '/waves/rolesemp2/pause',
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
  ...bothSides('GET /waves/:waveId/resumption', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/resumption' : '/waves/rolesemp2/resumption',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /waves/:waveId/resumption', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/resumption' : '/waves/rolesemp2/resumption',
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
  ...bothSides('GET /waves/:waveId/undelivered', (side) => ({
    path: side === 'customer' ? '/waves/rolescus2/undelivered' : '/waves/rolesemp2/undelivered',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('GET /waves/:waveId/cancellation', (side) => ({
    path: side === 'customer' ? '/waves/rolescus3/cancellation' : '/waves/rolesemp3/cancellation',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /waves/:waveId/cancellation', (side) => ({
    path: side === 'customer' ? '/waves/rolescus3/cancellation' : '/waves/rolesemp3/cancellation',
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
  { route: 'GET /settings/calendar', path: '/settings/calendar', roles: EDITORS, status: 200 },
  { route: 'POST /settings/calendar', path: '/settings/calendar', roles: EDITORS, status: 422 },
  { route: 'GET /waves/:waveId/links', path: '/waves/rolescus2/links', roles: SEES_CUSTOMERS, status: 200 },
  { route: 'POST /waves/:waveId/links', path: '/waves/rolescus2/links', roles: MARKETING, status: 422 },
  {
    route: 'GET /waves/:waveId/links/:linkId',
    path: '/waves/rolescus2/links/counter00001',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  {
    route: 'GET /waves/:waveId/links/:linkId/qr.svg',
    path: '/waves/rolescus2/links/counter00001/qr.svg',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  {
    route: 'GET /waves/:waveId/links/:linkId/poster',
    path: '/waves/rolescus2/links/counter00001/poster',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  {
    route: 'GET /waves/:waveId/links/:linkId/ending',
    path: '/waves/rolescus2/links/counter00001/ending',
    roles: MARKETING,
    status: 200,
  },
  {
    route: 'POST /waves/:waveId/links/:linkId/ending',
    path: '/waves/rolescus2/links/counter00001/ending',
    roles: MARKETING,
    status: 303,
  },
  {
    route: 'GET /waves/:waveId/suspected-answers',
    path: '/waves/rolescus2/suspected-answers',
    roles: MARKETING,
    status: 200,
  },
  {
    route: 'POST /waves/:waveId/suspected-answers/decisions',
    path: '/waves/rolescus2/suspected-answers/decisions',
    fields: { decision: 'left-out', all: 'yes' },
    roles: MARKETING,
    status: 303,
  },
  {
    route: 'POST /waves/:waveId/themes',
    path: '/waves/rolescus2/themes',
    roles: MARKETING,
    status: 303,
  },
  {
    route: 'GET /waves/:waveId/themes/:themeId',
    path: '/waves/rolescus2/themes/waiting',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  {
    route: 'GET /programs/:programId/themes',
    path: '/programs/rolesprogram/themes',
    roles: EDITORS,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/themes',
    path: '/programs/rolesprogram/themes',
    fields: { version: '0' },
    roles: EDITORS,
    status: 409,
  },
  {
    route: 'GET /programs/:programId/themes/:themeId',
    path: '/programs/rolesprogram/themes/waiting',
    roles: EDITORS,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/themes/:themeId',
    path: '/programs/rolesprogram/themes/waiting',
    fields: { version: '7' },
    roles: EDITORS,
    status: 409,
  },
  {
    route: 'GET /programs/:programId/themes/:themeId/removal',
    path: '/programs/rolesprogram/themes/own_1/removal',
    roles: EDITORS,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/themes/:themeId/removal',
    path: '/programs/rolesprogram/themes/waiting/removal',
    roles: EDITORS,
    status: 404,
  },
  ...bothSides('GET /waves/:waveId/you-said-we-did', (side) => ({
    path: side === 'customer' ? '/waves/rolescus1/you-said-we-did' : '/waves/rolesemp1/you-said-we-did',
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /waves/:waveId/you-said-we-did', (side) => ({
    path: side === 'customer' ? '/waves/rolescus1/you-said-we-did' : '/waves/rolesemp1/you-said-we-did',
    fields: { 'said-en-1': 'Too slow.' },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  {
    route: 'GET /programs/:programId/pair',
    path: '/programs/rolesprogram/pair',
    roles: EVERYBODY,
    status: 200,
  },
  {
    route: 'GET /programs/:programId/rolling',
    path: '/programs/rolesprogram/rolling',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  { route: 'GET /cases', path: '/cases', roles: SEES_CUSTOMERS, status: 200 },
  { route: 'GET /cases/:caseId', path: '/cases/rolescase2', roles: SEES_CUSTOMERS, status: 200 },
  {
    route: 'POST /cases/:caseId/assignment',
    path: '/cases/rolescase3/assignment',
    roles: MARKETING,
    status: 409,
  },
  {
    route: 'POST /cases/:caseId/handover',
    path: '/cases/rolescase2/handover',
    roles: MARKETING,
    status: 422,
  },
  { route: 'POST /cases/:caseId/call', path: '/cases/rolescase2/call', roles: MARKETING, status: 422 },
  {
    route: 'POST /cases/:caseId/reopening',
    path: '/cases/rolescase2/reopening',
    roles: MARKETING,
    status: 409,
  },
  { route: 'POST /cases/:caseId/notes', path: '/cases/rolescase2/notes', roles: MARKETING, status: 422 },
  { route: 'POST /cases/:caseId/closure', path: '/cases/rolescase2/closure', roles: MARKETING, status: 422 },
  { route: 'GET /opportunities', path: '/opportunities', roles: SEES_CUSTOMERS, status: 200 },
  { route: 'GET /opportunities/new', path: '/opportunities/new', roles: MARKETING, status: 200 },
  { route: 'POST /opportunities', path: '/opportunities', roles: MARKETING, status: 422 },
  {
    route: 'GET /opportunities/:opportunityId',
    path: '/opportunities/opportunity1',
    roles: SEES_CUSTOMERS,
    status: 200,
  },
  {
    route: 'POST /opportunities/:opportunityId',
    path: '/opportunities/opportunity1',
    roles: MARKETING,
    status: 422,
  },
  { route: 'GET /customer-time', path: '/customer-time', roles: SEES_CUSTOMERS, status: 200 },
  { route: 'POST /customer-time', path: '/customer-time', roles: SEES_CUSTOMERS, status: 422 },
  {
    route: 'GET /customer-time/:entryId/removal',
    path: '/customer-time/2026-11-01-nosuchentry0/removal',
    roles: SEES_CUSTOMERS,
    status: 404,
  },
  {
    route: 'POST /customer-time/:entryId/removal',
    path: '/customer-time/2026-11-01-nosuchentry0/removal',
    roles: SEES_CUSTOMERS,
    status: 404,
  },
  {
    route: 'GET /programs/:programId/actions',
    path: '/programs/rolesprogram/actions',
    roles: EVERYBODY,
    status: 200,
  },
  ...bothSides('GET /programs/:programId/actions/new', (side) => ({
    path: `/programs/rolesprogram/actions/new?side=${side}`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /programs/:programId/actions', (side) => ({
    path: '/programs/rolesprogram/actions',
    fields: { side },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('POST /programs/:programId/actions/:actionId/state', (side) => ({
    path: `/programs/rolesprogram/actions/${side === 'customer' ? 'action000001' : 'action000002'}/state`,
    fields: { from: 'done', to: 'dropped' },
    roles: side === 'customer' ? MARKETING : HR,
    status: 409,
  })),
  {
    route: 'GET /programs/:programId/benchmarks',
    path: '/programs/rolesprogram/benchmarks',
    roles: EVERYBODY,
    status: 200,
  },
  ...bothSides('POST /programs/:programId/benchmarks', (side) => ({
    path: '/programs/rolesprogram/benchmarks',
    fields: { side },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('POST /programs/:programId/benchmarks/import-checks', (side) => ({
    path: '/programs/rolesprogram/benchmarks/import-checks',
    fields: { side },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('POST /programs/:programId/benchmarks/imports', (side) => ({
    path: '/programs/rolesprogram/benchmarks/imports',
    fields: { side },
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('GET /programs/:programId/benchmarks/:benchmarkId/removal', (side) => ({
    path: `/programs/rolesprogram/benchmarks/${side === 'customer' ? 'benchmark0000001' : 'benchmark0000003'}/removal`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  {
    route: 'POST /programs/:programId/benchmarks/:benchmarkId/removal',
    path: '/programs/nosuchprogram/benchmarks/benchmark0000001/removal',
    roles: EVERYBODY,
    status: 404,
  },
  {
    route: 'GET /programs/:programId/digest',
    path: '/programs/rolesprogram/digest',
    roles: LEADERS,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/digest-settings',
    path: '/programs/rolesprogram/digest-settings',
    fields: { weekday: '9' },
    roles: LEADERS,
    status: 422,
  },
  {
    route: 'POST /programs/:programId/digests',
    path: '/programs/rolesprogram/digests',
    roles: LEADERS,
    status: 422,
  },
  {
    route: 'GET /programs/:programId/digests/new',
    path: '/programs/rolesprogram/digests/new',
    roles: LEADERS,
    status: 303,
  },
  {
    route: 'POST /programs/:programId/digest-tests',
    path: '/programs/rolesprogram/digest-tests',
    roles: LEADERS,
    status: 303,
  },
  {
    route: 'GET /programs/:programId/measures',
    path: '/programs/rolesprogram/measures',
    roles: LEADERS,
    status: 200,
  },
  {
    route: 'POST /programs/:programId/measures',
    path: '/programs/rolesprogram/measures',
    fields: { choice: 'nobody:asks' },
    roles: LEADERS,
    status: 422,
  },
  {
    route: 'GET /programs/:programId/digest-preview',
    path: '/programs/rolesprogram/digest-preview',
    roles: LEADERS,
    status: 200,
  },
  {
    route: 'GET /programs/:programId/digests/:period',
    path: '/programs/rolesprogram/digests/2020-W01',
    roles: LEADERS,
    status: 404,
  },
  { route: 'GET /settings/api-keys', path: '/settings/api-keys', roles: ADMINS, status: 200 },
  { route: 'POST /settings/api-keys', path: '/settings/api-keys', roles: ADMINS, status: 422 },
  {
    route: 'GET /settings/api-keys/:keyId/revocation',
    path: '/settings/api-keys/roleskey0000/revocation',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'POST /settings/api-keys/:keyId/revocation',
    path: '/settings/api-keys/roleskey0000/revocation',
    roles: ADMINS,
    status: 303,
  },
  { route: 'GET /settings/webhooks', path: '/settings/webhooks', roles: ADMINS, status: 200 },
  { route: 'POST /settings/webhooks', path: '/settings/webhooks', roles: ADMINS, status: 422 },
  {
    route: 'GET /settings/webhooks/:webhookId',
    path: '/settings/webhooks/roleswebhook',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'POST /settings/webhooks/:webhookId',
    path: '/settings/webhooks/roleswebhook',
    roles: ADMINS,
    status: 422,
  },
  ...(['tests', 'pause', 'resumption'] as const).map((resource) => ({
    route: `POST /settings/webhooks/:webhookId/${resource}`,
    path: `/settings/webhooks/roleswebhook/${resource}`,
    roles: ADMINS,
    status: 303,
  })),
  {
    route: 'POST /settings/webhooks/:webhookId/deliveries/:eventId/repetition',
    path: '/settings/webhooks/roleswebhook/deliveries/0mibr7x00-none/repetition',
    roles: ADMINS,
    status: 404,
  },
  {
    route: 'GET /settings/webhooks/:webhookId/secret',
    path: '/settings/webhooks/roleswebhook/secret',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'POST /settings/webhooks/:webhookId/secret',
    path: '/settings/webhooks/roleswebhook/secret',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'GET /settings/webhooks/:webhookId/removal',
    path: '/settings/webhooks/roleswebhook/removal',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'POST /settings/webhooks/:webhookId/removal',
    path: '/settings/webhooks/goneforgood0/removal',
    roles: ADMINS,
    status: 404,
  },
  { route: 'GET /settings', path: '/settings', roles: EVERYBODY, status: 200 },
  { route: 'GET /settings/brand', path: '/settings/brand', roles: MARKETING, status: 200 },
  { route: 'GET /settings/thresholds', path: '/settings/thresholds', roles: HR, status: 200 },
  { route: 'POST /settings/thresholds', path: '/settings/thresholds', roles: HR, status: 422 },
  { route: 'GET /settings/staff', path: '/settings/staff', roles: ADMINS, status: 200 },
  { route: 'GET /settings/staff/:staffId', path: '/settings/staff/rolesstaff', roles: ADMINS, status: 200 },
  {
    route: 'POST /settings/staff/:staffId/access',
    path: '/settings/staff/rolesstaff/access',
    fields: { access: 'moon', version: '0' },
    roles: ADMINS,
    status: 422,
  },
  {
    route: 'GET /settings/staff/:staffId/sign-out',
    path: '/settings/staff/rolesstaff/sign-out',
    roles: ADMINS,
    status: 200,
  },
  {
    route: 'POST /settings/staff/:staffId/sign-out',
    path: '/settings/staff/rolesstaff/sign-out',
    roles: ADMINS,
    status: 303,
  },
  { route: 'GET /settings/audit', path: '/settings/audit', roles: LEADERS, status: 200 },
  { route: 'POST /settings/brand', path: '/settings/brand', roles: MARKETING, status: 422 },
  { route: 'POST /settings/brand/preview', path: '/settings/brand/preview', roles: MARKETING, status: 303 },
  { route: 'GET /settings/sending', path: '/settings/sending', roles: MARKETING, status: 200 },
  { route: 'POST /settings/rest-periods', path: '/settings/rest-periods', roles: MARKETING, status: 422 },
  { route: 'GET /settings/case-deadlines', path: '/settings/case-deadlines', roles: MARKETING, status: 200 },
  { route: 'POST /settings/case-deadlines', path: '/settings/case-deadlines', roles: MARKETING, status: 422 },
  { route: 'GET /settings/suppressions', path: '/settings/suppressions', roles: MARKETING, status: 200 },
  { route: 'POST /settings/suppressions', path: '/settings/suppressions', roles: MARKETING, status: 422 },
  {
    route: 'POST /settings/suppressions/:suppressionId/removal',
    path: '/settings/suppressions/nosuppression/removal',
    roles: MARKETING,
    status: 404,
  },
  { route: 'GET /segments', path: '/segments', roles: MARKETING, status: 200 },
  { route: 'GET /segments/new', path: '/segments/new', roles: MARKETING, status: 200 },
  { route: 'POST /segments', path: '/segments', roles: MARKETING, status: 422 },
  { route: 'GET /segments/:segmentId', path: '/segments/rolessegment', roles: MARKETING, status: 200 },
  {
    route: 'POST /segments/:segmentId',
    path: '/segments/rolessegment',
    fields: { name: '' },
    roles: MARKETING,
    status: 422,
  },
  {
    route: 'GET /segments/:segmentId/removal',
    path: '/segments/rolessegment/removal',
    roles: MARKETING,
    status: 200,
  },
  {
    route: 'POST /segments/:segmentId/removal',
    path: '/segments/othersegment/removal',
    roles: MARKETING,
    status: 303,
  },
  {
    route: 'POST /segments/:segmentId/restoration',
    path: '/segments/neverremoved/restoration',
    roles: MARKETING,
    status: 404,
  },
  {
    route: 'POST /programs/:programId/benchmarks/:benchmarkId/restoration',
    path: '/programs/rolesprogram/benchmarks/neverremoved/restoration',
    roles: EVERYBODY,
    status: 404,
  },
  {
    route: 'POST /programs/:programId/themes/:themeId/restoration',
    path: '/programs/rolesprogram/themes/neverremoved/restoration',
    roles: EDITORS,
    status: 404,
  },
  { route: 'GET /settings/sample-mail', path: '/settings/sample-mail', roles: MARKETING, status: 200 },
  { route: 'GET /settings/sample-page', path: '/settings/sample-page', roles: MARKETING, status: 200 },
  { route: 'GET /units', path: '/units', roles: EVERYBODY, status: 200 },
  { route: 'GET /units/:unitId', path: '/units/hanoi', roles: EVERYBODY, status: 200 },
  { route: 'POST /units/imports', path: '/units/imports', roles: HR, status: 422 },
  ...bothSides('GET /people/:side', (side) => ({
    path: `/people/${side}`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('GET /people/:side/:personId', (side) => ({
    path: `/people/${side}/rolesperson`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('GET /people/:side/:personId/data.json', (side) => ({
    path: `/people/${side}/rolesperson/data.json`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('GET /people/:side/:personId/erasure', (side) => ({
    path: `/people/${side}/rolesperson/erasure`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('POST /people/:side/uploads', (side) => ({
    path: `/people/${side}/uploads`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  ...bothSides('GET /people/:side/uploads/:uploadId', (side) => ({
    path: `/people/${side}/uploads/rolesupload00000`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...bothSides('GET /people/:side/uploads/:uploadId/bad-rows.csv', (side) => ({
    path: `/people/${side}/uploads/rolesupload00000/bad-rows.csv`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 200,
  })),
  ...(['slices', 'columns', 'acceptance', 'continuation'] as const).flatMap((resource) =>
    bothSides(`POST /people/:side/uploads/:uploadId/${resource}`, (side) => ({
      path: `/people/${side}/uploads/nosuchupload/${resource}`,
      roles: side === 'customer' ? MARKETING : HR,
      status: 404,
    })),
  ),
  ...bothSides('POST /people/:side/imports', (side) => ({
    path: `/people/${side}/imports`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 422,
  })),
  // Last: it takes the uploads of the side along.
  ...bothSides('POST /people/:side/:personId/erasure', (side) => ({
    path: `/people/${side}/goneperson/erasure`,
    roles: side === 'customer' ? MARKETING : HR,
    status: 303,
  })),
];

/** What needs no role: the way in and out, the language, the stylesheet. */
const OPEN_TO_ALL = [
  'GET /sign-in',
  'GET /sign-in/start',
  'GET /sign-in/callback',
  'POST /sign-out',
  'POST /language',
];

function bothSides(
  route: string,
  visit: (side: 'customer' | 'employee') => Omit<Visit, 'route'>,
): readonly Visit[] {
  return (['customer', 'employee'] as const).map((side) => ({ route, ...visit(side) }));
}

/** A page of one side’s survey, about its headline question and its first version. */
function surveyPlace(side: 'customer' | 'employee', page: string): string {
  return `/programs/rolesprogram/surveys/${side}${page}`
    .replace(':questionKey', side === 'customer' ? 'recommend' : 'recommend_work')
    .replace('/frame/conditions/:place', '/frame/conditions/0')
    .replace(':place', 'shown')
    .replace(':version', '1');
}

let db: Database;
let stop: () => Promise<void>;
let resources: ReturnType<typeof testResources>;
const clients = new Map<string, ConsoleClient>();
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  resources = testResources(db);
  await aRunningCompany(db, 'roles');
  await aRunningCompany(db, 'other');
  await putSegment(db, {
    segmentId: 'rolessegment',
    name: 'Gold',
    criteria: { tiers: ['gold'] },
    changedAt: '2026-11-20T02:00:00.000Z',
  });
  for (const side of ['customer', 'employee'] as const) await aStoredUpload(db, side, 'rolesupload00000');
  await putOpportunity(db, anOpportunity());
  for (const personId of ['rolesperson', 'goneperson']) {
    await putPerson(db, aCustomer({ personId, email: undefined }));
    await putPerson(db, anEmployee({ personId, email: undefined }));
  }
  await putApiKey(db, anApiKey({ keyId: 'roleskey0000' }));
  await noteSignIn(db, aSignIn({ staffId: 'rolesstaff' }));
  await replaceWebhook(db, aWebhook({ webhookId: 'roleswebhook' }), 0);
  for (const role of Role.options) clients.set(role, await signedIn(resources, [role]));
  clients.set('nobody', await signedIn(resources, []));
});
afterAll(async () => await stop());

async function visit(client: ConsoleClient, { route, path, fields }: Visit): Promise<number> {
  const response = route.startsWith('GET') ? await client.get(path) : await client.post(path, fields);
  return response.status;
}

describe('the role matrix', () => {
  it('has every route of the console in it, and no other', () => {
    const routes = consoleClient(resources)
      .app.routes.filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/assets/'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(new Set(routes)).toEqual(new Set([...VISITS.map(({ route }) => route), ...OPEN_TO_ALL]));
  });

  for (const each of VISITS) {
    const [method] = each.route.split(' ');
    it(`lets ${each.roles.join(', ')} do ${method} ${each.path} ${each.fields?.side ?? ''}`, async () => {
      for (const [role, client] of clients) {
        const isAllowed = (each.roles as readonly string[]).includes(role);
        expect([role, await visit(client, each)]).toEqual([role, isAllowed ? each.status : 403]);
      }
    });
  }

  it('sends whoever is not signed in to the sign-in page, whatever is asked for', async () => {
    for (const each of VISITS) {
      const stranger = consoleClient(resources);
      const response = each.route.startsWith('GET')
        ? await stranger.get(each.path)
        : await stranger.post(each.path, each.fields);
      expect([each.path, response.status]).toEqual([each.path, 303]);
      expect(response.headers.get('location')).toMatch(/^\/sign-in\?/);
    }
  });
});

/** One value of a path changed after the other: to what there is not, and to what belongs to somebody else. */
function foreignPaths({ route, path }: Visit): string[] {
  const names = (route.split(' ')[1] ?? '').split('/');
  const values = path.split('/');
  return names.flatMap((name, index) => {
    if (!name.startsWith(':')) return [];
    const value = values[index] ?? '';
    const query = value.includes('?') ? value.slice(value.indexOf('?')) : '';
    const own = value.slice(0, value.length - query.length);
    const others = ['nosuchthing0', own.replace(/^roles/, 'other')].filter((other) => other !== own);
    return others.map((other) => values.with(index, other + query).join('/'));
  });
}

describe('a foreign id', () => {
  it('in any place of any path is never a failure, and never shows what belongs to another program', async () => {
    const admin = clients.get('admin');
    for (const each of VISITS) {
      for (const path of foreignPaths(each)) {
        const response = each.route.startsWith('GET')
          ? await admin?.get(path)
          : await admin?.post(path, each.fields);
        expect([path, response?.status]).toEqual([path, expect.toSatisfy((status) => status < 500)]);
        if (!/^\/(programs|waves)\/other/.test(path)) continue;
        expect([path, (await response?.text())?.match(/\/(programs|waves)\/roles\w+/)?.[0]]).toEqual([
          path,
          undefined,
        ]);
      }
    }
  });
});

describe('what does not exist', () => {
  const unknown = VISITS.filter(({ route }) => /:(programId|waveId)/.test(route) && route.startsWith('GET'));
  for (const each of unknown) {
    const path = each.path.replace(/roles(program|cus\d|emp\d)/, 'someoneelses');
    it(`is not found at ${path}`, async () => {
      const admin = clients.get('admin');
      expect((await admin?.get(path))?.status).toBe(404);
    });
  }

  it('cannot be changed either', async () => {
    const admin = clients.get('admin');
    const mutations = [
      ['/settings/api-keys/someoneelses/revocation', {}],
      ['/waves/someoneelses/reminders', { mailing: 'reminder-1' }],
      ['/waves/someoneelses/closure', {}],
      ['/waves/someoneelses/cancellation', {}],
      ['/waves/someoneelses/suspected-answers/decisions', { decision: 'counted', all: 'yes' }],
      ['/waves/rolesemp2/suspected-answers/decisions', { decision: 'counted', all: 'yes' }],
      ['/waves/someoneelses/you-said-we-did', { 'said-en-1': 'Too slow.' }],
      ['/waves/someoneelses/themes', {}],
      ['/waves/rolesemp1/themes', {}],
      ['/programs/someoneelses/themes', { version: '0' }],
      ['/programs/rolesprogram/themes/weather', { version: '0' }],
      ['/waves/someoneelses/links', {}],
      ['/waves/someoneelses/links/counter00001/ending', {}],
      ['/waves/rolescus2/links/someoneelses/ending', {}],
      ['/waves/rolesemp2/links', {}],
      ['/programs/someoneelses/waves', { side: 'customer' }],
      ['/programs/someoneelses/waves', { side: 'moon' }],
      [
        '/programs/someoneelses/digest-settings',
        { weekday: '1', hour: '8', timeZone: 'UTC', 'reader-email': 'a@example.com' },
      ],
      ['/programs/someoneelses/measures', {}],
      ['/programs/someoneelses/digest-tests', {}],
      ['/people/moon/imports', {}],
      ['/people/customer/someoneelses/erasure', {}],
      ['/people/moon/rolesperson/erasure', {}],
      ['/cases/someoneelses/notes', { note: 'Rang.' }],
      ['/cases/someoneelses/reopening', {}],
      ['/cases/someoneelses/call', { outcome: 'reached' }],
      ['/cases/someoneelses/assignment', {}],
      ['/cases/someoneelses/handover', {}],
      ['/programs/someoneelses/actions', { side: 'customer' }],
      ['/programs/rolesprogram/actions', { side: 'moon' }],
      ['/programs/rolesprogram/actions/someoneelses/state', { from: 'planned', to: 'doing' }],
      ['/programs/someoneelses/benchmarks', { side: 'customer' }],
      ['/programs/rolesprogram/benchmarks/someoneelses/removal', {}],
    ] as const;
    for (const [path, fields] of mutations) {
      expect([path, (await admin?.post(path, fields))?.status]).toEqual([path, 404]);
    }
  });
});

describe('the trail of changes', () => {
  it('says who did what to what, and what became of it', async () => {
    const { listAuditRecords } = await import('#shared/adapters/dynamodb/audit-store.ts');
    const marketing = clients.get('marketing');
    await marketing?.post('/waves/rolescus1/closure');
    await marketing?.post('/waves/rolesemp1/closure');
    const records = await Array.fromAsync(listAuditRecords(db, { from: '2026-11-01', to: '2026-12-01' }));
    expect(records).toContainEqual(
      expect.objectContaining({
        staffId: 'staff-marketing',
        email: 'marketing@example.com',
        action: 'POST /waves/:waveId/closure',
        subject: { waveId: 'rolescus1' },
        outcome: 'done',
      }),
    );
    expect(records).toContainEqual(
      expect.objectContaining({ subject: { waveId: 'rolesemp1' }, outcome: 'refused' }),
    );
    expect(records.every(({ action }) => action.startsWith('POST'))).toBe(true);
  });
});
