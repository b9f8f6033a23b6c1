/** What stands on every page of the console, and on the way in. */
export const frame = {
  product: 'Insideout',
  skip: 'Skip to the content',
  navigation: 'Main',
  programs: 'Programs',
  customers: 'Customers',
  employees: 'Employees',
  units: 'Units',
  cases: 'Whom to call',
  settings: 'Settings',
  switchLanguage: 'Language',
  english: 'English',
  vietnamese: 'Tiếng Việt',
  signOut: 'Sign out',
  where: 'You are here',
  undo: { action: 'Undo', done: 'It is back, as it was.' },
  signIn: {
    title: 'How your company is doing, from the outside and from within',
    explanation: 'Sign in with your company account. What you see depends on your role.',
    action: 'Sign in',
    signedOut: 'You are signed out.',
    ended: 'Your session has ended. Sign in again and you will be back where you were.',
    expired: 'That took longer than ten minutes, or the page was opened twice. Please try once more.',
    refused: 'The sign-in page of your company did not let you in. Please try once more.',
    noRole: (email: string) =>
      `${email} has no role here yet. Ask your administrator to add you to the group hr, marketing, leadership or admin.`,
    blocked: (email: string) =>
      `An administrator of yours has taken away the access of ${email}. If that is a mistake, ask them.`,
  },
  roles: { hr: 'HR', marketing: 'Marketing', leadership: 'Leadership', admin: 'Administrator' },
  sides: { customer: 'Customers', employee: 'Employees' },
  languages: { en: 'English', vi: 'Vietnamese' },
};
