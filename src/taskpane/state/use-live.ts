import { followLive } from '../actions/listen';
import type { LiveResult } from './live-result';
import { usePane } from './pane-context';
import { useListening } from './use-listening';

/** The shown evaluation, read from the workbook and following it; null until it has been read. */
export const useLive = (): LiveResult | null => {
  const stored = usePane((state) => state.result?.stored);
  const live = usePane((state) => state.live);
  useListening(followLive, stored?.objects.ranking);
  return live && live.stored === stored ? live : null;
};
