import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { madeUpSpending } from './spending.ts';

/** One real passenger of May 2018, and what was answered on paper. */
export interface Passenger {
  readonly id: string;
  readonly email: string;
  readonly areaId: string;
  /** By question key, as the survey page's form names them; what was left blank has no entry. */
  readonly answers: Readonly<Record<string, string>>;
}

const NOT_ANSWERS = ['respondent', 'interview_day', 'boarding_area', 'language', 'frequent_flyer', 'weight'];

/** The passengers of the airport's own published survey (DataSF, public domain). */
export async function readPassengers(): Promise<Passenger[]> {
  return (await readRows()).map((row) => ({
    id: row.respondent ?? '',
    email: emailOf(row),
    areaId: areaOf(row),
    answers: Object.fromEntries(
      Object.entries(row).filter(([name, value]) => value !== '' && !NOT_ANSWERS.includes(name)),
    ),
  }));
}

/** The same people as a file that marketing would import, with what they might spend. */
export async function passengersCsv(): Promise<string> {
  const spendingOf = madeUpSpending();
  const people = (await readRows()).map((row) => ({
    id: row.respondent,
    name: `Passenger ${row.respondent}`,
    email: emailOf(row),
    // The questionnaires in Chinese, Spanish and Japanese are answered in English here.
    language: 'en',
    unit: areaOf(row),
    tier: row.frequent_flyer === 'yes' ? 'platinum' : row.frequent_flyer === 'no' ? 'silver' : '',
    ...spendingOf(row.frequent_flyer === 'yes'),
  }));
  return stringify(people, { header: true });
}

async function readRows(): Promise<Record<string, string>[]> {
  const file = new URL('airport/passengers.csv', import.meta.url);
  return parse(await readFile(file), { columns: true });
}

function emailOf(row: Record<string, string>): string {
  return `passenger-${row.respondent}@passengers.example.com`;
}

function areaOf(row: Record<string, string>): string {
  return `area-${row.boarding_area?.toLowerCase()}`;
}
