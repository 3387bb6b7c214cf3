/** The key list (F1) and the titles of commands. */
export const keys = {
  title: 'Tangenter',
  command: 'Gör',
  key: 'Tangent',
  commands: {
    palette: 'Sök person eller ärende, eller ge ett kommando',
    help: 'Visa tangenter',
    lock: 'Lås nu',
    pane: 'Gå till nästa kolumn',
    back: 'Tillbaka',
    forward: 'Framåt',
    idag: 'Öppna Idag',
    arenden: 'Öppna Ärenden',
    beslut: 'Öppna Beslut',
    namnd: 'Öppna Nämnd',
    riktlinjer: 'Öppna Riktlinjer',
    jamfor: 'Jämför insatser mellan kommuner',
    settings: 'Öppna Inställningar',
    backup: 'Säkerhetskopiera',
    nytt: 'Nytt ärende',
  },
  fixed: [
    { title: 'Öppna eller gå vidare', key: 'Enter' },
    { title: 'Ett steg tillbaka, inget går förlorat', key: 'Esc' },
    { title: 'Flytta i en lista', key: '↑ ↓ Home End' },
    { title: 'Signera anteckningen eller gå vidare från ett textfält', key: 'Ctrl+Enter' },
  ],
} as const
