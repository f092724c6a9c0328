/** Words that say one thing of a kind, in lower case: the fact, and patterns of how it is written. */
export type Kind = [fact: string, ...written: string[]]
