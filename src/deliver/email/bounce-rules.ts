import type { BounceReport } from '../../store/suppressions.ts'

const WEEK_MS = 7 * 86_400_000
const MOST_SOFT = 5

/**
 * Whether an address gets nothing any more: at once after a hard bounce or a complaint, and after the fifth soft bounce
 * within a week.
 * @returns the reason in words, or null
 */
export function decideSuppression(reports: readonly BounceReport[], now: Date): string | null {
  const last = (kind: BounceReport['kind']) => reports.findLast((report) => report.kind === kind)
  const complaint = last('complaint')
  if (complaint) return complaint.reason
  const hard = last('hard')
  if (hard) return hard.reason
  const soft = reports.filter(
    (report) => report.kind === 'soft' && report.reportedAt.getTime() > now.getTime() - WEEK_MS,
  )
  return soft.length < MOST_SOFT
    ? null
    : `${soft.length} mails came back within a week; the last one: ${soft.at(-1)!.reason}`
}
