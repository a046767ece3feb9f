// An error that React or a component writes to the console fails the test, unless the test expects it by name:
//   jest.mocked(console.error).mockImplementation(() => {})
import { format } from 'node:util'

const realError = console.error

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    realError(...args)
    throw new Error(`unplanned console.error: ${format(...args)}`)
  })
})

afterEach(() => {
  jest.mocked(console.error).mockRestore()
})
