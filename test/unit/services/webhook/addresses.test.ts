import { expect, it } from 'vitest';
import { isPublicAddress } from '#shared/services/webhook/is-public-address.ts';
import { signedHeaders } from '#shared/services/webhook/sign-webhook.ts';
import { readWebhookAddress } from '#shared/services/webhook/webhook-address.ts';

it.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.100.100.200',
  '192.0.0.192',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '::ffff:10.0.0.1',
  '::10.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '2002:7f00:1::',
  '2001:0:53aa:64c::',
  '2001:db8::1',
  'not an address',
])('never calls %s, which is inside or nowhere', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
  'may call %s',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

it.each([
  ['crm.example.com/hook', 'no-url'],
  ['http://crm.example.com/hook', 'not-https'],
  ['ftp://crm.example.com', 'not-https'],
  ['https://lan:secret@crm.example.com', 'with-password'],
  ['https://localhost/hook', 'not-public'],
  ['https://metadata/', 'not-public'],
  ['https://metadata.google.internal/', 'not-public'],
  ['https://printer.local./', 'not-public'],
  ['https://2130706433/', 'not-public'],
  ['https://0x7f.1/', 'not-public'],
  ['https://[::ffff:127.0.0.1]/', 'not-public'],
  ['https://169.254.169.254/latest/', 'not-public'],
])('refuses %s as %s', (typed, problem) => {
  expect(readWebhookAddress(typed)).toEqual({ problem });
});

it('takes an address with a public name, without what browsers keep for themselves', () => {
  expect(readWebhookAddress(' https://CRM.example.com/hook?a=1#part ')).toEqual({
    url: 'https://crm.example.com/hook?a=1',
  });
});

it('calls this machine in tests only', () => {
  const local = 'http://localhost:8080/hook';
  expect(readWebhookAddress(local)).toEqual({ problem: 'not-https' });
  expect(readWebhookAddress(local, { allowsLocalhost: true })).toEqual({ url: local });
});

it('signs like the example of Standard Webhooks, and with the former secret while it is good', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = {
    eventId: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: '{"test": 2432232314}',
    now: new Date(1_614_265_330_000),
  };
  const expected = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  expect(signedHeaders({ secret }, message)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': expected,
  });
  const newer = { secret: 'whsec_AAAA', formerSecret: { secret, until: '2021-02-25T15:02:11.000Z' } };
  expect(signedHeaders(newer, message)['webhook-signature']).toMatch(/^v1,\S+ v1,g0hM9SsE/);
  const overdue = { ...newer, formerSecret: { secret, until: '2021-02-25T15:02:10.000Z' } };
  expect(signedHeaders(overdue, message)['webhook-signature']).not.toContain(' ');
});
