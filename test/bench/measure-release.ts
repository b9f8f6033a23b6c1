import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { storedInvitation } from '#shared/adapters/dynamodb/invitation-item.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { SealedBallot } from '#shared/domain/response/response.ts';
import { PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import { bucketOf, bucketsFor } from '#shared/domain/wave/bucket.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';
import { anInvitation } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPulse, aSealedBallot } from '#test/support/employee-wave.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import type { BenchFigure } from './figure.ts';

const BALLOTS = 100_000;
/** Sealing takes as long as opening, so the same sealed texts lie under many names. */
const SEALED = 2_000;
const UNITS = 200;
const PEOPLE_AT_ONCE = 10;
const SURVEY = { ...PAIRED_EMPLOYEE, surveyId: 'benchpulse', version: 1 };

/** The release of a wave in which 100,000 people voted and a third of them wrote something. */
export async function measureRelease(): Promise<BenchFigure[]> {
  const { db, endpoint, stop } = await startTestDatabase();
  try {
    const wave = await aClosingWave(db);
    const { stdout } = await promisify(execFile)(process.execPath, [
      new URL('release-once.ts', import.meta.url).pathname,
      endpoint,
      wave.waveId,
    ]);
    const { seconds, peakMemoryInMegabytes } = JSON.parse(stdout);
    const counted = (await getRelease(db, wave.waveId, { comments: false }))?.groups[0];
    if (!counted || counted.withheld || counted.counted.responses !== BALLOTS) {
      throw new Error('the release does not hold all ballots');
    }
    return [
      { name: 'release of 100,000 ballots', value: rounded(seconds), unit: 's', limit: { atMost: 60 } },
      {
        name: 'release of 100,000 ballots, peak memory',
        value: rounded(peakMemoryInMegabytes),
        unit: 'MB',
        limit: { atMost: 512 },
      },
    ];
  } finally {
    await stop();
  }
}

async function aClosingWave(db: Database): Promise<Wave> {
  const context = { ...testResources(db), actor: systemActor };
  const buckets = bucketsFor(BALLOTS);
  const wave = await anOpenPulse(context, { waveId: 'benchpulse', surveyId: SURVEY.surveyId, buckets });
  await putSurvey(db, SURVEY);
  await createWave(db, { ...wave, state: 'closing' });
  const units = Array.from({ length: UNITS }, (_, unit) => ({
    unitId: `unit${unit}`,
    name: `Unit ${unit}`,
    ...(unit > 0 && { parentId: `unit${Math.floor((unit - 1) / 8)}` }),
  }));
  const invitedByUnit = Object.fromEntries(units.map(({ unitId }) => [unitId, BALLOTS / UNITS]));
  await putRoster(db, { waveId: wave.waveId, units, invitedByUnit });
  const sealed: SealedBallot[] = [];
  await forEachInParallel(Array(SEALED).keys(), 8, async (person) => {
    sealed.push(await ballotOf(wave, person));
  });
  await forEachInParallel(Array(BALLOTS / PEOPLE_AT_ONCE).keys(), 8, async (batch) => {
    const people = Array.from({ length: PEOPLE_AT_ONCE }, (_, index) => batch * PEOPLE_AT_ONCE + index);
    const ballots = people.map((person) => ({ ...sealed[person % SEALED], ballotId: crypto.randomUUID() }));
    const put = (item: object) => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } });
    await db.client.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [db.tables.ballots]: ballots.map((ballot) =>
            put({ pk: wave.waveId, sk: ballot.ballotId, ...ballot }),
          ),
          [db.tables.main]: people.map((person) => put(invitationOf(wave, person))),
        },
      }),
    );
  });
  return wave;
}

async function ballotOf(wave: Wave, person: number) {
  const answers: Answers = {};
  for (const [index, { key, kind }] of SURVEY.questions.entries()) {
    const chance = bucketOf(`${key}|${person}`, 1000);
    if (kind === 'nps' || kind === 'estimate') answers[key] = chance % 11;
    else if (kind === 'agreement' || kind === 'rating') answers[key] = 1 + (chance % 5);
    else if (kind === 'text' && chance % 3 === 0)
      answers[key] =
        `Ca tối thường thiếu người, nhất là vào cuối tuần, như tôi đã nói lần trước (${index}.${person}).`;
  }
  return await aSealedBallot(wave, { unitId: `unit${person % UNITS}`, answers });
}

function invitationOf({ waveId, buckets }: Wave, person: number): object {
  const invitationId = `voter-${person}`;
  const bucket = bucketOf(invitationId, buckets);
  const name = `${FAMILY_NAMES[person % FAMILY_NAMES.length]} Văn ${person.toString(36)}`;
  const invitation = anInvitation({ waveId, invitationId, bucket, personId: `p${person}`, name });
  return {
    pk: `WAVE#${waveId}#INVITATIONS#${bucket}`,
    sk: invitationId,
    ...storedInvitation({ ...invitation, used: true }),
  };
}

const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
