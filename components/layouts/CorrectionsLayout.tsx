import { CorrectionNotice } from '#components/article/CorrectionNotice'
import { Article } from '#components/layouts/Article'
import { ViewLink } from '#components/parts/ViewLink'
import type { CorrectionsView } from '#lib/views/lists'
import { words } from '#lib/words'

type Props = { view: CorrectionsView }

/** The corrections page: its text, then every correction and update of the site by the page that it belongs to. */
export function CorrectionsLayout({ view: { article, corrected } }: Props) {
  return (
    <Article article={article}>
      {corrected.length === 0 && <p>{words(article.locale)('correctionList.none')}</p>}
      {corrected.map(({ link, corrections }) => (
        <section className="corrected" key={link.href}>
          <h2>
            <ViewLink link={link} />
          </h2>
          {corrections.map((correction, index) => {
            const key = `${index}`
            return <CorrectionNotice key={key} correction={correction} heading="h3" />
          })}
        </section>
      ))}
    </Article>
  )
}
