/** Key of the section that press releases stand below. */
export const pressKey = 'press'
