const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML and XML. */
export function escapeHtml(text) {
  return String(text).replace(/[&<>"]/g, (char) => entities[char])
}
