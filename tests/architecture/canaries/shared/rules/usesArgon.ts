// must fail: no-restricted-imports package-hash-wasm
import { argon2id } from 'hash-wasm'

export const canary = [argon2id]
