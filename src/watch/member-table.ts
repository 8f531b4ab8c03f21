/**
 * Which program each query belongs to. A *member* is what stands for a query in the matcher's lists: its id where that is
 * small, as ids of a database are, so that a match is reported without another look-up; else a negative number.
 */
export type MemberTable = {
  count: number
  /** 0 where the id is not there. */
  programOf(id: number): number
  /** The member that stands for an id, known already or not. */
  memberOf(id: number): number
  /** The id must not be there. */
  set(id: number, program: number): void
  /** The id must be there. */
  delete(id: number): void
  /** Id of a member below 0. */
  idOf(member: number): number
}

/** An array holds small ids in a tenth of the room of a Map, which has those from here on. */
const DENSE = 1 << 22

export function createMemberTable(): MemberTable {
  let dense = new Int32Array(1024)
  const others = new Map<number, { member: number; program: number }>()
  const ids: number[] = []
  const free: number[] = []
  const table: MemberTable = { count: 0, programOf, memberOf, set, delete: remove, idOf: (member) => ids[~member]! }
  return table

  function programOf(id: number): number {
    return isDense(id) ? (dense[id] ?? 0) : (others.get(id)?.program ?? 0)
  }

  function memberOf(id: number): number {
    if (isDense(id)) return id
    const known = others.get(id)
    if (known) return known.member
    const member = free.pop() ?? ~ids.length
    ids[~member] = id
    others.set(id, { member, program: 0 })
    return member
  }

  function set(id: number, program: number): void {
    table.count++
    if (!isDense(id)) {
      others.set(id, { member: memberOf(id), program })
      return
    }
    if (id >= dense.length) {
      const larger = new Int32Array(Math.min(DENSE, Math.max(2 * dense.length, id + 1)))
      larger.set(dense)
      dense = larger
    }
    dense[id] = program
  }

  function remove(id: number): void {
    table.count--
    if (isDense(id)) {
      dense[id] = 0
      return
    }
    free.push(others.get(id)!.member)
    others.delete(id)
  }
}

function isDense(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id < DENSE
}
