/** A page in both languages side by side: for those who learn a language, check a translation or quote both. */
import { PageHeader } from '#components/parts/PageHeader'
import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import type { Locale, Pair } from '#lib/locales'
import type { ParallelView } from '#lib/views/parallel'
import type { TextView } from '#lib/views/text'
import { words } from '#lib/words'

type Props = { view: ParallelView }

export function ParallelLayout({ view: { locale, sides, titles, texts, blocks, pages } }: Props) {
  return (
    <article>
      <PageHeader>
        <h1>
          {sides.map((side) => (
            <span key={side} lang={side} className="title-line">
              <Text>{titles[side]}</Text>
            </span>
          ))}
        </h1>
        <p>{words(locale)('parallel.about')}</p>
      </PageHeader>
      <div className="wrap parallel">
        {texts.map(({ kind, pair }, index) => {
          const key = `${index}`
          return <Texts key={key} kind={kind} pair={pair} sides={sides} />
        })}
        {blocks.map((pair, index) => {
          const key = `${index}`
          return <Block key={key} pair={pair} sides={sides} />
        })}
        <div className="row">
          {sides.map((side) => (
            <p key={side} lang={side}>
              <ViewLink link={pages[side]} />
            </p>
          ))}
        </div>
      </div>
    </article>
  )
}

function Texts({ kind, pair, sides }: { kind: string; pair: Pair<TextView[]>; sides: Locale[] }) {
  return (
    <div className="row">
      {sides.map((side) => (
        <p key={side} lang={side} className={kind}>
          {pair[side].map((text, index) => {
            const key = `${index}`
            return <Text key={key}>{text}</Text>
          })}
        </p>
      ))}
    </div>
  )
}

/** The content layer has made this HTML from Markdown without raw HTML and sanitised it as its last step. */
function Block({ pair, sides }: { pair: Pair; sides: Locale[] }) {
  return (
    <div className="row">
      {sides.map((side) => (
        <div
          key={side}
          lang={side}
          className="prose"
          dangerouslySetInnerHTML={{ __html: pair[side] }}
        />
      ))}
    </div>
  )
}
