import { ageOn, birthdayOf, parseDay, type Day } from '../deadlines/calendar'
import { chainOf, isFirstDecision } from './chain'
import { dayOf, factOf, recordOf, type Facts } from './facts'
import { lagrumKey, parseLagrum } from './lagrum'
import { amountOf, clockOf, kindIn, parameterOn } from './measures'
import type { InsatsRow } from './schemaInsats'
import type { LawPack } from './schemaPack'

/** What derived facts are computed from. Deadlines are filled in once they are known. */
export type DerivedInput = Readonly<{
  facts: Facts
  onDate: Day | null
  law: Pick<LawPack, 'validFrom' | 'renumbering' | 'parameters'>
  insats: InsatsRow | null
  deadlines: ReadonlyMap<string, { due: Day; rolled: Day }>
}>

export type Derivation = {
  pattern: RegExp
  /** The facts it is made of: what to ask for when it is unknown. */
  needs: string[]
  /** The names are the pattern's groups. */
  read: (input: DerivedInput, names: string[]) => unknown
}

const granting = ['bifall', 'delavslag', 'forlangning', 'utokning', 'ingen-behovsprovning', 'dom']
const assessed = ['bifall', 'delavslag', 'avslag', 'forlangning', 'utokning']

function hasOldNumbering({ facts, law, onDate }: DerivedInput): boolean | undefined {
  const cited = parseLagrum(factOf(facts, 'law')).map(lagrumKey)
  if (cited.length === 0) return undefined
  if (onDate && onDate.toString() < law.validFrom) return false
  return cited.some((key) => law.renumbering.some((r) => r.onlyOld && `SoL ${r.old}` === key))
}

const birth = (facts: Facts): Day | null => dayOf(facts, 'birthdate')

/** Every derived fact there is; docs/rules-authoring.md lists them. */
export const derivations: readonly Derivation[] = [
  {
    pattern: /^age$/,
    needs: ['age'],
    read: ({ facts, onDate }) => {
      const told = factOf(facts, 'age')
      if (typeof told === 'number' && told >= 0) return told
      const born = birth(facts)
      return (born && onDate && ageOn(born, onDate)) ?? undefined
    },
  },
  {
    pattern: /^age\.on\.(\d\d-\d\d)$/,
    needs: ['birthdate'],
    read: ({ facts, onDate }, [monthDay = '']) => {
      const born = birth(facts)
      const on = onDate && parseDay(`${onDate.year}-${monthDay}`)
      return (born && on && ageOn(born, on)) ?? undefined
    },
  },
  {
    pattern: /^calendar\.(\d\d-\d\d)$/,
    needs: ['decision_date'],
    read: ({ onDate }, [monthDay = '']) =>
      onDate && parseDay(`${onDate.year}-${monthDay}`)?.toString(),
  },
  {
    pattern: /^birthday\.(\d{1,3})$/,
    needs: ['birthdate'],
    read: ({ facts }, [years = '']) => {
      const born = birth(facts)
      return born ? birthdayOf(born, Number(years))?.toString() : undefined
    },
  },
  {
    pattern: /^turnsYear\.(\d{1,3})$/,
    needs: ['birthdate'],
    read: ({ facts }, [years = '']) => {
      const born = birth(facts)
      return born ? born.year + Number(years) : undefined
    },
  },
  {
    pattern: /^year\.(\w+)$/,
    needs: [],
    read: ({ facts }, [name = '']) => dayOf(facts, name)?.year,
  },
  {
    pattern: /^(amount|grundlaggande_behov)\.(unit|per|value)$/,
    needs: [],
    read: ({ facts }, [name = '', part = '']) => recordOf(factOf(facts, name))?.[part],
  },
  {
    pattern: /^(amount|grundlaggande_behov)\.(dag|dygn|timme)\.(vecka|manad|tillfalle|dygn)$/,
    needs: [],
    read: ({ facts }, [name = '', unit = '', per = '']) => amountOf(factOf(facts, name), unit, per),
  },
  {
    pattern: /^klockslag\.(from|to)$/,
    needs: ['klockslag'],
    read: ({ facts }, [edge = '']) => clockOf(facts, edge),
  },
  {
    pattern: /^law\.(cites|acts)$/,
    needs: ['law'],
    read: ({ facts }, [what = '']) => {
      const cited = parseLagrum(factOf(facts, 'law'))
      if (cited.length === 0) return undefined
      return cited.map((lagrum) => (what === 'acts' ? lagrum.lag : lagrumKey(lagrum)))
    },
  },
  { pattern: /^law\.oldNumbering$/, needs: ['law'], read: hasOldNumbering },
  {
    pattern: /^parameter\.([\w-]+)$/,
    needs: [],
    read: ({ law, onDate }, [name = '']) => parameterOn(law.parameters[name], onDate?.toString()),
  },
  {
    pattern: /^decision\.(grants|assessed)$/,
    needs: ['decision_kind'],
    read: ({ facts }, [what = '']) => kindIn(facts, what === 'grants' ? granting : assessed),
  },
  {
    pattern: /^decision\.openEnded$/,
    needs: ['to'],
    read: ({ facts }) => factOf(facts, 'to') === null || !Object.hasOwn(facts, 'to'),
  },
  {
    pattern: /^chain\.(first|linked)$/,
    needs: ['from', 'earlier_decisions'],
    read: ({ facts }, [what = '']) =>
      what === 'first' ? chainOf(facts)?.first.toString() : chainOf(facts)?.linked,
  },
  {
    pattern: /^decision\.isFirst$/,
    needs: ['earlier_decisions'],
    read: ({ facts }) => isFirstDecision(facts),
  },
  {
    pattern: /^deadline\.([a-z0-9-]+)\.(due|rolled)$/,
    needs: [],
    read: ({ deadlines }, [id = '', which = '']) =>
      deadlines.get(id)?.[which === 'due' ? 'due' : 'rolled'].toString(),
  },
  {
    pattern: /^insats\.(needsAssessed|group|law)$/,
    needs: ['insats'],
    read: ({ insats }, [cell = '']) =>
      cell === 'group' ? insats?.group : cell === 'law' ? insats?.law : insats?.needsAssessed,
  },
]
