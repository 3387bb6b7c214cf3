import { computed, ref } from 'vue'
import { desktop } from '@renderer/stores/desktop'
import { saveOut } from '@renderer/stores/paperOut'
import type { Leaves, OutSaved } from '@renderer/stores/paperOut'
import { useRegister } from '@renderer/stores/register'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { hinderNames, kvartalName } from '@renderer/text/sv/bevakning'
import { errorText } from '@renderer/text/sv/errors'
import { uppfoljning as words } from '@renderer/text/sv/uppfoljning'
import { quarterDays } from '@shared/deadlines/quarter'
import type { Kontor } from '@shared/domain/kontor'
import type { IsoDate } from '@shared/domain/primitives'
import { quartersTo, waitedDays, waitingIn } from './ejLista'
import type { EjRad } from './ejLista'

function toldOf(out: OutSaved): string {
  if (!out.ok) return errorText(out.code)
  return out.saved ? words.saved : words.notSaved
}

type Sheet = Pick<Leaves, 'akt' | 'person' | 'purpose'> & { readonly bytes: Uint8Array }

/** Decisions not carried out, a quarter at a time, and the two kinds of Word files made of them. */
export function useEj(today: () => IsoDate) {
  const register = useRegister()
  const session = useSession()
  const note = ref<string | undefined>(undefined)
  const quarters = computed(() =>
    quartersTo(today()).map((value) => ({ value, label: kvartalName(value) })),
  )
  const quarter = ref<string>(quartersTo(today())[0] ?? '')
  const list = computed(() => waitingIn(register.rows, quarter.value))

  async function keep(name: string, bytes: Uint8Array): Promise<void> {
    const saved = await desktop().saveFile({ suggestedName: name, kind: 'docx', bytes })
    if (!saved.ok) note.value = errorText(saved.error.code)
    else note.value = saved.value.saved ? words.saved : words.notSaved
  }

  async function sheet(one: EjRad): Promise<void> {
    const { settings } = session
    const at = settings && { kontor: settings.kontor, quarter: quarter.value, today: today() }
    const made = at && (await sheetOf(one, at))
    if (!made) return
    const suggestedName = `${words.sheetName} ${quarter.value}`
    const { bytes, ...leaves } = made
    note.value = toldOf(await saveOut(leaves, { suggestedName, kind: 'docx', bytes }))
  }

  /** The quarter's statistics: counts alone leave the list. */
  async function statistics(): Promise<void> {
    const { settings } = session
    if (settings === null) return
    const bytes = await vault().ejVerkstalldaDocx({
      ...{ kontor: settings.kontor, date: today(), kvartal: kvartalName(quarter.value) },
      period: quarterDays(quarter.value),
      decisions: list.value.map((one) => ({
        insatsName: one.beslut.insatsName,
        days: waitedDays(one, quarter.value),
      })),
    })
    const purpose = words.export(words.statistics)
    await vault().logAccess({ what: 'export', akt: null, purpose })
    await keep(`${words.statisticsName} ${quarter.value}`, bytes)
  }

  return { quarters, quarter, list, note, sheet, statistics }
}

/** The sheet of one decision, read from its akt, whose opening is logged; null where that doesn't open. */
async function sheetOf(
  { row, entry }: EjRad,
  at: { readonly kontor: Kontor; readonly quarter: string; readonly today: IsoDate },
): Promise<Sheet | null> {
  const opened = await vault().openAkt(row.akt, words.purposeEj)
  if (!opened.ok) return null
  const { person, arendenummer, beslut, bevakning, handlaggare, verkstallighet } =
    opened.value.state
  const found = beslut.find(({ id }) => id === entry.beslut)
  if (found === undefined) return null
  const bytes = await vault().ivoBladDocx({
    ...{ kontor: at.kontor, person, arendenummer, date: at.today, beslut: found, entry },
    ...{ kvartal: kvartalName(at.quarter), orsaker: hinderNames, bevakning },
    handlaggare: handlaggare?.name ?? '',
    kvarstar: verkstallighet[entry.beslut]?.kvarstar ?? '',
  })
  return { akt: row.akt, person, purpose: words.sheet, bytes }
}
