/** Until so long after the first answers of a visit they may still be corrected. */
const CORRECTION_TIME_IN_MINUTES = 10;

/** The random id that a page carries for one visit, so that pressing twice is one answer; 24 readable letters. */
export const VISIT_ID_LENGTH = 24;

const VISIT_ID = /^[0-9a-hjkmnp-tv-z]{24}$/;

/** Whether a page of ours may have carried this. */
export function isVisitId(text: string): boolean {
  return VISIT_ID.test(text);
}

/** Whether somebody who goes back may still put other answers in the place of the first ones. */
export function mayCorrect(firstAnsweredAt: string, correctedAt: string): boolean {
  return Date.parse(correctedAt) - Date.parse(firstAnsweredAt) <= CORRECTION_TIME_IN_MINUTES * 60_000;
}
