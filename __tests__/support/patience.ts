import { configure } from '@testing-library/react'

// A slow machine is no failure: what is waited for may take as long as a whole test.
configure({ asyncUtilTimeout: 60_000 })
