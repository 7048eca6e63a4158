import { phrases } from '../../src/core/rule.ts';

/** The rule reads the policy's structure, not its words. */
export const en = phrases({});
