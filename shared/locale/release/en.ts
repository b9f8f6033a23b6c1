/** What a release says about what it does not show. Never where, and never which of the reasons it was. */
export const en = {
  nothingWithheld: 'Every group of this survey could be shown.',
  everythingWithheld: (people: number) =>
    `No figures are shown, to protect the people who answered: that takes at least ${people} answers that are not all alike.`,
  someWithheld: (people: number) =>
    `Some figures are withheld, to protect the people who answered. A group is shown only with at least ${people} answers that are not all alike, and now and then a further group is withheld so that nobody can be worked out by subtraction.`,
  comments: (people: number, writers: number) =>
    `Comments are shown for the whole survey only, from ${people} of them on, in random order and without names, addresses and phone numbers; those in a language that fewer than ${writers} people wrote are left out.`,
  unreadable: 'Some ballots were damaged and could not be counted.',
};
