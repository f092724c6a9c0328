/** What a thread does that writes parts. The body of a page is rendered and set into its shell first, and the whole stripped and checked. */
import { parentPort } from 'node:worker_threads'
import { finishPage } from '#lib/build/finish-page'
import type { MadeFile, MadePage } from '#lib/build/make-part'
import { writePart } from '#lib/build/write-part'
import type { Answer, WriteOrder } from '#lib/build/write-thread'
import { readSealed } from '#lib/content/pages'
import { BuildError } from '#lib/problems/build-error'
import { filledShell, type Shell, shellOf } from '#lib/tree/shell'
import type { View } from '#lib/views/view'

/** Gives the body of a page as HTML. */
type RenderBody = (view: View) => string

/** Writes the parts that this thread is sent, and answers what it wrote or why it could not. */
export function answerOrders(render: RenderBody): void {
  parentPort?.on('message', (order: WriteOrder) => parentPort?.postMessage(answerTo(order, render)))
}

function answerTo({ id, made, how }: WriteOrder, render: RenderBody): Answer {
  try {
    const file = 'view' in made ? fileOf(made, render) : whole(made)
    return { id, written: writePart(file, how) }
  } catch (error) {
    if (error instanceof BuildError) return { id, fault: error.message }
    throw error
  }
}

/** A buffer arrives as the plain bytes that it is. */
function whole({ body, ...file }: MadeFile): MadeFile {
  return { ...file, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }
}

/** The file of a page. Throws a BuildError when it cannot be rendered or published. */
export function fileOf(
  { kind, address, name, view, shell, texts }: MadePage,
  render: RenderBody,
): MadeFile {
  const body = bodyOf(JSON.parse(view), render)
  return {
    kind,
    address,
    name,
    ...finishPage({ kind, address }, filledShell(keptShell(shell), texts, body)),
  }
}

function bodyOf(view: View, render: RenderBody): string {
  try {
    return render(view)
  } catch (error) {
    console.error(error)
    throw new BuildError(`React did not render ${view.address}, for the reason above.`)
  }
}

const shells = new Map<string, Shell>()

function keptShell(file: string): Shell {
  const shell = shells.get(file) ?? shellOf(String(readSealed(file)))
  shells.set(file, shell)
  return shell
}
