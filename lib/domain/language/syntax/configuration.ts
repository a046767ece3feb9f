/** What a transition may do: shift a word to the stack, or hang the top of the stack under the next word or the one below. */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011). Words are 0 to size - 1, the root is
 * node `size` and stands behind the last word. -1 means none.
 */
export class Configuration {
  readonly heads: Int16Array
  readonly labels: Int16Array
  readonly left1: Int16Array
  readonly left2: Int16Array
  readonly right1: Int16Array
  readonly right2: Int16Array
  readonly lefts: Int16Array
  readonly rights: Int16Array
  /** Which labels the dependents on each side carry, one bit for each label below 31. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  private readonly stack: Int16Array
  depth = 0
  next = 0

  constructor(readonly size: number) {
    const column = (): Int16Array => new Int16Array(size + 2).fill(-1)
    this.heads = column()
    this.labels = column()
    this.left1 = column()
    this.left2 = column()
    this.right1 = column()
    this.right2 = column()
    this.lefts = column().fill(0)
    this.rights = column().fill(0)
    this.stack = column()
    this.leftSet = new Int32Array(size + 2)
    this.rightSet = new Int32Array(size + 2)
  }

  /** The word `down` places below the top of the stack. */
  onStack(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] ?? -1) : -1
  }

  /** The word `ahead` places behind the next one. */
  inBuffer(ahead: number): number {
    const node = this.next + ahead
    return node <= this.size ? node : -1
  }

  get done(): boolean {
    return this.next === this.size && this.depth === 0
  }

  /** True when `move` keeps the way to a tree with one root open. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size
    if (move === LEFT) return this.depth > 0 && (this.next < this.size || this.depth === 1)
    return this.depth > 1
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** Takes the top of the stack away, as a dependent of `head`. */
  attach(head: number, label: number): void {
    const node = this.stack[--this.depth] ?? 0
    this.heads[node] = head
    this.labels[node] = label
    if (node < head) {
      this.left2[head] = this.left1[head] ?? -1
      this.left1[head] = node
      this.lefts[head] = (this.lefts[head] ?? 0) + 1
      this.leftSet[head] = (this.leftSet[head] ?? 0) | (1 << Math.min(label, 31))
    } else {
      this.right2[head] = this.right1[head] ?? -1
      this.right1[head] = node
      this.rights[head] = (this.rights[head] ?? 0) + 1
      this.rightSet[head] = (this.rightSet[head] ?? 0) | (1 << Math.min(label, 31))
    }
  }
}
