/** Projects and experiments on a common year axis: a list in words, with bars for the eye. */
import { TimelineAxis, TimelineBar, TimelineFades } from '#components/home/TimelineBar'
import { StateLabel } from '#components/parts/StateLabel'
import { ViewLink } from '#components/parts/ViewLink'
import type { StageView, TickView, TimelineView } from '#lib/views/timeline'

type Props = { timeline: TimelineView }

export function Timeline({ timeline: { heading, ticks, stages } }: Props) {
  return (
    <section className="timeline band">
      <h2 id="timeline">{heading}</h2>
      <TimelineFades />
      <TimelineAxis ticks={ticks} />
      <ol>
        {stages.map((stage) => (
          <Stage key={stage.link.href} stage={stage} ticks={ticks} />
        ))}
      </ol>
    </section>
  )
}

function Stage({
  stage: { link, state, unknownStart, stretches },
  ticks,
}: {
  stage: StageView
  ticks: TickView[]
}) {
  return (
    <li>
      <div>
        <h3>
          <ViewLink link={link} />
        </h3>
        {state && <StateLabel state={state} />}
        {unknownStart && <p>{unknownStart}</p>}
      </div>
      <TimelineBar stretches={stretches} ticks={ticks} />
    </li>
  )
}
