/** Where the company lives, unless something else is said. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
