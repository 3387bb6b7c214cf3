// must pass
import { Dexie } from 'dexie'

export class Database extends Dexie {}
