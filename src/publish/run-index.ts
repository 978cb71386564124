const EMPTY = -1;
const REMOVED = -2;

/**
 * A set of runs of one length in a text of numbers: a hash table of the places where they begin, so that a run takes
 * four bytes or eight.
 */
export class RunIndex {
  readonly length: number;
  readonly #text: readonly number[];
  #slots = new Int32Array(1024).fill(EMPTY);
  #taken = 0;

  /**
   * @param text the numbers, which may grow
   * @param length of the runs
   */
  constructor(text: readonly number[], length: number) {
    this.#text = text;
    this.length = length;
  }

  /** Adds the run that begins at a place, unless the same run is there already. */
  add(place: number): void {
    if (this.#taken * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(this.#text, place);
    if (this.#slots[slot] !== EMPTY) return;
    this.#slots[slot] = place;
    this.#taken++;
  }

  /** Where the run that begins at `at` in another text begins in this one; undefined if it is not in the set. */
  find(other: ArrayLike<number>, at: number): number | undefined {
    const place = this.#slots[this.#slotOf(other, at)] ?? EMPTY;
    return place === EMPTY ? undefined : place;
  }

  /** Takes out the run that begins at a place. */
  remove(place: number): void {
    const slot = this.#slotOf(this.#text, place);
    // Later slots are found past this one: it must not look as if it had never been taken.
    if (this.#slots[slot] !== EMPTY) this.#slots[slot] = REMOVED;
  }

  /** The slot that holds a run, or the empty one where it would be. */
  #slotOf(other: ArrayLike<number>, at: number): number {
    let slot = this.#hash(other, at) & (this.#slots.length - 1);
    for (;;) {
      const place = this.#slots[slot] ?? EMPTY;
      if (place === EMPTY || (place !== REMOVED && this.#isSame(place, other, at))) return slot;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  #isSame(place: number, other: ArrayLike<number>, at: number): boolean {
    for (let word = 0; word < this.length; word++) {
      if (this.#text[place + word] !== other[at + word]) return false;
    }
    return true;
  }

  /** FNV-1a over whole numbers. */
  #hash(other: ArrayLike<number>, at: number): number {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + this.length; word++) hash = Math.imul(hash ^ (other[word] ?? 0), 0x01000193);
    return hash ^ (hash >>> 15);
  }

  #grow(): void {
    const places = this.#slots.filter((place) => place >= 0);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    for (const place of places) this.#slots[this.#slotOf(this.#text, place)] = place;
  }
}
