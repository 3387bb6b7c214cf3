// must pass
import { Document } from 'docx'
import { days } from '@shared/deadlines/calendar'
import { evaluated } from '@shared/rules/evaluate'

export const rendered = [Document, days, evaluated]
