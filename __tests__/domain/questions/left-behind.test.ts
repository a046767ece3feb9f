import { keys, stems } from '../../support/made'

test('no gap tears what the subject does from the rest of its phrase', () => {
  const text = 'In imposing six-week fines on the bakers, the Berg Society sold the old mill of Oslo in May.'
  expect(keys(text)).not.toContain('imposing six-week fines')
  expect(keys(text)).toContain('Berg Society')
})
