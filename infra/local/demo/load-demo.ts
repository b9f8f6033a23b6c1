import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type ConsoleUser, signIn } from './console-user.ts';
import { passengersCsv, readPassengers } from './passengers.ts';
import { answerFromMail, type Respondent } from './respondent.ts';
import { madeUpStaff, staffCsv } from './staff.ts';

/** What the demo needs of a running platform: the address that a browser would open. */
interface DemoPlatform {
  readonly addresses: { readonly console: string };
  /** Everything that was sent is delivered, every answer counted. */
  settled(): Promise<void>;
}

/** Where the demo stands; `done` of `of` where it goes through many. */
export type TellProgress = (step: string, done?: number, of?: number) => void;

export interface LoadedDemo {
  readonly programId: string;
  readonly customerWaveId: string;
  readonly employeeWaveId: string;
  readonly answered: { readonly passengers: number; readonly staff: number };
}

const RESPONDENTS_AT_ONCE = 8;
const READERS = [
  { email: 'margaret@insideout.example', name: 'Margaret Sullivan', language: 'en' },
  { email: 'bao@insideout.example', name: 'Lê Quốc Bảo', language: 'vi' },
];

/** Runs the airport's program from its directory to its digest, over HTTP, the way its people would. */
export async function loadDemo(platform: DemoPlatform, tell: TellProgress = () => {}): Promise<LoadedDemo> {
  const home = platform.addresses.console;
  const [hr, marketing, leadership] = await Promise.all([
    signIn(home, 'emily'),
    signIn(home, 'daniel'),
    signIn(home, 'margaret'),
  ]);
  const [passengers, staff] = [await readPassengers(), madeUpStaff()];

  tell('Importing the boarding areas, the passengers and the staff');
  await hr.post('/units/imports', { file: fileOf('units.csv', await airportFile('units.csv')) });
  await marketing.post('/people/customer/imports', { file: fileOf('passengers.csv', await passengersCsv()) });
  await hr.post('/people/employee/imports', { file: fileOf('staff.csv', staffCsv()) });
  const definition = { definition: fileOf('program.json', await airportFile('program.json')) };
  const programId = lastPart((await marketing.post('/programs', definition)).address);
  await leadership.post(`/programs/${programId}/digest-settings`, digestSettings());

  const customerWaveId = await launch(marketing, programId, 'customer');
  const employeeWaveId = await launch(hr, programId, 'employee');
  await mailsArrived(home, passengers.length + staff.length, (done, of) =>
    tell('Sending invitations', done, of),
  );

  const travelled = passengers.filter(({ answers }) => Object.keys(answers).length > 0);
  const answering = staff.flatMap(({ email, answers }) => (answers ? [{ email, answers }] : []));
  await answerAll(home, travelled, (done, of) => tell('Passengers answer', done, of));
  await answerAll(home, answering, (done, of) => tell('Staff answer', done, of));

  tell('Counting the answers, closing and publishing the staff survey');
  await platform.settled();
  await hr.post(`/waves/${employeeWaveId}/closure`);
  await platform.settled();
  tell('Planning what follows, and sending the digest');
  await planWhatFollows({ hr, marketing }, programId);
  await leadership.post(`/programs/${programId}/digests`);
  await platform.settled();
  return {
    programId,
    customerWaveId,
    employeeWaveId,
    answered: { passengers: travelled.length, staff: answering.length },
  };
}

async function launch(user: ConsoleUser, programId: string, side: 'customer' | 'employee'): Promise<string> {
  return lastPart((await user.post(`/programs/${programId}/waves`, { side, sends: 'at-once' })).address);
}

/** A figure from elsewhere to compare with, and what both sides mean to do about what was found. */
async function planWhatFollows(
  { hr, marketing }: { readonly hr: ConsoleUser; readonly marketing: ConsoleUser },
  programId: string,
): Promise<void> {
  const file = fileOf('benchmarks.csv', await airportFile('benchmarks.csv'));
  await marketing.post(`/programs/${programId}/benchmarks/imports`, { side: 'customer', file });
  const dueOn = new Date(Date.now() + 60 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await marketing.post(`/programs/${programId}/actions`, {
    side: 'customer',
    title: 'New signs from the train to the boarding areas',
    finding: 'Finding the way counts a lot, and is rated lower than the rest.',
    owner: 'Daniel Hughes',
    dueOn,
    question: 'ease_of_wayfinding',
  });
  await hr.post(`/programs/${programId}/actions`, {
    side: 'employee',
    title: 'Publish the shifts two weeks ahead',
    finding: 'Comments ask for shifts that are known earlier.',
    owner: 'Emily Carter',
    dueOn,
    question: 'manager',
  });
}

/** Waits for that many mails in the inbox. Throws when none has arrived for three minutes. */
async function mailsArrived(
  home: string,
  expected: number,
  tell: (done: number, of: number) => void,
): Promise<void> {
  let before = -1;
  let quietSince = Date.now();
  for (;;) {
    const { total } = (await (await fetch(`${home}/local/inbox.json?limit=1`)).json()) as { total: number };
    tell(Math.min(total, expected), expected);
    if (total >= expected) return;
    if (total !== before) quietSince = Date.now();
    if (Date.now() - quietSince > 180_000)
      throw new Error(`Only ${total} of ${expected} invitations arrived`);
    before = total;
    await pause(250);
  }
}

async function answerAll(
  home: string,
  respondents: readonly Respondent[],
  tell: (done: number, of: number) => void,
): Promise<void> {
  const waiting = [...respondents];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await answerFromMail(home, next);
      done += 1;
      if (done % 50 === 0 || done === respondents.length) tell(done, respondents.length);
    }
  };
  await Promise.all(Array.from({ length: RESPONDENTS_AT_ONCE }, work));
}

function digestSettings() {
  return {
    'reader-name': READERS.map(({ name }) => name),
    'reader-email': READERS.map(({ email }) => email),
    'reader-language': READERS.map(({ language }) => language),
    weekday: '1',
    hour: '8',
    timeZone: 'Asia/Ho_Chi_Minh',
    pause: 'yes',
  };
}

async function airportFile(name: string): Promise<string> {
  return await readFile(new URL(`airport/${name}`, import.meta.url), 'utf8');
}

function fileOf(name: string, content: string): File {
  return new File([content], name);
}

function lastPart(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? '';
}
