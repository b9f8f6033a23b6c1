/** How long customers are left in peace, for the page that sets it. */
export const restPeriods = {
  title: 'Rest between surveys',
  lead: 'How long a customer is left in peace, over all programs. Reminders do not count.',
  relationship: 'Days between two surveys about the relationship',
  relationshipHint: (least: string) =>
    `At least ${least}: who is asked more often about the same thing complains, and complaints end up in the spam folder.`,
  any: 'Days between any two surveys',
  anyHint: (least: string) => `At least ${least}: until then the reminders of the first one may still come.`,
  employees:
    'Employees do not rest: their waves follow a calendar that everybody knows, and nobody may be missing from one.',
  frozen: 'Waves that are planned already keep the days they were planned with.',
  save: 'Save',
  saved: 'Saved. It counts for waves that are planned from now on.',
};
