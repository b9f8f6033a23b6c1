/** Keys for other systems, and how these call us. */
export const apiKeys = {
  title: 'API keys',
  lead: 'With a key, another system invites customers as something happens: an order, a visit, a call.',
  none: 'There are no keys yet.',
  list: 'Keys',
  name: 'System',
  keyId: 'Key',
  created: 'Created',
  createdBy: (day: string, name: string) => `${day}, ${name}`,
  lastUsed: 'Last used',
  neverUsed: 'never',
  state: 'State',
  valid: 'valid',
  revokedOn: (day: string) => `revoked ${day}`,
  revoke: (name: string) => `Revoke the key of ${name}`,
  revokeShort: 'Revoke',
  create: {
    title: 'Create a key',
    name: 'Which system will use it?',
    hint: 'One key for each system: then one can be revoked without the others.',
    action: 'Create the key',
  },
  shownOnce: {
    title: (name: string) => `The key of ${name}`,
    explanation: 'Copy it now: it is shown this once, and nobody can look it up later.',
  },
  revocation: {
    title: (name: string) => `Revoke the key of ${name}?`,
    explanation:
      'The system that uses it cannot invite anybody from the next call on. This cannot be undone.',
    confirm: 'Yes, revoke it',
    back: 'No, keep it',
  },
  done: { revoked: 'The key is revoked.' },
  calling: {
    title: 'How to call it',
    waves: 'Waves that are open for events',
    noWaves: 'No wave is open for events. Launch one for customers: “People as something happens”.',
    program: 'Program',
    wave: 'Wave',
    waveId: 'Id for the call',
    until: 'Open until',
    explanation:
      'The Idempotency-Key names the event: a call may be repeated with the same key and invites once. The answer says who was invited and when the mail leaves, or why not. Until then DELETE with the invitationId withdraws it, for instance where an order was cancelled.',
    description: 'The whole description, as OpenAPI',
  },
};
