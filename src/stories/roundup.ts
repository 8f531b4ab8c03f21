const PARTS_OF_DAY =
  'morning|midday|lunchtime|afternoon|evening|daily|weekly|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const ROUNDUP = new RegExp(
  `\\b(?:${PARTS_OF_DAY})(?:['’]s)? (?:briefing|brief|digest|bulletin|edition|newsletter)\\b|\\bround-?up\\b|\\bnewsletter\\b|` +
    '\\b(?:news|world) in brief\\b|\\b(?:day|week|month|year) in (?:review|pictures)\\b|\\b(?:list of )?key events\\b|\\bat a glance\\b|' +
    '\\btop stories\\b|\\bthings to know (?:today|this)\\b',
  'i',
)

/** Whether a headline announces several stories at once: it belongs to none of them, and none of them to it. */
export function isRoundup(title: string): boolean {
  return ROUNDUP.test(title)
}
