/** One measured figure; further fields say more about it. */
export type BenchResult = { bench: string; n: number; unit: string; value: number; [detail: string]: unknown }
/** `args` are what stands behind the bench's name, `--quick` among them where the short form is asked for. */
export type Bench = (args: string[]) => AsyncIterable<BenchResult> | Iterable<BenchResult>
