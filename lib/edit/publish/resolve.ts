/** Somebody has chosen between two versions of a file. */
import { openConflicts, settle } from '#lib/edit/publish/settled'
import type { Change } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import type { Piece } from '#lib/edit/store/merge'
import type { Repository } from '#lib/edit/store/repository'

/** Writes the file as it was chosen, place by place. */
export async function resolveFile(
  repo: Repository,
  { id, content }: Change,
  form: FormData,
): Promise<void> {
  const conflict = openConflicts(repo, id).find(({ file }) => file === form.get('file'))
  if (!conflict) return
  const chosen = conflict.pieces.map((piece, index) =>
    chosenText(piece, String(form.get(`piece.${index}`) ?? '')),
  )
  writeText(content, conflict.file, chosen.join(''))
  settle(repo, id, conflict)
}

function chosenText(piece: Piece, choice: string): string {
  if ('text' in piece) return piece.text
  if (choice === 'theirs') return piece.theirs
  return choice === 'both' ? `${piece.theirs}\n${piece.mine}` : piece.mine
}
