/**
 * The municipality's name alone, from how the pack writes it: "Lekebergs kommun" -> "Lekeberg", "Osby
 * kommun" -> "Osby". A name that itself ends in s ("Borås kommun") keeps it.
 */
export function kommunName(kommun: string): string {
  const bare = kommun.replace(/ (kommun|stad)$/i, '')
  const ownS = ['ås', 'äs', 'os', 'us', 'es', 'is', 'ors']
  return ownS.some((end) => bare.endsWith(end)) ? bare : bare.replace(/s$/, '')
}
