// must fail: akta/doc-comment
export function undocumented(): number {
  return 1
}
