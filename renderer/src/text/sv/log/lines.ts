/** The named parts of an event's text, one a paragraph; parts without content are left out. */
export function lines(...parts: readonly (readonly [string, string])[]): string {
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => (name === '' ? text : `${name}: ${text}`))
    .join('\n\n')
}
