/** What kind of decider a level is, and how strict it is among the municipality's own. */
export type RoleClass = 'oklar' | 'egen' | 'namnd' | 'annan' | 'ingen'
export type RoleInfo = Readonly<{ class: RoleClass; rank: number; label: string }>

const own = (rank: number, label: string): RoleInfo => ({ class: 'egen', rank, label })
const organ = (rank: number, label: string): RoleInfo => ({ class: 'namnd', rank, label })
const outside = (label: string): RoleInfo => ({ class: 'annan', rank: 100, label })
const unclear: RoleInfo = { class: 'oklar', rank: 0, label: 'nivån framgår inte av källan' }

const roles: Readonly<Record<string, RoleInfo>> = {
  unstated: unclear,
  delegationsordning: unclear,
  'inget-beslut': { class: 'ingen', rank: 0, label: 'inget beslut behövs' },
  handlaggare: own(10, 'handläggare'),
  socialsekreterare: own(10, 'socialsekreterare'),
  'socialsekreterare-ifo': own(10, 'socialsekreterare inom individ- och familjeomsorgen'),
  'socialsekreterare-barn-familj': own(10, 'socialsekreterare inom barn och familj'),
  'forste-socialsekreterare': own(15, 'förste socialsekreterare'),
  enhetschef: own(20, 'enhetschef'),
  'enhetschef-myndighetskontoret': own(20, 'enhetschef för myndighetskontoret'),
  'enhetschef-verkstallighet': own(20, 'enhetschef för verkställigheten'),
  avdelningsledning: own(25, 'avdelningsledningen'),
  forvaltningschef: own(30, 'förvaltningschef'),
  ordforande: own(40, 'ordföranden eller särskilt utsedd ledamot'),
  utskott: organ(50, 'utskott'),
  individutskott: organ(50, 'individutskottet'),
  socialutskottet: organ(50, 'socialutskottet'),
  namnd: organ(60, 'nämnden'),
  namnden: organ(60, 'nämnden'),
  socialnamnden: organ(60, 'socialnämnden'),
  kommunfullmaktige: organ(70, 'kommunfullmäktige'),
  forsakringskassan: outside('Försäkringskassan'),
  'mottagande-kommun': outside('den mottagande kommunen'),
  folkbokforingskommun: outside('folkbokföringskommunen'),
  regionen: outside('regionen'),
  forvaltningsratten: outside('förvaltningsrätten'),
  tingsratten: outside('tingsrätten'),
  domstol: outside('domstol'),
  overinstansen: outside('överinstansen'),
  kriminalvarden: outside('Kriminalvården'),
  ivo: outside('Inspektionen för vård och omsorg'),
}

/** A level of the packs. One this table leaves out is an employee's, the least strict kind. */
export function roleInfo(role: string): RoleInfo {
  return Object.hasOwn(roles, role) ? (roles[role] ?? unclear) : own(10, role)
}

/** `delegationsordning` points at an order that isn't part of the source: the level is unstated. */
export function shownRole(role: string): string {
  return role === 'delegationsordning' ? 'unstated' : role
}

/** Every level that the packs know by name. */
export const roleNames: readonly string[] = Object.keys(roles)

/** The strictest of these, the first of equals; null of none. */
export function strictest<Row extends { role: string }>(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>((best, row) => (best && !isStricter(row, best) ? best : row), null)
}

/** Whether the one is a stricter level than the other; any level is stricter than none. */
export function isStricter(one: { role: string }, other: { role: string } | null): boolean {
  return other === null || roleInfo(one.role).rank > roleInfo(other.role).rank
}
