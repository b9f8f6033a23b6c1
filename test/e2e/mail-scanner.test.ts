import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { getSuppression } from '#shared/adapters/dynamodb/suppression-store.ts';
import { countsInFigures } from '#shared/domain/response/suspicion-rules.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { renderInvitationMail } from '#shared/email/render-invitation-mail.tsx';
import { startBrowser } from '#test/support/browser.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { linksIn, type Scanner, scannersOf } from '#test/support/mail-scanner.ts';
import { anInvitationMail } from '#test/support/mails.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';
import { type InvitedPerson, inviteSomebody, sentByHand, unsubscribePath } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let browser: Browser;
let origin: string;
let resources: ReturnType<typeof testResources>;
let now = Date.parse('2026-11-23T09:00:00Z');
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const database = await startTestDatabase();
  db = database.db;
  // Every look at the clock takes a moment, so that seconds pass while a scanner works.
  const clock = () => {
    now += 20;
    return new Date(now);
  };
  resources = testResources(db, { clock });
  const server = await serveApp(createSurveyApp(resources));
  origin = server.origin;
  browser = await startBrowser();
  stops.push(() => browser.close(), server.stop, database.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
const { employee } = SURVEY_TEMPLATES['employee-pulse'].surveys;

/** Every link of the mail that a person would get. */
function mailTo(person: InvitedPerson): string[] {
  const { survey, path } = person;
  const isCustomer = survey.side === 'customer';
  const { unsubscribeLink: _, ...mail } = anInvitationMail({ language: 'en', survey });
  const { html } = renderInvitationMail({
    ...mail,
    answerLink: origin + path,
    ...(isCustomer && { unsubscribeLink: origin + unsubscribePath(resources, person) }),
  });
  return linksIn(html);
}

/** The first and the last scores, the bare link, and that for unsubscribing where there is one. */
function someLinksOf(person: InvitedPerson): string[] {
  const links = mailTo(person);
  return [...links.slice(0, 1), ...links.slice(9)];
}

const responsesTo = async ({ wave, invitation }: InvitedPerson) =>
  await Array.fromAsync(listResponses(db, wave.waveId, invitation.bucket));

/** Every link twice, as scanners do. */
async function visit(scanner: Scanner, links: readonly string[]): Promise<void> {
  await scanner.visit(browser, [...links, ...links]);
}

const READERS = scannersOf('read');
const SENDERS = scannersOf('send');

it.each(READERS)('a scanner that %s changes nothing at all', async (name, scanner) => {
  const waveId = `scan${name.replaceAll(/[^a-z]/g, '')}`.slice(0, 18);
  const people = [
    await inviteSomebody(resources, `${waveId}c`, { draft: customer }),
    await inviteSomebody(resources, `${waveId}e`, { draft: employee }),
  ];
  const before = await tableContents(db);
  for (const person of people) {
    const links = mailTo(person);
    expect(links.length).toBeGreaterThanOrEqual(12);
    await visit(scanner, links);
  }
  expect(await tableContents(db)).toEqual(before);
});

describe.each(SENDERS)('a scanner that %s', (name, scanner) => {
  const waveId = (side: string) => `send${name.replaceAll(/[^a-z]/g, '')}`.slice(0, 18) + side;

  it('leaves a customer’s figures, tallies and subscription alone, and is seen', async () => {
    const person = await inviteSomebody(resources, waveId('c'), { draft: customer });
    await visit(scanner, someLinksOf(person));
    const responses = await responsesTo(person);
    expect(responses).toHaveLength(1);
    expect(responses.filter(countsInFigures)).toEqual([]);
    expect(await getSuppression(db, person.invitation.email)).toBeUndefined();
  });

  it('takes no employee’s only ballot', async () => {
    const person = await inviteSomebody(resources, waveId('e'), { draft: employee });
    await visit(scanner, someLinksOf(person));
    expect(await Array.fromAsync(listBallots(db, person.wave.waveId))).toEqual([]);
    const { waveId: wave, invitationId } = person.invitation;
    expect(await getInvitation(db, wave, person.wave.buckets, invitationId)).not.toHaveProperty('used');
  });

  it('is outdone by the person who answers afterwards, and cannot undo that', async () => {
    const person = await inviteSomebody(resources, waveId('p'), { draft: customer });
    await visit(scanner, someLinksOf(person));
    now += 60_000;
    const sent = await fetch(origin + person.path, {
      ...sentByHand({ recommend: '6', reason: 'Chờ lâu' }),
      redirect: 'manual',
    });
    expect(sent.status).toBe(303);
    now += 60_000;
    await visit(scanner, someLinksOf(person));
    const [response] = await responsesTo(person);
    expect(response).toMatchObject({ answers: { recommend: 6, reason: 'Chờ lâu' } });
    expect(response).not.toHaveProperty('suspicion');
  });
});
