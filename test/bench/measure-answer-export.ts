import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { startLocalDatabase } from '#infra/local/dynamodb/local-database.ts';
import { type Attributes, type Database, itemOf } from '#shared/adapters/dynamodb/database.ts';
import { storedInvitation } from '#shared/adapters/dynamodb/invitation-item.ts';
import { invitationItemKey } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { responseKey, storedResponse } from '#shared/adapters/dynamodb/response-item.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { PAIRED_CUSTOMER } from '#shared/domain/survey/templates/paired.ts';
import { bucketOf, bucketsFor } from '#shared/domain/wave/bucket.ts';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';
import { aResponse } from '#test/support/answered-wave.ts';
import { anInvitation, aWave } from '#test/support/builders.ts';
import type { BenchFigure } from './figure.ts';

const ANSWERS = 100_000;
const PEOPLE_AT_ONCE = 12;
const SURVEY = { ...PAIRED_CUSTOMER, surveyId: 'benchanswers', version: 1 };
const PROGRAM_ID = 'benchexport';
/** In megabytes: with more room garbage is left lying, and the memory tells nothing of what is held. */
const SMALL_HEAP = ['--max-old-space-size=100', '--max-semi-space-size=4'];
/** Ten times the answers may take this much more memory: nothing of them is kept. */
const FLAT_WITHIN_MEGABYTES = 60;

/** The single answers of 100,000 customers as files, from the table to the last byte. */
export async function measureAnswerExport(): Promise<BenchFigure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'insideout-bench-'));
  const { db, endpoint, stop } = await startLocalDatabase({
    file: path.join(folder, 'dynamodb.sqlite'),
    engineRecord: path.join(folder, 'engine.json'),
  });
  try {
    await putProgram(db, {
      programId: PROGRAM_ID,
      name: { en: 'Bench', vi: 'Đo' },
      surveys: { customer: SURVEY.surveyId },
      measures: [],
      createdAt: '2026-11-01T00:00:00.000Z',
    });
    await putSurvey(db, SURVEY);
    for (const unitId of ['hanoi', 'hue']) await putUnit(db, { unitId, name: unitId });
    await anAnsweredWave(db, 'benchsmall', ANSWERS / 10);
    await anAnsweredWave(db, 'benchlarge', ANSWERS);
    const small = await exportOf(endpoint, 'benchsmall', 'csv');
    const large = await exportOf(endpoint, 'benchlarge', 'csv');
    const workbook = await exportOf(endpoint, 'benchlarge', 'xlsx');
    return [
      { name: 'CSV of 100,000 answers', value: rounded(large.seconds), unit: 's', limit: { atMost: 5 } },
      {
        name: 'CSV of 100,000 answers, memory beyond 10,000',
        value: rounded(large.memoryInMegabytes - small.memoryInMegabytes),
        unit: 'MB',
        limit: { atMost: FLAT_WITHIN_MEGABYTES },
      },
      { name: 'CSV of 100,000 answers, size', value: rounded(large.megabytes), unit: 'MB' },
      { name: 'workbook of 100,000 answers', value: rounded(workbook.seconds), unit: 's' },
      { name: 'workbook of 100,000 answers, size', value: rounded(workbook.megabytes), unit: 'MB' },
    ];
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
}

async function exportOf(endpoint: string, waveId: string, kind: 'csv' | 'xlsx') {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...SMALL_HEAP,
    '--import',
    'tsx',
    new URL('export-once.ts', import.meta.url).pathname,
    endpoint,
    waveId,
    kind,
  ]);
  return JSON.parse(stdout) as { seconds: number; memoryInMegabytes: number; megabytes: number };
}

async function anAnsweredWave(db: Database, waveId: string, answers: number): Promise<void> {
  const buckets = bucketsFor(answers);
  const { surveyId, version: surveyVersion } = SURVEY;
  const wave = aWave({ waveId, programId: PROGRAM_ID, surveyId, surveyVersion, buckets, number: buckets });
  await createWave(db, wave);
  const put = (Item: Attributes) => ({ PutRequest: { Item } });
  await forEachInParallel(Array(Math.ceil(answers / PEOPLE_AT_ONCE)).keys(), 8, async (batch) => {
    const people = Array.from({ length: PEOPLE_AT_ONCE }, (_, index) => batch * PEOPLE_AT_ONCE + index);
    const items = people
      .filter((person) => person < answers)
      .map((person) => {
        const invitationId = `customer-${person}`;
        const bucket = bucketOf(invitationId, buckets);
        const invitation = anInvitation({
          waveId,
          invitationId,
          bucket,
          personId: `p${person}`,
          name: `Nguyễn Văn ${person.toString(36)}`,
          unitId: person % 2 === 0 ? 'hanoi' : 'hue',
          tier: 'gold',
        });
        const response = aResponse(wave, invitationId, { answers: answersOf(person) });
        return {
          invitation: put(itemOf(invitationItemKey(invitation), storedInvitation(invitation))),
          response: put(itemOf(responseKey(response), storedResponse(response))),
        };
      });
    await db.client.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [db.tables.main]: items.map(({ invitation }) => invitation),
          [db.tables.responses]: items.map(({ response }) => response),
        },
      }),
    );
  });
}

function answersOf(person: number): Answers {
  const answers: Answers = {};
  for (const { key, kind } of SURVEY.questions) {
    const chance = bucketOf(`${key}|${person}`, 1000);
    if (kind === 'nps') answers[key] = chance % 11;
    else if (kind === 'rating' || kind === 'agreement') answers[key] = 1 + (chance % 5);
    else if (kind === 'effort') answers[key] = 1 + (chance % 7);
    else if (kind === 'text' && chance % 3 === 0)
      answers[key] = `Nhân viên rất nhiệt tình, nhưng phải chờ lâu (${person}).`;
  }
  return answers;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
