import { Skydd } from '@shared/domain/person'
import type { FieldSpec } from '../../fieldSpec'
import { skyddNames } from '../domain'

/** The person's own particulars, and the protection that decides who holds the akt's key. */
export const personuppgifter = {
  words: {
    title: 'Personuppgifter',
    add: 'Ändra personuppgifter',
    empty: '',
    sign: 'Signera ändringen',
  },
  fields: [
    { name: 'name', kind: 'text', label: 'Namn', half: true, required: true },
    {
      ...{ name: 'number', kind: 'text', label: 'Personnummer', half: true },
      hint: 'ÅÅÅÅMMDD-NNNN, samordningsnummer eller reservnummer. Tomt där uppgift saknas.',
    },
    {
      ...{ name: 'skydd', kind: 'choice', label: 'Skyddade personuppgifter', required: true },
      options: Skydd.options.map((value) => ({ value, label: skyddNames[value] })),
    },
    { name: 'address', kind: 'text', label: 'Adress' },
    { name: 'postalCode', kind: 'text', label: 'Postnummer', half: true },
    { name: 'city', kind: 'text', label: 'Ort', half: true },
    { name: 'phone', kind: 'text', label: 'Telefon', half: true },
    { name: 'email', kind: 'text', label: 'E-post', half: true },
    {
      ...{ name: 'skal', kind: 'text', label: 'Varför ändras uppgifterna?', required: true },
      hint: 'Skriv varifrån uppgiften kommer, till exempel folkbokföringen eller den enskilde.',
    },
  ] satisfies readonly FieldSpec[],
  becomesProtected:
    'Akten får en ny nyckel som bara du och handläggaren har, och raden försvinner ur kontorets register. Det som andra redan har läst, sparade filer och äldre säkerhetskopior kan inte skyddas i efterhand. Se efter vilka som finns.',
  keepsAddress:
    'Behöver ni ha adressen i akten? Brev till en skyddad person går genom Skatteverkets förmedling eller lämnas personligen, och Akta skriver aldrig ut adressen.',
  endsProtection:
    'Alla på kontoret kan läsa akten när skyddet är borttaget, också det som skrevs medan det gällde. Kontrollera i folkbokföringen att skyddet har upphört.',
  hidden: 'Kontaktuppgifter finns antecknade. De visas när du ändrar.',
  noNumber: 'Uppgift om nummer saknas',
} as const
