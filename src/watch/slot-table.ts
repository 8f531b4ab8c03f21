/** Which slot a query id has. Ids of a database are small and dense, which an array holds in a tenth of a Map's room. */
export type SlotTable = {
  count: number
  get(id: number): number | undefined
  set(id: number, slot: number): void
  delete(id: number): void
}

/** Ids from here on go into a Map. */
const DENSE = 1 << 22

export function createSlotTable(): SlotTable {
  let dense = new Int32Array(1024) // slot + 1; 0 where there is none
  const others = new Map<number, number>()
  const table: SlotTable = { count: 0, get, set, delete: remove }
  return table

  function isDense(id: number): boolean {
    return Number.isInteger(id) && id >= 0 && id < DENSE
  }

  function get(id: number): number | undefined {
    if (!isDense(id)) return others.get(id)
    const slot = id < dense.length ? dense[id]! : 0
    return slot === 0 ? undefined : slot - 1
  }

  function set(id: number, slot: number): void {
    table.count++
    if (!isDense(id)) {
      others.set(id, slot)
      return
    }
    if (id >= dense.length) {
      const larger = new Int32Array(Math.min(DENSE, Math.max(2 * dense.length, id + 1)))
      larger.set(dense)
      dense = larger
    }
    dense[id] = slot + 1
  }

  /** The id must be there. */
  function remove(id: number): void {
    table.count--
    if (isDense(id)) dense[id] = 0
    else others.delete(id)
  }
}
