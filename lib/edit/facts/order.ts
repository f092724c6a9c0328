/** Keys of facts.yaml in the order in which our files have them: a new one stands where it belongs. */
export const factsOrder =
  'type order published publishAt period figures dates funding partners contacts places audience image related links corrections aliases gone only sources'.split(
    ' ',
  )
