// A slow machine is no failure: a test that hangs still ends.
jest.setTimeout(120_000)
