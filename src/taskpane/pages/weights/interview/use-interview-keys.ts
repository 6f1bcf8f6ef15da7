import { useEffect, useRef } from 'react';

interface InterviewKeys {
  /** Called with a digit from 1 to 9; `inScale` when the focus is on the strengths. */
  readonly onDigit: (digit: number, inScale: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Digits choose, Enter goes on, Alt and the left arrow go back; buttons and menus keep their own keys. */
export const useInterviewKeys = (keys: InterviewKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.altKey && event.key === 'ArrowLeft') {
        event.preventDefault();
        latest.current.onBack();
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey || target.closest('button, a, [role^="menu"]')) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        latest.current.onNext();
      } else if (/^[1-9]$/.test(event.key)) {
        latest.current.onDigit(Number(event.key), target.closest('[data-strength]') !== null);
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};

/** Leads the keyboard to the strengths: to the chosen one, or to the first. */
export const focusStrength = (): void => {
  const scale = document.querySelector('[data-strength]');
  const radio =
    scale?.querySelector<HTMLInputElement>('input:checked') ?? scale?.querySelector<HTMLInputElement>('input');
  radio?.focus();
};
