import type { ProgressListener } from '../../methods/progress';

/** Makes one share of the whole out of several loops that follow each other; every loop counts the same. */
export function shareOfLoops(loops: number, report: (share: number) => void): ProgressListener {
  let finished = 0;
  return (done, whole) => {
    report((finished + done / whole) / loops);
    if (done === whole) finished++;
  };
}
