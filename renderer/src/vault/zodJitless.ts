import { z } from 'zod'

// First of all imports: the CSP forbids code made from strings, and zod decides when a schema is made.
z.config({ jitless: true })
