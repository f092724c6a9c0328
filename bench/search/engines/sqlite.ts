import Database from 'better-sqlite3'
import { depth, type Engine } from '../engine.ts'

/** SQLite's FTS5 with its trigram tokenizer: any of a query's runs of three letters, ranked by its BM25, the title before the text. */
export const sqliteTrigrams: Engine = {
  name: 'SQLite FTS5, trigrams',
  async load(pages) {
    const database = new Database(':memory:')
    database.exec(
      "CREATE VIRTUAL TABLE page USING fts5(key UNINDEXED, title, summary, headings, body, tokenize = 'trigram remove_diacritics 1')",
    )
    const insert = database.prepare('INSERT INTO page VALUES (?, ?, ?, ?, ?)')
    const all = database.transaction(() => {
      for (const { key, title, summary, headings, body } of pages)
        insert.run(key, title, summary, headings, body)
    })
    all()
    const find = database
      .prepare<[string, number], string>(
        'SELECT key FROM page WHERE page MATCH ? ORDER BY bm25(page, 0, 4, 2, 2, 1) LIMIT ?',
      )
      .pluck()
    return (query) => {
      const runs = runsOf(query)
      return runs.length === 0 ? [] : find.all(runs.join(' OR '), depth)
    }
  },
}

function runsOf(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const runs = words.flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, at) => `"${word.slice(at, at + 3)}"`),
  )
  return [...new Set(runs)]
}
