const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

const NO_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS SELECT TEXTAREA BUTTON HEAD TITLE'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/** The text below an element, one line a block: paragraphs, headings, list items and table rows. Reads nothing hidden. */
export function textOfBlocks(root: Node): string {
  const lines: string[] = []
  let line = ''
  const endLine = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '' && text !== '•') lines.push(text)
    line = ''
  }
  // A stack of its own: pages nest deeper than the call stack holds.
  const stack: (Node | (() => void))[] = [root]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') next()
    else if (next.nodeType === TEXT) line += next.textContent ?? ''
    else if (next.nodeType === ELEMENT) openElement(next as Element)
  }
  endLine()
  return lines.join('\n\n')

  function openElement(element: Element) {
    const name = element.nodeName.toUpperCase()
    if (NO_TEXT.has(name) || element.hasAttribute('hidden')) return
    if (name === 'BR') return endLine()
    const isBlock = BLOCKS.has(name)
    if (isBlock) endLine()
    if (name === 'LI') line = '• '
    if (isBlock) stack.push(endLine)
    if (name === 'TD' || name === 'TH') stack.push(() => void (line += ' '))
    stack.push(...[...element.childNodes].toReversed())
  }
}
