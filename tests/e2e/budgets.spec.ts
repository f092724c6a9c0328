/** Weight is added on purpose: each type of page and file has its limit in bench/site/budgets.json. */
import { expect, test } from '@playwright/test'
import { type Budget, budgetOf, budgets, firstRound } from '../../bench/site/budgets'
import { sent } from '../../bench/site/wire'
import { paths } from './site'

const advice = 'Make it lighter, or raise the limit in bench/site/budgets.json and say why.'

test('no page is heavier than its type may be', async ({ request, baseURL }) => {
  const searches = budgets.pages.flatMap(({ type, examples }) =>
    type.startsWith('search') ? examples : [],
  )
  for (const path of [...(await paths(request)), ...searches])
    await expectWithin(`${baseURL}${path}`, budgetOf(path), 200)
})

test('no error page is heavier than it may be', async ({ baseURL }) => {
  for (const budget of budgets.errors)
    for (const path of budget.examples) await expectWithin(`${baseURL}${path}`, budget, 404)
})

test('no feed or other file for machines is heavier than it may be', async ({ baseURL }) => {
  for (const budget of budgets.files)
    for (const path of budget.examples) await expectWithin(`${baseURL}${path}`, budget, 200)
})

test('no budget allows a page more than the first round of packets', () => {
  for (const { type, gzip, brotli = 0 } of [...budgets.pages, ...budgets.errors])
    expect(Math.max(gzip, brotli), type).toBeLessThanOrEqual(firstRound)
})

async function expectWithin(
  address: string,
  { type, gzip, brotli }: Budget,
  status: number,
): Promise<void> {
  await expectForm(address, 'gzip', gzip)
  if (brotli) await expectForm(address, 'br', brotli)

  async function expectForm(
    address: string,
    encoding: 'gzip' | 'br',
    limit: number,
  ): Promise<void> {
    const { bytes, ...answer } = await sent(address, encoding)
    expect(answer, address).toEqual({ status, encoding })
    expect(bytes, `${address}, ${encoding}, type '${type}'. ${advice}`).toBeLessThanOrEqual(limit)
  }
}
