import swatch from './swatches.module.css'

/** The colour roles, with a class that paints each. */
export const COLOURS = [
  { role: 'paper', use: 'the page', className: swatch.paper },
  { role: 'sunk', use: 'pressed, gaps', className: swatch.sunk },
  { role: 'ink', use: 'text', className: swatch.ink },
  { role: 'ink-2', use: 'secondary', className: swatch.ink2 },
  { role: 'ink-3', use: 'captions', className: swatch.ink3 },
  { role: 'edge', use: 'control edges', className: swatch.edge },
  { role: 'rule', use: 'hairlines', className: swatch.rule },
  { role: 'accent', use: 'actions, links', className: swatch.accent },
  { role: 'accent-wash', use: 'chosen', className: swatch.accentWash },
  { role: 'right', use: 'with tick and word', className: swatch.right },
  { role: 'right-wash', use: '', className: swatch.rightWash },
  { role: 'wrong', use: 'red pencil', className: swatch.wrong },
  { role: 'wrong-wash', use: '', className: swatch.wrongWash },
  { role: 'hl', use: 'fresh stroke', className: swatch.hl },
  { role: 'hl-rest', use: 'dry stroke', className: swatch.hlRest },
  { role: 'hl-line', use: 'line under a stroke', className: swatch.hlLine },
]
