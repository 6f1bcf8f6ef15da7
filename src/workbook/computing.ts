import { computingEvent, stopComputingEvent, type Computation } from '../cells/computation';

/** Hears which cells take long; answers with a function that stops listening. */
export function onComputing(listener: (computations: readonly Computation[]) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<readonly Computation[]>).detail);
  window.addEventListener(computingEvent, hear);
  return () => window.removeEventListener(computingEvent, hear);
}

export function stopComputation(id: number): void {
  window.dispatchEvent(new CustomEvent(stopComputingEvent, { detail: id }));
}
