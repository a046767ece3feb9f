// What the person who started us sees: a line when a step begins and when it ends, and in between never silence.

/** @typedef {{ doing: string, done: string, detail?: () => string }} Step */
/** @typedef {{ say: (line: string) => void, pass: (line: string) => void, step: <T>(step: Step, work: () => Promise<T>) => Promise<T> }} Progress */

/**
 * @param {object} [options]
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} [options.out]
 * @param {number} [options.tickMs] the longest silence
 * @returns {Progress}
 */
export function createProgress({ out = process.stdout, tickMs = 2_000 } = {}) {
  const startedAt = performance.now()
  let spokeAt = startedAt
  let hasTick = false

  /** @param {string} line */
  function print(line) {
    out.write(`${hasTick ? '\r\u001b[K' : ''}${line}\n`)
    hasTick = false
    spokeAt = performance.now()
  }

  /** @param {string} text */
  function stamped(text) {
    return `${seconds(performance.now() - startedAt).padStart(8)}  ${text}`
  }

  /** @param {string} line */
  function tick(line) {
    if (!out.isTTY) return print(line)
    out.write(`\r\u001b[K${line}`)
    hasTick = true
  }

  /** @param {string} line */
  const say = (line) => print(stamped(line))

  return {
    say,
    pass: (line) => print(`${' '.repeat(10)}${line}`),
    async step({ doing, done, detail }, work) {
      const begunAt = performance.now()
      say(`${doing} …`)
      const timer = setInterval(() => {
        if (!hasTick && performance.now() - spokeAt < tickMs * 0.9) return
        const more = detail?.()
        tick(stamped(`  still ${lowerFirst(doing)}${more ? `: ${more}` : ''}`))
      }, tickMs)
      try {
        const result = await work()
        say(`${done} in ${seconds(performance.now() - begunAt)}`)
        return result
      } finally {
        clearInterval(timer)
      }
    },
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** @param {string} text */
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
