/** From when on an answer is believed. */

/** A language that knows this much of the query is not doubted. */
export const goodEnough = 0.75
/** The other language has to know this much more. */
export const clearlyBetter = 0.15
/** An answer with less certainty is only near. Measured in bench/search: 1 in 11 right answers is called so, and 9 in 10 wrong ones. */
export const sureFrom = 0.57
