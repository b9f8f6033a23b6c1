// One import in a process of its own, so that its memory can be told: times and memory as JSON.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import { UPLOAD_SLICE_IN_BYTES } from '#shared/domain/contact/upload.ts';
import { acceptUpload } from '#shared/services/upload/accept-upload.ts';
import { getUploadView } from '#shared/services/upload/get-upload.ts';
import { receiveSlice } from '#shared/services/upload/receive-slice.ts';
import { startUpload } from '#shared/services/upload/start-upload.ts';
import { workOnUpload } from '#shared/services/upload/work-on-upload.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

const [endpoint = '', rows = ''] = process.argv.slice(2);
const side = 'customer';
const client = leanClient(new DynamoDBClient({ endpoint, ...LOCAL_CLIENT }));
const tables = { main: 'main', responses: 'responses', ballots: 'ballots' };
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const context = { ...testResources({ client, tables }, { randomBytes }), actor: staffActor('marketing') };

const { uploadId } = await uploadContacts(Number(rows));
const before = process.resourceUsage().maxRSS;
const checking = await secondsOf(() => workOnUpload(context, { side, uploadId }));
const checked = await getUploadView(context, { side, uploadId });
await acceptUpload(context, { side, uploadId, run: checked.upload.run, marksLeavers: false });
const importing = await secondsOf(() => workOnUpload(context, { side, uploadId }));
const { upload, work } = await getUploadView(context, { side, uploadId });
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    state: upload.state,
    good: work?.report.people.good,
    seconds: checking + importing,
    secondsOfChecking: checking,
    secondsOfComputing: (user + system) / 1e6,
    memoryInMegabytes: (process.resourceUsage().maxRSS - before) / 1024,
  }),
);
client.destroy();

/** A file as a CRM exports it, sent as the page sends it; nothing of it stays in this process. */
async function uploadContacts(count: number) {
  const lines = ['id,name,email,language,unit,tier,revenue,city,segment'];
  for (let row = 0; row < count; row++) {
    lines.push(
      `C-${row},Nguyễn Thị ${row.toString(36)},khach${row}@example.com,vi,${row % 2 ? 'hanoi' : 'hue'},gold,${row * 1000},Thành phố ${row % 63},S${row % 7}`,
    );
  }
  const file = Buffer.from(lines.join('\n'));
  const sizeInBytes = file.byteLength;
  const beginning = file.subarray(0, UPLOAD_SLICE_IN_BYTES);
  const started = await startUpload(context, { side, fileName: 'contacts.csv', sizeInBytes, beginning });
  for (let start = UPLOAD_SLICE_IN_BYTES; start < sizeInBytes; start += UPLOAD_SLICE_IN_BYTES) {
    const bytes = file.subarray(start, start + UPLOAD_SLICE_IN_BYTES);
    await receiveSlice(context, { side, uploadId: started.uploadId, start, bytes });
  }
  return started;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}
