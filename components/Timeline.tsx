/** Projects and experiments on a common year axis: a list in words, with bars for the eye. */
import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { TimelineAxis, TimelineBar, TimelineFades } from '#components/TimelineBar'
import { currentEdition, timeline } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { unknownStart } from '#lib/period'
import { moment } from '#lib/site'
import { axisOf, stretchesOf } from '#lib/timeline'
import { words } from '#lib/words'

type Props = { locale: Locale }

export function Timeline({ locale }: Props) {
  const stages = timeline(currentEdition(), locale).flatMap((page) => (page.facts.period ? [{ page, period: page.facts.period }] : []))
  if (stages.length === 0) return null
  const axis = axisOf(
    stages.map(({ period }) => period),
    moment(),
  )
  return (
    <section className="timeline">
      <h2 id="timeline">{words(locale)('timeline.heading', { from: `${axis.first}`, to: `${axis.last}` })}</h2>
      <TimelineFades />
      <TimelineAxis axis={axis} />
      <ol>
        {stages.map(({ page, period }) => (
          <li key={page.key}>
            <div>
              <h3>
                <PageLink page={page} short />
              </h3>
              <StateLabel page={page} />
              {unknownStart(locale, period) && <p>{unknownStart(locale, period)}</p>}
            </div>
            <TimelineBar stretches={stretchesOf(period, axis, moment())} axis={axis} />
          </li>
        ))}
      </ol>
    </section>
  )
}
