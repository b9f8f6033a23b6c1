// One file of all answers of a wave in a process of its own, so that its memory can be told: figures as JSON.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { answerTable } from '#functions/console-web/pages/answer-table.ts';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { exportAnswers } from '#shared/services/response/export-answers.ts';
import { writeWorkbook } from '#shared/services/table-file/workbook/write-workbook.ts';
import { writeCsv } from '#shared/services/table-file/write-csv.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

const [endpoint = '', waveId = '', kind = ''] = process.argv.slice(2);
const client = leanClient(new DynamoDBClient({ endpoint, ...LOCAL_CLIENT }));
const context = { ...testResources({ client, tables: LOCAL_TABLES }), actor: staffActor('marketing') };
const timeZone = 'Asia/Ho_Chi_Minh';
const reader = { language: 'vi', phrases: CONSOLE_PHRASES.vi, timeZone, now: new Date(), path: '/' } as const;

const before = process.resourceUsage().maxRSS;
const started = performance.now();
const found = await exportAnswers(context, { waveId, filter: {}, timeZone });
const write = kind === 'csv' ? writeCsv : writeWorkbook;
let bytes = 0;
for await (const piece of write(answerTable(reader, found))) {
  bytes += piece.byteLength;
}
const seconds = (performance.now() - started) / 1000;
const memoryInMegabytes = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ seconds, memoryInMegabytes, megabytes: bytes / 1e6 }));
client.destroy();
