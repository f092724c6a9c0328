/** The door to what confirms that both languages say the same: the command, the check, and whoever else writes content. */
export * from '#lib/content/agree/agree-page'
export * from '#lib/content/agree/confirm'
export { shownPair } from '#lib/content/agree/shown-pair'
