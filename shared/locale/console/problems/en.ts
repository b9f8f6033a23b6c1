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
    explanation:
      'In one piece, files may have up to 4.5 MB. Lists of people may be larger where your browser runs scripts: then they are sent in parts. Otherwise split the file.',
  },
  failed: {
    title: 'Something went wrong on our side',
    explanation: (reference: string) =>
      `Please try again in a minute. If it stays, tell your administrator this number: ${reference}`,
  },
};
