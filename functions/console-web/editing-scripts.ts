import { arrangeQuestions } from './browser/arrange-questions.ts';
import { checkWhileTyping } from './browser/check-while-typing.ts';
import { browserScript } from './browser-script.ts';

/** Lets questions be dragged. */
export const ARRANGING_SCRIPT = browserScript('arrange', arrangeQuestions);
/** Checks a question, and shows it, while it is typed. */
export const CHECKING_SCRIPT = browserScript('check', checkWhileTyping);
