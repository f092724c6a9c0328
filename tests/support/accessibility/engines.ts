/** The engines that look at a page: axe in the browser, html-validate on the markup, and how far a page scrolls sideways. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { HtmlValidate, type RuleConfig } from 'html-validate'
import { unexplained } from '#tests/support/accessibility/explained'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Rules that axe has and does not run by itself. */
const besides = [
  'label-content-name-mismatch',
  'focus-order-semantics',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
  'css-orientation-lock',
]

/** Findings of axe on the page that is open, one line each. What it cannot decide is a finding too, unless explained.ts says why not. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await page.evaluate(flattenGradients)
  const violations = await page.evaluate(
    async ([values, others]) => {
      const found = await window.axe.run({
        runOnly: values,
        rules: Object.fromEntries(others.map((rule) => [rule, { enabled: true }])),
      })
      return [...found.violations, ...found.incomplete].map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      }))
    },
    [tags, besides] as const,
  )
  return unexplained(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`)))
}

/** A gradient of one colour is a plain ground, and axe can then compute the contrast of what stands on it. Another gradient under text is a finding. */
function flattenGradients(): void {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const image = getComputedStyle(element).backgroundImage
    const colours = new Set(image.match(/rgba?\([^)]*\)/g))
    const [colour] = colours
    if (!image.startsWith('linear-gradient') || colours.size !== 1 || !colour) continue
    element.style.backgroundImage = 'none'
    element.style.backgroundColor = colour
  }
}

/** How many pixels the page that is open is too wide. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Findings of html-validate, one line each. A title may be long: the headline of a press release is the city's own and is not shortened. */
export async function markupFindings(html: string, others: RuleConfig = {}): Promise<string[]> {
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', ...others },
  }).validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
