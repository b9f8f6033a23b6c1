/** Stands in place of an answer where the question does not apply. No choice can be called so. */
export const NOT_APPLICABLE = 'does-not-apply';
