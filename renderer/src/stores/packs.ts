import { shallowRef } from 'vue'
import { assembleLawPack, assemblePack } from '@shared/rules/assemble'
import type { RuleSet } from '@shared/rules/assemble'
import { resolve } from '@shared/rules/resolve'
import { roleInfo } from '@shared/rules/roles'
import type { LawPack, Pack } from '@shared/rules/schemaPack'
import type { DelegationPunkt } from '@shared/domain/delegation'
import type { Kontor } from '@shared/domain/kontor'
import { packIdOn } from '@shared/domain/order'
import { todayNow } from './clock'

type Tables = Record<string, unknown>

/** One entry a file: "…/osby/2025-07-01/checks.json" -> its content. Bundled, never fetched. */
const files = import.meta.glob<unknown>('../../../resources/rules/*/[0-9]*/*.json', {
  eager: true,
  import: 'default',
})

function versions(): readonly { readonly id: string; readonly tables: Tables }[] {
  const byVersion = new Map<string, { readonly id: string; readonly tables: Tables }>()
  for (const [path, content] of Object.entries(files)) {
    const match = /rules\/([^/]+)\/([^/]+)\/([^/]+)\.json$/.exec(path)
    const [, id = '', version = '', table = ''] = match ?? []
    const entry = byVersion.get(`${id}/${version}`) ?? { id, tables: {} }
    entry.tables[table] = content
    byVersion.set(`${id}/${version}`, entry)
  }
  return [...byVersion.values()]
}

function load(): RuleSet {
  const all = versions()
  return {
    packs: all.filter(({ id }) => id !== 'lag').map(({ tables }) => assemblePack(tables)),
    laws: all.filter(({ id }) => id === 'lag').map(({ tables }) => assembleLawPack(tables)),
  }
}

let loaded: RuleSet | null = null

/** The office's own packs that have been approved, every version. */
const own = shallowRef<readonly Pack[]>([])

/** What comes with Akta, validated the first time it is asked for. */
function bundled(): RuleSet {
  loaded ??= load()
  return loaded
}

/** Takes in the office's own approved packs; the rules count with them from each one's day. */
export function provideOwnPacks(packs: readonly Pack[]): void {
  own.value = packs
}

/** Every version of every riktlinjepaket, the office's own among them, and of the law. */
export function ruleSet(): RuleSet {
  const { packs, laws } = bundled()
  return { packs: [...packs, ...own.value], laws }
}

/** The packs as lists show them: the newest version of each. */
export function usePacks(): {
  readonly all: readonly Pack[]
  readonly newest: (packId: string) => Pack | null
} {
  const { packs } = ruleSet()
  const newest = (packId: string) =>
    resolve(
      packs.filter(({ id }) => id === packId),
      null,
    )?.pack ?? null
  const ids = [...new Set(packs.map(({ id }) => id))].sort()
  return { all: ids.flatMap((id) => newest(id) ?? []), newest }
}

/** The law as it stands on a day. Throws where no version of it is bundled: a bug of the build. */
export function lawOn(day: string): LawPack {
  const law = resolve(ruleSet().laws, day)?.pack
  if (law === undefined) throw new Error('the law pack is bundled')
  return law
}

/** A level in words with a capital: "Individutskottet". */
export function nivaName(niva: string): string {
  const { label } = roleInfo(niva)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function sortedLevels(levels: readonly string[]): { value: string; label: string }[] {
  return [...new Set(levels)]
    .sort((a, b) => roleInfo(a).rank - roleInfo(b).rank)
    .map((value) => ({ value, label: nivaName(value) }))
}

/** The levels a point may be given: those of the order itself and the usual ones, lowest first. */
export function nivaOptions(
  punkter: readonly Pick<DelegationPunkt, 'niva'>[],
): { value: string; label: string }[] {
  const usual = ['handlaggare', 'enhetschef', 'forvaltningschef', 'utskott', 'namnd']
  return sortedLevels([...usual, ...punkter.map(({ niva }) => niva)])
}

/** The levels that people hold (not bodies), lowest first. */
export function ownLevels(
  punkter: readonly Pick<DelegationPunkt, 'niva'>[],
): { value: string; label: string }[] {
  const levels = ['handlaggare', 'enhetschef', ...punkter.map(({ niva }) => niva)]
  return sortedLevels(levels.filter((niva) => roleInfo(niva).class === 'egen'))
}

/** The pack the office works by today, in the version that is in force; null before there is an office. */
export function packToday(kontor: Kontor | undefined): Pack | null {
  const today = todayNow()
  const packId = kontor === undefined ? '' : packIdOn(kontor, today)
  const versions = ruleSet().packs.filter(({ id }) => id === packId)
  return resolve(versions, today)?.pack ?? null
}

/** The measures the office works by today, as a list to choose from. */
export function insatsOptions(kontor: Kontor | undefined): { value: string; label: string }[] {
  const insatser = packToday(kontor)?.insatser ?? []
  return insatser.map(({ id, name }) => ({ value: id, label: name }))
}
