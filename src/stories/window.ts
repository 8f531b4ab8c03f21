/** Items that share a key are read newest first, at most so many of them: a common word costs no more than a rare one. */
export const POSTINGS_READ = 16
/** Of the items that share most with a newcomer, those whose story still takes in items are looked for among so many. */
export const MOST_RANKED = 36
/** And so many of them are compared in full. */
export const MOST_CANDIDATES = 12
/** A story that is still in the window is found by items of it that are up to so many windows old. */
export const REACH = 4
