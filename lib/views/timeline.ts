/** Projects and experiments on a common year axis: a list in words, with bars for the eye. */
import { timeline } from '#lib/content/pages'
import { type Stretch, stretchesOf } from '#lib/listings/timeline'
import { axisOf, ticksOf } from '#lib/listings/year-axis'
import { known } from '#lib/metadata/known'
import { unknownStart } from '#lib/text/period'
import { type LinkView, shortLink } from '#lib/views/links'
import { type StateView, stateOf } from '#lib/views/page-head'
import type { Voice } from '#lib/views/text'
import { words } from '#lib/words'

export type { Stretch }

export interface TickView {
  year: number
  /** Per cent of the axis. */
  at: number
}

export interface StageView {
  link: LinkView
  state?: StateView
  unknownStart?: string
  stretches: Stretch[]
}

export interface TimelineView {
  heading: string
  ticks: TickView[]
  stages: StageView[]
}

/** Undefined where nothing has a period. */
export function timelineOf(voice: Voice): TimelineView | undefined {
  const { edition, locale } = voice
  const { moment } = edition
  const stages = timeline(edition, locale).flatMap((page) =>
    page.facts.period ? [{ page, period: page.facts.period }] : [],
  )
  if (stages.length === 0) return undefined
  const periods = stages.map(({ period }) => period)
  const axis = axisOf(periods, moment)
  return {
    heading: words(locale)('timeline.heading', { from: `${axis.first}`, to: `${axis.last}` }),
    ticks: ticksOf(axis),
    stages: stages.map(({ page, period }) =>
      known<StageView>({
        link: shortLink(voice, page),
        state: stateOf(voice, page),
        unknownStart: unknownStart(locale, period),
        stretches: stretchesOf(period, axis, moment),
      }),
    ),
  }
}
