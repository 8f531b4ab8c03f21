type Asked<Q, A> = { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void }

/**
 * Answers questions together that cost less together: while some are being answered, the next ones gather, and nobody
 * waits for company. Known from databases as group commit (DeWitt et al., Implementation techniques for main memory
 * database systems, 1984).
 * @param answerAll gives an answer for each question, in their order; where it fails, each question is asked alone, so
 * that one that cannot be answered spoils no other
 */
export function gather<Q, A>(
  answerAll: (questions: readonly Q[]) => Promise<readonly A[]>,
  most: number,
): (question: Q) => Promise<A> {
  const waiting: Asked<Q, A>[] = []
  let busy = false

  async function answerWaiting(): Promise<void> {
    busy = true
    for (let asked = waiting.splice(0, most); asked.length > 0; asked = waiting.splice(0, most)) await answer(asked)
    busy = false
  }

  async function answer(asked: readonly Asked<Q, A>[]): Promise<void> {
    try {
      const answers = await answerAll(asked.map(({ question }) => question))
      for (const [index, { resolve }] of asked.entries()) resolve(answers[index]!)
    } catch (error) {
      if (asked.length === 1) return asked[0]!.reject(error)
      for (const one of asked) await answer([one])
    }
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      if (!busy) void answerWaiting()
    })
}
