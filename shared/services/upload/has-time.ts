/** Asked between two stretches of work: whether there is time for another one. */
export type HasTime = () => boolean;
