import type { FieldSpec, FormText } from '../../fieldSpec'
import { samtyckeAv, uppgiftSorter } from '@shared/domain/underlagText'
import { optionsOf } from './options'

const isOther = (form: FormText): boolean => form['av'] === 'vardnadshavare'

export const samtycke = {
  words: {
    title: 'Samtycken',
    add: 'Anteckna samtycke',
    empty:
      'Inget samtycke är antecknat. Uppgifter från en annan myndighet, inom förvaltningen eller från närstående kräver den enskildes samtycke (Osby 6.3).',
  },
  galler: {
    inhamta: 'Hämta in uppgifter från en källa',
    lamna: 'Lämna uppgifter till någon',
    insats: 'Insatsen',
    plan: 'En plan (SIP eller individuell plan)',
  },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'av', kind: 'choice', label: 'Vem', half: true, required: true },
        options: optionsOf(samtyckeAv),
      },
      {
        ...{ name: 'name', kind: 'text', label: 'Vårdnadshavarens namn', half: true },
        ...{ when: isOther, required: true },
      },
      {
        ...{ name: 'galler', kind: 'choice', label: 'Till vad', half: true, required: true },
        options: optionsOf(samtycke.galler),
      },
      {
        ...{ name: 'till', kind: 'text', label: 'Källa, mottagare eller insats', half: true },
        required: true,
      },
      {
        ...{ name: 'svar', kind: 'choice', label: 'Svar', half: true, required: true },
        options: optionsOf({ ja: 'Samtycker', nej: 'Samtycker inte' }),
      },
      { name: 'date', kind: 'date', label: 'Lämnat den', half: true, required: true },
      {
        ...{ name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
        hint: 'Till exempel muntligt vid besök, undertecknad blankett',
      },
      { name: 'giltigtTill', kind: 'date', label: 'Gäller till och med', half: true },
      { name: 'omfattning', kind: 'area', label: 'Vad samtycket omfattar', rows: 2 },
    ]
  },
  yes: 'Gäller',
  no: 'Nekat',
  revoked: 'Återkallat',
  expired: 'Har löpt ut',
  until: (when: string): string => `gäller till och med ${when}`,
  revokedText: (when: string, why: string): string => `Återkallat ${when}. ${why}`.trim(),
  end: {
    words: {
      title: 'Samtycket återkallas',
      add: 'Återkalla',
      empty: '',
      lead: 'Det som redan har hämtats in ligger kvar. Nytt hämtas inte in från källan efter den här dagen utan stöd i lag.',
    },
    fields: [
      { name: 'date', kind: 'date', label: 'Återkallat den', half: true, required: true },
      { name: 'skal', kind: 'text', label: 'Vad den enskilde säger' },
    ] satisfies readonly FieldSpec[],
  },
} as const

export const uppgift = {
  words: {
    title: 'Källor och inhämtade uppgifter',
    add: 'Anteckna uppgift',
    empty: 'Ingen uppgift är antecknad. Varje uppgift har en källa: vem, när och hur (27 § FL).',
  },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'fran', kind: 'text', label: 'Från vem', half: true, required: true },
        hint: 'Person, verksamhet eller handling',
      },
      {
        ...{ name: 'sort', kind: 'choice', label: 'Slags källa', half: true, required: true },
        options: optionsOf(uppgiftSorter),
      },
      { name: 'date', kind: 'date', label: 'När', half: true, required: true },
      {
        ...{ name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
        hint: 'Till exempel telefonsamtal, besök, läkarintyg',
      },
      { name: 'text', kind: 'area', label: 'Uppgiften', required: true },
      {
        ...{
          name: 'utanSamtycke',
          kind: 'area',
          label: 'Om samtycke saknas: varför ändå',
          rows: 2,
        },
        hint: 'Tomt när samtycke finns eller inte behövs.',
      },
    ]
  },
  revoked: (source: string): string =>
    `Samtycket till att hämta in uppgifter från ${source} gäller inte längre. Skriv med vilket stöd uppgiften ändå tas in.`,
  none: (source: string): string =>
    `Det finns inget samtycke antecknat för ${source}. Skriv varför uppgiften ändå tas in, eller anteckna samtycket först.`,
  needReason: 'Skriv varför uppgiften tas in fast samtycke saknas.',
  without: (why: string): string => `Utan samtycke: ${why}`,
  withConsent: 'Med samtycke',
} as const
