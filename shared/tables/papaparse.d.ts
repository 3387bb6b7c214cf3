// The part of papaparse that is used. Its published types bring Node's in, which may not be here.
declare module 'papaparse' {
  export function parse(
    text: string,
    config: {
      readonly delimiter: string
    },
  ): { readonly data: readonly (readonly string[])[] }
}
