import type { SettingsTab } from '@renderer/stores/navigation'
import type { Roll } from '@shared/domain/kontor'

/** Parts of the settings that are of no use to everybody: whose they are, and the rest see no dead end. */
const ONLY: Readonly<Partial<Record<SettingsTab, readonly Roll[]>>> = {
  franvaro: ['handlaggare', 'enhetschef', 'administrator'],
  undantag: ['handlaggare', 'enhetschef', 'administrator'],
  atkomst: ['enhetschef'],
  gallring: ['enhetschef', 'administrator'],
  fraser: ['handlaggare', 'enhetschef', 'administrator'],
  inforande: ['enhetschef', 'administrator'],
}

/** The parts that somebody with these roles can do or read something in, in the order given. */
export function tabsFor(
  all: readonly SettingsTab[],
  roller: readonly Roll[],
): readonly SettingsTab[] {
  return all.filter((tab) => ONLY[tab]?.some((roll) => roller.includes(roll)) ?? true)
}
