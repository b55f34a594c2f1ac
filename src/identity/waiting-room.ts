/** Someone waiting for a turn; `leave` tells them that they were pushed out. */
export type Ticket = { readonly network: string; start(): void; leave(): void }

/**
 * Tickets in line, one line a network, served round robin: a network with a thousand waiting delays
 * another by one turn, not by a thousand.
 */
export type WaitingRoom = {
  readonly size: number
  add(ticket: Ticket): void
  /** The next in turn, taken out; `undefined` when nobody waits. */
  next(): Ticket | undefined
  /** Whether a full room owes `network` a place: another line is longer than this one would become. */
  owes(network: string): boolean
  /** Takes out the newest ticket of the longest line, so that a full room is shared and not kept by the first. */
  dropFromLongest(): Ticket | undefined
}

export function createWaitingRoom(): WaitingRoom {
  const lines = new Map<string, Ticket[]>() // insertion order is the order of turns
  let size = 0

  function longest(): Ticket[] {
    let found: Ticket[] = []
    for (const line of lines.values()) if (line.length > found.length) found = line
    return found
  }

  return {
    get size() {
      return size
    },

    add(ticket) {
      const line = lines.get(ticket.network)
      if (line) line.push(ticket)
      else lines.set(ticket.network, [ticket])
      size += 1
    },

    next() {
      for (const [network, line] of lines) {
        const ticket = line.shift()
        lines.delete(network)
        if (line.length > 0) lines.set(network, line) // to the end: the others first
        if (ticket) size -= 1
        return ticket
      }
      return undefined
    },

    owes: (network) => longest().length > (lines.get(network)?.length ?? 0) + 1,

    dropFromLongest() {
      const ticket = longest().pop()
      if (ticket === undefined) return undefined
      size -= 1
      // An empty line has no turn.
      if (lines.get(ticket.network)?.length === 0) lines.delete(ticket.network)
      return ticket
    },
  }
}
