/** How far what is being typed has come: `saved` means on disk, `time` is HH:MM. */
export type SaveState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'failed'; readonly code: string }
