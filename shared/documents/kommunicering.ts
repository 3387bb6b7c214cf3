import type { Beslutsinnehall } from '../domain/beslut'
import type { HandelseBody } from '../domain/handelse'
import { parseLagrum } from '../rules/lagrum'
import { type Block, heading, paragraph } from './blocks'
import { longDate, lowerFirst } from './text'

/** What the akt says about how the party was shown the material (FL 25). */
export type Kommunicerad = Extract<HandelseBody, { type: 'utredning.kommunicerad' }>['data']

/**
 * When, how and with what answer the inquiry was shown to the party (FL 25), and whether the party was
 * told of the right to speak before the nämnd (SoL 14:8, LSS 8 a §). What has not happened is said.
 */
export function kommunicering(
  kommunicerad: Kommunicerad | null,
  innehall: Pick<Beslutsinnehall, 'lagrum'>,
): Block[] {
  const lss = parseLagrum([...innehall.lagrum]).some((one) => one.lag === 'LSS')
  const source = lss ? '8 a § LSS' : '14 kap. 8 § SoL'
  const title = heading(2, 'Kommunicering och rätten att tala inför nämnden')
  if (kommunicerad === null) {
    return [title, paragraph('Utredningen har inte kommunicerats med den enskilde (25 § FL).')]
  }
  const answer = kommunicerad.svar.trim()
  const told = kommunicerad.talaInforNamnden
    ? 'Den enskilde har fått veta att hen har rätt att tala inför nämnden'
    : 'Det framgår inte att den enskilde har fått veta att hen har rätt att tala inför nämnden'
  return [
    title,
    paragraph(communicated(kommunicerad)),
    ...(answer === '' ? [] : [paragraph([{ text: 'Synpunkter: ', bold: true }, { text: answer }])]),
    paragraph(`${told} (${source}).`),
  ]
}

function communicated(kommunicerad: Kommunicerad): string {
  const day = longDate(kommunicerad.date)
  if (kommunicerad.avbojd) return `Den enskilde avböjde kommunicering den ${day}.`
  const how = kommunicerad.satt === '' ? '' : ` (${lowerFirst(kommunicerad.satt)})`
  const limit =
    kommunicerad.svarSenast === null
      ? ''
      : ` med möjlighet att svara senast den ${longDate(kommunicerad.svarSenast)}`
  const answer = kommunicerad.svar.trim() === '' ? ' Inga synpunkter har kommit in.' : ''
  return `Utredningen kommunicerades den ${day}${how}${limit}.${answer}`
}
