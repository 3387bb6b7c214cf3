import { z } from 'zod'

// Imported before every schema: the CSP forbids code made from strings, and zod would otherwise try.
z.config({ jitless: true })
