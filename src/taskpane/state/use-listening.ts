import { useEffect } from 'react';
import type { Listening } from '../actions/listen';
import { usePaneContext } from './pane-context';
import { problemOf } from './problem';

/** Listens while the component is shown; `key` says what to, so that another one is listened to anew. */
export const useListening = (listening: Listening, key = ''): void => {
  const context = usePaneContext();
  useEffect(() => {
    let ended = false;
    let stop = () => {};
    listening(context).then(
      (stopListening) => {
        if (ended) stopListening();
        else stop = stopListening;
      },
      (reason) => context.store.setState({ problem: problemOf(reason) }),
    );
    return () => {
      ended = true;
      stop();
    };
  }, [context, listening, key]);
};
