/** Titles of the views that hold described forms. */
export const personer = { title: 'Personer och förhållanden' } as const
export const samtycken = { title: 'Samtycken och källor' } as const
