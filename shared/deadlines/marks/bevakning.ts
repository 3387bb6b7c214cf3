import type { Atgardssort } from '../../domain/handelser/bevakningHandelser'
import { doneMark, type Mark } from '../mark'
import { mark, type Event } from './base'

/** The mark that each recorded act leaves; `annan` meets only the watch it names. */
const NAMES: Readonly<Record<Atgardssort, string | null>> = {
  'fl12-begaran': 'fl12_begaran',
  'fl12-svar': 'fl12_svar',
  'overflyttning-begard': 'overflyttning_begard',
  'overflyttning-svar': 'overflyttning_svar',
  'lvm-understalld': 'lvm_understalld',
  'lvm-provad': 'lvm_provad',
  'lvm-faststalld': 'lvm_faststalld',
  'lvm-ansokan': 'lvm_ansokan',
  'laga-kraft': 'laga_kraft',
  'insats-tillganglig': 'insats_tillganglig',
  'sjukhus-in': 'sjukhus_from',
  'franvaro-slut': 'franvaro_slut',
  'anmalt-namnden': 'anmalt_namnden',
  annan: null,
}

/** Acts that people record, and reports to IVO. Own watches are no marks: they are watches. */
export function bevakningMarks({ body }: Event): readonly Mark[] {
  if (body.type === 'atgard.antecknad') {
    const { sort, date, beslut, bevakning } = body.data
    const name = NAMES[sort]
    return [
      ...(name === null ? [] : [mark(name, date, beslut)]),
      ...(bevakning === null ? [] : [mark(doneMark(bevakning), date, beslut)]),
    ]
  }
  if (body.type !== 'ivo.rapporterat') return []
  const { beslut, date, kvartal, sort } = body.data
  const name = sort === 'ej-verkstallt' ? 'ivo_rapporterad' : 'ivo_anmald'
  return [mark(name, date, beslut), mark(`ivo:${kvartal}`, date, beslut)]
}
