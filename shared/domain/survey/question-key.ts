import * as z from 'zod';

/** A stable name of a question or option inside its survey: `recommend`, `clean_restrooms`. */
export const QuestionKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
