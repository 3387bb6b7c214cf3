import { Temporal } from 'temporal-polyfill'

const KEEP = { days: 14, weeks: 8, months: 12 } as const
const NAME = /^akta-([0-9a-f]{8})-(\d{8})-(\d{6})-(\d+)\.aktabak$/

/** A backup's file name: vault (8 hex), UTC time and journal counter; nothing about anybody. */
export function backupName(vaultId: string, at: Date, counter: number): string {
  const [day, time] = at.toISOString().slice(0, 19).replace(/[-:]/g, '').split('T')
  return `akta-${vaultId.slice(0, 8)}-${day}-${time}-${counter}.aktabak`
}

/** Is this the name of a backup of this vault? */
export function isBackupOf(name: string, vaultId: string): boolean {
  return NAME.exec(name)?.[1] === vaultId.slice(0, 8)
}

type Named = { readonly name: string; readonly time: string; readonly day: string }

/**
 * Which of the folder's backups of this vault may go: all but the newest of each of the last 14 days, 8
 * weeks and 12 months that have one (security.md §2.9). Other vaults' files and other names are never
 * listed.
 */
export function outdatedBackups(names: readonly string[], vaultId: string): readonly string[] {
  const mine = names.flatMap((name) => {
    const [, vault, day, time] = NAME.exec(name) ?? []
    if (vault !== vaultId.slice(0, 8) || day === undefined || time === undefined) return []
    return [{ name, day, time: `${day}${time}` }]
  })
  const newestFirst = mine.sort((a, b) => (a.time < b.time ? 1 : -1))
  const kept = new Set<string>()
  keepNewest(newestFirst, { count: KEEP.days, period: ({ day }) => day, kept })
  keepNewest(newestFirst, { count: KEEP.weeks, period: weekOf, kept })
  keepNewest(newestFirst, { count: KEEP.months, period: ({ day }) => day.slice(0, 6), kept })
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name))
}

function keepNewest(
  newestFirst: readonly Named[],
  rule: { count: number; period: (backup: Named) => string; kept: Set<string> },
): void {
  const seen = new Set<string>()
  for (const backup of newestFirst) {
    const period = rule.period(backup)
    if (seen.has(period)) continue
    if (seen.size === rule.count) return
    seen.add(period)
    rule.kept.add(backup.name)
  }
}

function weekOf({ day }: Named): string {
  const date = Temporal.PlainDate.from(day)
  return `${date.yearOfWeek}-${date.weekOfYear}`
}
