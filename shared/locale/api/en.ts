/** What another system, or whoever builds it, is told when a call cannot be answered. */
export const en = {
  unauthorised: {
    title: 'This needs a key',
    detail:
      'Send “Authorization: Bearer” with a key that is valid. Administrators create keys in the console.',
  },
  notAllowed: {
    title: 'This is not for keys',
    detail: 'A key can invite customers, withdraw invitations, and do nothing else.',
  },
  notFound: { title: 'There is nothing here', detail: 'Look at the address and at the id of the wave.' },
  conflict: { title: 'This is not possible at the moment' },
  idempotencyKey: {
    title: 'The idempotency key is missing',
    detail: 'Send a header “Idempotency-Key” of 1 to 120 printable characters that names the event.',
  },
  malformed: { title: 'This is not JSON', detail: 'The body cannot be read as JSON in UTF-8.' },
  tooLarge: { title: 'The body is too large', detail: 'A body may have up to 64 KB.' },
  notJson: { title: 'This takes JSON only', detail: 'Send “Content-Type: application/json”.' },
  invalid: { title: 'This cannot be done like that' },
  fields: (fields: string) => `These fields are missing, unknown or not as they should be: ${fields}`,
  tooMany: { title: 'Too many calls', detail: 'A key may make 50 calls a second. Wait, then go on.' },
  failed: {
    title: 'Something went wrong on our side',
    detail: (reference: string) =>
      `Please repeat the call with the same idempotency key. If it stays, tell us this number: ${reference}`,
  },
};
