// must fail: no-restricted-imports package-docx
import { Document } from 'docx'

export const canary = [Document]
