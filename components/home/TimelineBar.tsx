/** The pictures of the timeline. All of them are decoration: the list beside them says the same in words. */
import type { Stretch, TickView } from '#lib/views/timeline'

/** Years above the bars. Programs that read without pictures read them one after the other, so a space stands between them. */
export function TimelineAxis({ ticks }: { ticks: TickView[] }) {
  return (
    <svg className="timeline-axis" aria-hidden="true" width="100%" height="24">
      {ticks.map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="16">
          {`${year} `}
        </text>
      ))}
    </svg>
  )
}

/** One period as stretches of a bar, on the lines of the years. What was only planned is one outline. */
export function TimelineBar({ stretches, ticks }: { stretches: Stretch[]; ticks: TickView[] }) {
  const planned = stretches.filter((stretch) => stretch.planned)
  const [first, last] = [planned[0], planned.at(-1)]
  return (
    <svg className="timeline-bar" aria-hidden="true" width="100%" height="40">
      {ticks.map(({ year, at }) => (
        <line key={year} x1={`${at}%`} x2={`${at}%`} y2="100%" />
      ))}
      {stretches
        .filter((stretch) => !stretch.planned)
        .map(({ from, to, kind }) => (
          <Bar key={from} from={from} to={to} kind={kind} />
        ))}
      {first && last && <Bar from={first.from} to={last.to} kind="planned" />}
    </svg>
  )
}

function Bar({ from, to, kind }: { from: number; to: number; kind: string }) {
  return (
    <rect
      className={`bar-${kind}`}
      x={`${from}%`}
      width={`${Math.round((to - from) * 10) / 10}%`}
      y="50%"
      height="24"
    />
  )
}

/** The fading of stretches whose start or end is not known exactly. */
export function TimelineFades() {
  return (
    <svg className="timeline-fades" aria-hidden="true" width="0" height="0">
      <linearGradient id="fade-in">
        <stop offset="0" stopOpacity="0" />
        <stop offset="1" />
      </linearGradient>
      <linearGradient id="fade-out">
        <stop offset="0" />
        <stop offset="1" stopOpacity="0" />
      </linearGradient>
    </svg>
  )
}
