/** What the console says when something cannot be done. */
export const problems = {
  back: 'Back to the programs',
  notAllowed: {
    title: 'This is not for your role',
    explanation: 'Somebody with another role can do it. If it should be you, ask your administrator.',
  },
  notFound: {
    title: 'There is nothing here',
    explanation: 'The address may be mistyped, or what was here is gone.',
  },
  invalid: { title: 'This cannot be done like that' },
  conflict: { title: 'This is not possible at the moment' },
  crossSite: {
    title: 'This did not come from our own pages',
    explanation: 'For your safety nothing was changed. Open the page again and repeat what you did.',
  },
  tooLarge: {
    title: 'This file is too large',
    explanation: 'Files may have up to 5 MB. Split yours, and import one part after the other.',
  },
  failed: {
    title: 'Something went wrong on our side',
    explanation: (reference: string) =>
      `Please try again in a minute. If it stays, tell your administrator this number: ${reference}`,
  },
};
