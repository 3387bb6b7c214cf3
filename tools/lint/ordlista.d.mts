/** The rows of ORDLISTA.md, six cells each; another text may be given in tests. */
export function readRows(text?: string): string[][]
/** The dictionary that cspell gets, and the words it must refuse. */
export function readOrdlista(): { words: string[]; never: string[] }
