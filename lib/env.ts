import 'server-only'

import { z } from 'zod'

const environmentSchema = z.object({
  DATABASE_URL: z
    .string('It must name the PostgreSQL database.')
    .regex(/^postgres(ql)?:\/\//, 'It must look like postgresql://user:password@host:5432/database.'),
  NEXTAUTH_SECRET: z
    .string('It must hold a random text that signs the sessions.')
    .min(32, 'It must have at least 32 characters.'),
  NEXTAUTH_URL: z
    .url({
      protocol: /^https?$/,
      error: 'It must be the address of the site, like https://readback.example.',
    })
    .optional(),
})

/** What the server must be told before it can serve. */
export type Environment = z.infer<typeof environmentSchema>

/** The settings in `source`, checked. Throws with one line for each that is missing or wrong, never with its value. */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not complete (see .env.example):\n${lines.join('\n')}`)
}
