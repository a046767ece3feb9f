import { parseEnvironment } from '@/lib/env'

const complete = {
  DATABASE_URL: 'postgresql://postgres:secret@localhost/readback?host=%2Frun',
  NEXTAUTH_SECRET: 'forty characters or so, drawn by a machine',
}

test('a complete environment is taken as it is', () => {
  expect(parseEnvironment(complete)).toEqual(complete)
  const withAddress = { ...complete, NEXTAUTH_URL: 'https://readback.example' }
  expect(parseEnvironment(withAddress)).toEqual(withAddress)
})

test('everything that is missing or wrong is named at once, and no value is told', () => {
  const parse = () =>
    parseEnvironment({ DATABASE_URL: 'mysql://root:hunter2@db', NEXTAUTH_URL: 'readback.example' })
  expect(parse).toThrow(/DATABASE_URL: It must look like postgresql/)
  expect(parse).toThrow(/NEXTAUTH_SECRET: /)
  expect(parse).toThrow(/NEXTAUTH_URL: It must be the address/)
  expect(parse).not.toThrow(/hunter2/)
})

test('a short secret is refused', () => {
  expect(() => parseEnvironment({ ...complete, NEXTAUTH_SECRET: 'short' })).toThrow(/at least 32 characters/)
})
