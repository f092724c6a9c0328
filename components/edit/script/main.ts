/** The script of the screens: everything works without it. With it, what is typed is kept and checked at every pause. */

import { startChecking } from './checking'
import { openEditors } from './editors'
import { followPublication } from './publication'
import { keepFocusInSight } from './sight'

const form = document.querySelector<HTMLFormElement>('#edit')
if (form) startChecking(form, openEditors(form))
followPublication()
keepFocusInSight()
