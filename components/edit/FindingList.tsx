/** Everything that is found on a page, each with a way to where it is mended. */
import type { ChangeLine } from '#lib/edit/views/change-line'
import type { FixableFinding } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { Fixes } from './Fixes'
import { Message } from './Message'

type Props = {
  findings: FixableFinding[]
  elsewhere: { key: string; count: number }[]
  change: ChangeLine
  language: Locale
}

export function FindingList({ findings, elsewhere, change, language }: Props) {
  const t = editWords(language)
  const open = findings.filter(({ severity }) => severity !== 'warning').length
  return (
    <section className="edit-problems" aria-labelledby="problems">
      <h2 id="problems">{open === 0 ? t('allWell') : t('toMend', { count: open })}</h2>
      <div id="finding-list">
        {findings.length + elsewhere.length > 0 && (
          <FindingItems {...{ findings, elsewhere, change, language }} />
        )}
      </div>
    </section>
  )
}

function FindingItems({ findings, elsewhere, change, language }: Props) {
  const t = editWords(language)
  return (
    <ul>
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two of the same apart
        <li key={index} className={`finding-${finding.severity}`}>
          <strong>{t(`severity-${finding.severity}`)}</strong>{' '}
          <a href={`#${targetOf(finding)}`}>
            <Place finding={finding} language={language} />
          </a>{' '}
          <Message text={finding.message} />
          <Fixes finding={finding} change={change.href} />
        </li>
      ))}
      {elsewhere.map(({ key, count }) => (
        <li key={key}>
          <a href={`${change.href}/pages/${key}`}>{t('elsewhere', { key, count })}</a>
        </li>
      ))}
    </ul>
  )
}

type PlaceProps = { finding: FixableFinding; language: Locale }

/** The id of the field. */
function targetOf({ pane, field }: FixableFinding): string {
  return `${pane}.${field}`
}

function Place({ finding: { pane, field, line }, language }: PlaceProps) {
  const t = editWords(language)
  if (pane !== 'fi' && pane !== 'sv') return t('facts')
  return (
    <>
      <span lang={pane}>{localeNames[pane]}</span>
      {field === 'body' && `, ${t('onLine', { line })}`}
    </>
  )
}
