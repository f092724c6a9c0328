/** Who asks, and whether they may. */
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { Role } from '#lib/edit/door/door'
import { type Change, findChange } from '#lib/edit/store/changes'
import { NameError } from '#lib/edit/store/names'
import { type Repository, repository } from '#lib/edit/store/repository'
import { requireRole, type Visitor, visitorOf } from '#lib/edit/visitor'

/** The visitor, who may do what the role may. */
export async function visitorAs(role: Role): Promise<Visitor> {
  const visitor = visitorOf(await headers())
  requireRole(visitor, role)
  return visitor
}

/** An open change, or 404. */
export async function askedChange(id: string): Promise<{ repo: Repository; change: Change }> {
  const repo = await repository()
  const change = await named(() => findChange(repo, id))
  return change ? { repo, change } : notFound()
}

/** What is asked for by a name that is none is not there. */
export async function named<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NameError) notFound()
    throw error
  }
}
